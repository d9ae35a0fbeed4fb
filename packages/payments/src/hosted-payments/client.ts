import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import type { HostedPaymentId } from '../ids.js';
import { hostedPaymentOperations, type HostedPaymentOperations } from './operations.js';
import type { CreateHostedPaymentRequest, CreateHostedPaymentResponse, HostedPayment } from './types.js';

/** Hosted payments pages: a payer in the middle of a purchase pays on a page of Checkout.com, within 24 hours. */
export class HostedPayments {
  private readonly api: Api<HostedPaymentOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(hostedPaymentOperations);
  }

  /**
   * Makes a payment page for one purchase. Send the browser to `_links.redirect`; it comes back to one of the three
   * addresses given.
   *
   * The payment itself is told of by webhook, such as `payment_approved` or `payment_declined`. The call is not
   * repeated after a failure that leaves its outcome unknown, because every call makes another page.
   *
   * Takes a secret key.
   *
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /hosted-payments
   *
   * @example
   * ```ts
   * const page = await payments.hostedPayments.create({
   *   amount: 1099,
   *   currency: 'GBP',
   *   billing: { address: { country: 'GB' } },
   *   success_url: 'https://shop.example/paid',
   *   failure_url: 'https://shop.example/failed',
   *   cancel_url: 'https://shop.example/basket',
   * });
   * console.log(page._links.redirect?.href);
   * ```
   */
  create(request: CreateHostedPaymentRequest, options?: CallOptions): ApiPromise<CreateHostedPaymentResponse> {
    return this.api.call('createHostedPayment', { body: request }, options);
  }

  /**
   * Reads a hosted payments page, with its status and, once the payer has started one, the payment's id.
   *
   * Takes a secret key.
   *
   * @throws {NotFoundError} 404 when there is no such page
   * @see GET /hosted-payments/{id}
   */
  get(id: HostedPaymentId, options?: CallOptions): ApiPromise<HostedPayment> {
    return this.api.call('getHostedPayment', { path: { id } }, options);
  }
}
