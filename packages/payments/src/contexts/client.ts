import type { Api, ApiPromise, CallOptions, Connection, IdempotentCallOptions } from '@cko/core';
import type { PaymentContextId } from '../ids.js';
import { paymentContextOperations, type PaymentContextOperations } from './operations.js';
import type { CreatePaymentContextRequest, CreatePaymentContextResponse, PaymentContext } from './types/context.js';

/**
 * Payment contexts: payments prepared with the provider of a payment method, such as PayPal or Klarna, before they are
 * requested.
 */
export class PaymentContexts {
  private readonly api: Api<PaymentContextOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(paymentContextOperations);
  }

  /**
   * Prepares a payment with a provider, and gives what the provider's button or widget needs, in `partner_metadata`.
   *
   * Once the payer has agreed there, request the payment with the context's id as `payment_context_id`, in place of a
   * `source`.
   *
   * Takes a secret key, or OAuth with the scope `gateway` or `gateway:payment-contexts`.
   *
   * @throws {ValidationError} 422, for example `payee_not_onboarded` or `currency_not_supported`
   * @throws {RateLimitError} 429, also when the same request is still being processed
   * @see POST /payment-contexts
   *
   * @example
   * ```ts
   * const context = await payments.contexts.create({
   *   source: { type: 'paypal' },
   *   amount: 1099,
   *   currency: 'GBP',
   *   items: [{ name: 'Book', quantity: 1, unit_price: 1099 }],
   * });
   * console.log(context.partner_metadata?.order_id); // for PayPal's button
   * ```
   */
  create(
    request: CreatePaymentContextRequest,
    options?: IdempotentCallOptions,
  ): ApiPromise<CreatePaymentContextResponse> {
    return this.api.call('createPaymentContext', { body: request }, options);
  }

  /**
   * Reads a payment context: whether the payer has agreed, and what the provider told of payer and shipping address.
   *
   * Takes a secret key, or OAuth with the scope `gateway` or `Payment Context`.
   *
   * @throws {NotFoundError} 404 when there is no such context
   * @see GET /payment-contexts/{id}
   */
  get(id: PaymentContextId, options?: CallOptions): ApiPromise<PaymentContext> {
    return this.api.call('getPaymentContext', { path: { id } }, options);
  }
}
