import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import { paymentMethodOperations, type PaymentMethodOperations } from './operations.js';
import type { ListPaymentMethodsQuery, PaymentMethodList } from './types.js';

/** Payment methods that are enabled. */
export class PaymentMethods {
  private readonly api: Api<PaymentMethodOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(paymentMethodOperations);
  }

  /**
   * Lists the payment methods that a processing channel can take: all of them, on one page. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `gateway`.
   *
   * @throws {PermissionError} 403 when the credential may not use the channel
   * @throws {ValidationError} 422, for example for a malformed channel id
   * @see GET /payment-methods
   *
   * @example
   * ```ts
   * const { methods } = await payments.methods.list({ processing_channel_id: 'pc_q4dbxom5jbgudnjzjpz7j2z6uq' });
   * ```
   */
  list(query: ListPaymentMethodsQuery, options?: CallOptions): ApiPromise<PaymentMethodList> {
    return this.api.call('listPaymentMethods', { query }, options);
  }
}
