import type { Api, ApiPromise, CallOptions, Connection, IdempotentCallOptions } from '@cko/core';
import type { PaymentSetupId } from '../ids.js';
import { paymentSetupOperations, type PaymentSetupOperations } from './operations.js';
import type { PaymentSetupMethodName } from './types/methods/index.js';
import type { PaymentSetup, PaymentSetupConfirmation, PaymentSetupRequest } from './types/setup.js';

/**
 * Payment setups: purchases in the making. A setup tells which payment methods the payer can use and what each of them
 * lacks, is updated as the payer goes on, and is paid by being confirmed. Beta at Checkout.com.
 */
export class PaymentSetups {
  private readonly api: Api<PaymentSetupOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(paymentSetupOperations);
  }

  /**
   * Creates a setup, and tells which payment methods the payer can use.
   *
   * Do so as soon as the amount is known, with what else is known: the payer's country and email, the order. The rest
   * may follow with `update`.
   *
   * Takes a secret key, or OAuth with the scope `gateway` or `gateway:payment`.
   *
   * @throws {ValidationError} 422 when the request is refused
   * @throws {BadRequestError} 400 when the request cannot be read
   * @throws {PermissionError} 403 when the credential may not create setups
   * @see POST /payments/setups
   *
   * @example
   * ```ts
   * const setup = await payments.setups.create({
   *   processing_channel_id: 'pc_q4dbxom5jbgudnjzjpz7j2z6uq',
   *   amount: 1099,
   *   currency: 'GBP',
   *   customer: { email: { address: 'jia.tsang@example.com' } },
   * });
   * console.log(setup.available_payment_methods);
   * ```
   */
  create(request: PaymentSetupRequest, options?: IdempotentCallOptions): ApiPromise<PaymentSetup> {
    return this.api.call('createPaymentSetup', { body: request }, options);
  }

  /**
   * Reads a setup as it stands now.
   *
   * Takes a secret key, or OAuth with the scope `gateway` or `gateway:payment`.
   *
   * @throws {NotFoundError} 404 when there is no such setup
   * @throws {PermissionError} 403 when the credential may not read it
   * @see GET /payments/setups/{id}
   */
  get(id: PaymentSetupId, options?: CallOptions): ApiPromise<PaymentSetup> {
    return this.api.call('getPaymentSetup', { path: { id } }, options);
  }

  /**
   * Replaces what is known of a purchase, and tells which payment methods the payer can use now.
   *
   * Takes a secret key, or OAuth with the scope `gateway` or `gateway:payment`.
   *
   * @throws {NotFoundError} 404 when there is no such setup
   * @throws {ValidationError} 422 when the request is refused
   * @throws {BadRequestError} 400 when the request cannot be read
   * @throws {PermissionError} 403 when the credential may not change it
   * @see PUT /payments/setups/{id}
   */
  update(id: PaymentSetupId, request: PaymentSetupRequest, options?: CallOptions): ApiPromise<PaymentSetup> {
    return this.api.call('updatePaymentSetup', { path: { id }, body: request }, options);
  }

  /**
   * Pays a setup with the payment method that the payer chose.
   *
   * The answer is documented in two ways: as the payment, which alone has an `action_id`, and as the setup with the
   * payment as its `latest_payment`. There is no idempotency key: after a failure with outcome `unknown`, read the setup
   * and look at its `latest_payment` before another try.
   *
   * Takes a secret key, or OAuth with the scope `gateway` or `gateway:payment`.
   *
   * @param method name of the method, as in the setup's `available_payment_methods`
   * @throws {NotFoundError} 404 when there is no such setup
   * @throws {ValidationError} 422 when the method lacks something
   * @throws {BadRequestError} 400 when the request cannot be read
   * @throws {PermissionError} 403 when the credential may not pay it
   * @see POST /payments/setups/{id}/confirm/{payment_method_name}
   *
   * @example
   * ```ts
   * const result = await payments.setups.confirm(setup.id, 'klarna');
   * const payment = 'action_id' in result ? result : result.latest_payment;
   * console.log(payment?.approved, payment?.response_code);
   * ```
   */
  confirm(
    id: PaymentSetupId,
    method: PaymentSetupMethodName,
    options?: CallOptions,
  ): ApiPromise<PaymentSetupConfirmation> {
    return this.api.call('confirmPaymentSetup', { path: { id, payment_method_name: method } }, options);
  }
}
