import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import type { PaymentSessionId } from '../ids.js';
import { paymentSessionOperations, type PaymentSessionOperations } from './operations.js';
import type {
  CompletePaymentSessionRequest,
  CreatePaymentSessionRequest,
  SubmitPaymentSessionRequest,
} from './types/request.js';
import type { PaymentSession, PaymentSubmission } from './types/response.js';

/**
 * Payment sessions: what Flow, Checkout.com's payment form for browsers and apps, opens with. Flow pays a session
 * itself, unless your page takes over the submit callback: then your server submits.
 */
export class PaymentSessions {
  private readonly api: Api<PaymentSessionOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(paymentSessionOperations);
  }

  /**
   * Creates a session for one payment. Answer the browser with it, whole and unchanged: Flow opens with it.
   *
   * The payment is told of by webhook, such as `payment_approved` or `payment_declined`. The call is not repeated after
   * a failure that leaves its outcome unknown; an unused session does no harm, so repeat it yourself.
   *
   * Takes a secret key, or OAuth with the scope `payment-sessions` or `gateway:payment`.
   *
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /payment-sessions
   *
   * @example
   * ```ts
   * const session = await payments.sessions.create({
   *   amount: 1099,
   *   currency: 'GBP',
   *   billing: { address: { country: 'GB' } },
   *   success_url: 'https://shop.example/paid',
   *   failure_url: 'https://shop.example/failed',
   * });
   * ```
   */
  create(request: CreatePaymentSessionRequest, options?: CallOptions): ApiPromise<PaymentSession> {
    return this.api.call('createPaymentSession', { body: request }, options);
  }

  /**
   * Pays a session with what the payer chose in Flow. Answer the browser with the result, whole and unchanged.
   *
   * This is the moment to change the amount, or to ask for 3D Secure. It may charge the payer, and there is no
   * idempotency key: after a failure with outcome `unknown`, wait for the webhook before another try.
   *
   * Takes a secret key, or OAuth with the scope `payment-sessions`.
   *
   * @throws {NotFoundError} 404 when there is no such session
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /payment-sessions/{id}/submit
   */
  submit(
    id: PaymentSessionId,
    request: SubmitPaymentSessionRequest,
    options?: CallOptions,
  ): ApiPromise<PaymentSubmission> {
    return this.api.call('submitPaymentSession', { path: { id }, body: request }, options);
  }

  /**
   * Creates a session and pays it in one step, for a Flow that was opened without one. Answer the browser with the
   * result, whole and unchanged.
   *
   * It may charge the payer, and there is no idempotency key: after a failure with outcome `unknown`, wait for the
   * webhook before another try.
   *
   * Takes a secret key, or OAuth with the scope `payment-sessions`.
   *
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /payment-sessions/complete
   */
  complete(request: CompletePaymentSessionRequest, options?: CallOptions): ApiPromise<PaymentSubmission> {
    return this.api.call('completePaymentSession', { body: request }, options);
  }
}
