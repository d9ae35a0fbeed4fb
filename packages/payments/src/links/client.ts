import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import type { PaymentLinkId } from '../ids.js';
import { paymentLinkOperations, type PaymentLinkOperations } from './operations.js';
import type { CreatePaymentLinkRequest, CreatePaymentLinkResponse, PaymentLink } from './types.js';

/** Payment links: payment pages behind an address that can be sent by email or message. Each takes one payment. */
export class PayByLink {
  private readonly api: Api<PaymentLinkOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(paymentLinkOperations);
  }

  /**
   * Makes a link to a payment page. Send the payer the address in `_links.redirect`.
   *
   * The payment itself is told of by webhook, such as `payment_approved` or `payment_declined`. The call is not
   * repeated after a failure that leaves its outcome unknown, because every call makes another link.
   *
   * Takes a secret key, or OAuth with the scope `gateway` or `gateway:payment`.
   *
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /payment-links
   *
   * @example
   * ```ts
   * const link = await payments.links.create({
   *   amount: 1099,
   *   currency: 'GBP',
   *   billing: { address: { country: 'GB' } },
   *   reference: 'ORD-5023-4E89',
   *   expires_in: 3600,
   * });
   * console.log(link._links.redirect?.href);
   * ```
   */
  create(request: CreatePaymentLinkRequest, options?: CallOptions): ApiPromise<CreatePaymentLinkResponse> {
    return this.api.call('createPaymentLink', { body: request }, options);
  }

  /**
   * Reads a payment link, with its status and, once the payer has started one, the payment's id.
   *
   * Takes a secret key, or OAuth with the scope `gateway` or `gateway:payment-details`.
   *
   * @throws {NotFoundError} 404 when there is no such link
   * @see GET /payment-links/{id}
   */
  get(id: PaymentLinkId, options?: CallOptions): ApiPromise<PaymentLink> {
    return this.api.call('getPaymentLink', { path: { id } }, options);
  }
}
