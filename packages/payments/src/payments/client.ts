import {
  type Connection,
  type Api,
  type ApiPromise,
  type CallOptions,
  type IdempotentCallOptions,
  type PagedList,
  type PaymentId,
  type SessionId,
} from '@cko/core';
import { paymentOperations, type PaymentOperations } from './operations.js';
import type { PaymentActionList } from './types/actions.js';
import type { IncrementAuthorizationRequest, IncrementAuthorizationResponse } from './types/authorizations.js';
import type { CancelScheduledRetryRequest, CancelScheduledRetryResponse } from './types/cancellations.js';
import type { CapturePaymentRequest, CapturePaymentResponse } from './types/captures.js';
import type { ListPaymentsQuery, PaymentList } from './types/list.js';
import type { Payment } from './types/payment.js';
import type { PayoutRequest, PayoutResponse } from './types/payout.js';
import type { RefundPaymentRequest, RefundPaymentResponse } from './types/refunds.js';
import type { AnyPaymentRequest, PaymentRequest } from './types/request.js';
import type { PaymentAcceptedResponse, PaymentResponse, PaymentResult } from './types/response.js';
import type { ReversePaymentRequest, ReversePaymentResponse } from './types/reversals.js';
import type { PaymentSearchResult, SearchPaymentsRequest, SearchPaymentsResponse } from './types/search.js';
import type { UnreferencedRefundResponse, UnreferencedRefundRequest } from './types/unreferenced-refund.js';
import type { VoidPaymentRequest, VoidPaymentResponse } from './types/voids.js';

/** Requests payments and payouts, and captures, refunds and voids them. */
export class Payments {
  private readonly api: Api<PaymentOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(paymentOperations);
  }

  /**
   * Requests a payment, or verifies a card when `amount` is 0 or absent.
   *
   * The answer is a processed payment, approved or declined (a decline is an answer, not an error), or a pending one
   * when the payer has to act first, as in 3D Secure: then send the browser to `_links.redirect`. Only a processed
   * payment has `approved`.
   *
   * Automatic capture comes later, so an approved payment is `Authorized` here and `payment_captured` tells the rest.
   * Webhooks: `payment_approved`, `payment_declined`, `payment_pending`, `card_verified`,
   * `card_verification_declined`.
   *
   * Takes a secret key, or OAuth with the scope `gateway` or `gateway:payment`.
   *
   * @throws {ValidationError} 422, for example `card_number_invalid` or `processing_channel_id_required`
   * @throws {RateLimitError} 429, also when the same request is still being processed
   * @see POST /payments
   *
   * @example
   * ```ts
   * const payment = await payments.request({
   *   source: { type: 'token', token: 'tok_4gzeau5o2uqubbk6fufs3m7p54' },
   *   amount: 1099,
   *   currency: 'GBP',
   *   reference: 'ORD-5023-4E89',
   * });
   * if ('approved' in payment) console.log(payment.approved, payment.response_code);
   * else console.log('send the payer to', payment._links.redirect?.href);
   * ```
   */
  request(request: PaymentRequest, options?: IdempotentCallOptions): ApiPromise<PaymentResult>;
  /**
   * Pays out to a card, a bank account or a stored instrument from a currency account.
   *
   * The answer says only that the payout was accepted or rejected for processing. Webhooks tell the outcome:
   * `payment_paid` or `payment_returned` for a bank account, `payment_approved` for a card, `payment_declined` for
   * either.
   *
   * Takes a secret key, or OAuth with the scope `gateway` or `gateway:payment`.
   *
   * @throws {ValidationError} 422, for example `amount_exceeds_balance`
   * @throws {RateLimitError} 429, also when the same request is still being processed
   * @see POST /payments
   */
  request(request: PayoutRequest, options?: IdempotentCallOptions): ApiPromise<PayoutResponse>;
  /**
   * Gives money back to a card or account without a payment that it came from. With such a payment, use `refund`.
   *
   * The answer says only that the refund was accepted or rejected for processing; read the payment for its outcome.
   *
   * Takes a secret key, or OAuth with the scope `gateway` or `gateway:payment`.
   *
   * @throws {ValidationError} 422, for example `amount_exceeds_balance`
   * @throws {RateLimitError} 429, also when the same request is still being processed
   * @see POST /payments
   */
  request(request: UnreferencedRefundRequest, options?: IdempotentCallOptions): ApiPromise<UnreferencedRefundResponse>;
  request(
    request: AnyPaymentRequest,
    options?: IdempotentCallOptions,
  ): ApiPromise<PaymentResponse | PaymentAcceptedResponse> {
    return this.api.call('requestPayment', { body: request }, options);
  }

  /**
   * Lists the payments that share a reference, newest first. `await` gives the first page, `for await` every payment.
   * Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `gateway` or `gateway:payment-details`.
   *
   * @throws {NotFoundError} 404 when no payment has the reference; the answer may also be an empty page
   * @throws {ValidationError} 422 when `limit` or `skip` is out of range
   * @see GET /payments
   *
   * @example
   * ```ts
   * for await (const payment of payments.list({ reference: 'ORD-5023-4E89' })) {
   *   console.log(payment.id, payment.status);
   * }
   * ```
   */
  list(query: ListPaymentsQuery, options?: CallOptions): PagedList<PaymentList, Payment> {
    return this.api.list('listPayments', { query }, options);
  }

  /**
   * Reads a payment or payout as it stands now.
   *
   * By payment id the answer has no response code; `actions` has them. By session id, the `cko-session-id` that comes
   * with the browser after a redirect, it includes a summary of the actions.
   *
   * Takes a secret key, or OAuth with the scope `gateway` or `gateway:payment-details`.
   *
   * @throws {NotFoundError} 404 when there is no such payment
   * @throws {PermissionError} 403 when the credential may not read it
   * @see GET /payments/{id}
   */
  get(id: PaymentId | SessionId, options?: CallOptions): ApiPromise<Payment> {
    return this.api.call('getPayment', { path: { id } }, options);
  }

  /**
   * Reads every action of a payment, newest first: authorizations, captures, refunds, voids, with their response codes.
   *
   * Takes a secret key, or OAuth with the scope `gateway` or `gateway:payment-details`.
   *
   * @throws {NotFoundError} 404 when there is no such payment
   * @throws {PermissionError} 403 when the credential may not read it
   * @see GET /payments/{id}/actions
   */
  actions(id: PaymentId, options?: CallOptions): ApiPromise<PaymentActionList> {
    return this.api.call('listPaymentActions', { path: { id } }, options);
  }

  /**
   * Raises an estimated authorization, or extends it in time when `amount` is 0 or absent.
   *
   * For payments requested with `authorization_type: 'Estimated'` of which nothing is captured yet. Amounts rise on
   * Visa, Mastercard and, in the United States, American Express; time extends on Mastercard and mada. The answer is
   * the issuer's: look at `approved`. Webhooks: `payment_authorization_incremented`,
   * `payment_authorization_increment_declined`.
   *
   * Takes a secret key, or OAuth with the scope `gateway` or `gateway:payment-authorizations`.
   *
   * @throws {PermissionError} 403 when the payment cannot be incremented
   * @throws {NotFoundError} 404 when there is no such payment
   * @throws {ValidationError} 422, for example `incremental_authorization_unsupported`
   * @see POST /payments/{id}/authorizations
   */
  incrementAuthorization(
    id: PaymentId,
    request?: IncrementAuthorizationRequest,
    options?: IdempotentCallOptions,
  ): ApiPromise<IncrementAuthorizationResponse> {
    return this.api.call('incrementPaymentAuthorization', { path: { id }, body: request }, options);
  }

  /**
   * Cancels the next retry of a payment that is `Retry Scheduled`.
   *
   * Asynchronous: the answer says that the cancellation was accepted, and `payment_canceled` that it took effect.
   *
   * Takes a secret key, or OAuth with the scope `gateway` or `gateway:payment-cancellations`.
   *
   * @throws {PermissionError} 403 when no retry is scheduled
   * @throws {NotFoundError} 404 when there is no such payment
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /payments/{id}/cancellations
   */
  cancelScheduledRetry(
    id: PaymentId,
    request?: CancelScheduledRetryRequest,
    options?: IdempotentCallOptions,
  ): ApiPromise<CancelScheduledRetryResponse> {
    return this.api.call('cancelScheduledRetry', { path: { id }, body: request }, options);
  }

  /**
   * Captures an authorized payment: the whole of it, or `amount`.
   *
   * A capture is `Final` unless told otherwise, and voids what it leaves; send `capture_type: 'NonFinal'` when more
   * are to follow. Asynchronous: the answer says that the capture was accepted, and `payment_captured` or
   * `payment_capture_declined` what became of it. Capturing a payment again that is captured already changes nothing.
   *
   * Takes a secret key, or OAuth with the scope `gateway` or `gateway:payment-captures`.
   *
   * @throws {PermissionError} 403 when the payment cannot be captured, for example because it is voided or expired
   * @throws {NotFoundError} 404 when there is no such payment
   * @throws {ValidationError} 422, for example `capture_value_greater_than_remaining_authorized`
   * @see POST /payments/{id}/captures
   *
   * @example
   * ```ts
   * await payments.capture(payment.id, { amount: 500, capture_type: 'NonFinal' }, { idempotencyKey: 'parcel-1' });
   * ```
   */
  capture(
    id: PaymentId,
    request?: CapturePaymentRequest,
    options?: IdempotentCallOptions,
  ): ApiPromise<CapturePaymentResponse> {
    return this.api.call('capturePayment', { path: { id }, body: request }, options);
  }

  /**
   * Refunds a captured payment: all that is left of it, or `amount`. Several partial refunds are allowed.
   *
   * Asynchronous: the answer says that the refund was accepted, and `payment_refunded` or `payment_refund_declined`
   * what became of it. The capture must have been processed. A refund cannot be taken back. Refunding a payment again
   * that is refunded already changes nothing.
   *
   * Takes a secret key, or OAuth with the scope `gateway` or `gateway:payment-refunds`.
   *
   * @throws {PermissionError} 403 when the payment cannot be refunded, for example because nothing is captured
   * @throws {NotFoundError} 404 when there is no such payment
   * @throws {ValidationError} 422, for example `refund_amount_exceeds_balance`
   * @see POST /payments/{id}/refunds
   *
   * @example
   * ```ts
   * await payments.refund(payment.id, { amount: 250, reference: 'RMA-77' }, { idempotencyKey: 'RMA-77' });
   * ```
   */
  refund(
    id: PaymentId,
    request?: RefundPaymentRequest,
    options?: IdempotentCallOptions,
  ): ApiPromise<RefundPaymentResponse> {
    return this.api.call('refundPayment', { path: { id }, body: request }, options);
  }

  /**
   * Gives a payment back whatever its state: voids it before capture, refunds it after.
   *
   * Asynchronous: the answer says that the reversal was accepted, and the webhooks of the void or refund what became
   * of it. Reversing a payment again that is reversed already changes nothing.
   *
   * Takes a secret key, or OAuth with the scope `gateway` or `gateway:payment`.
   *
   * @throws {PermissionError} 403 when the payment cannot be reversed
   * @throws {NotFoundError} 404 when there is no such payment
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /payments/{id}/reversals
   */
  reverse(
    id: PaymentId,
    request?: ReversePaymentRequest,
    options?: IdempotentCallOptions,
  ): ApiPromise<ReversePaymentResponse> {
    return this.api.call('reversePayment', { path: { id }, body: request }, options);
  }

  /**
   * Releases an authorized payment before capture: all that is left of it, or `amount`.
   *
   * Asynchronous: the answer says that the void was accepted, and `payment_voided` or `payment_void_declined` what
   * became of it. Voiding a payment again that is voided already changes nothing.
   *
   * Takes a secret key, or OAuth with the scope `gateway` or `gateway:payment-voids`.
   *
   * @throws {PermissionError} 403 when the payment cannot be voided, for example because it is captured
   * @throws {NotFoundError} 404 when there is no such payment
   * @throws {ValidationError} 422, for example `void_amount_invalid`
   * @see POST /payments/{id}/voids
   */
  void(id: PaymentId, request?: VoidPaymentRequest, options?: IdempotentCallOptions): ApiPromise<VoidPaymentResponse> {
    return this.api.call('voidPayment', { path: { id }, body: request }, options);
  }

  /**
   * Searches payments by what they were, such as amount, customer, card or metadata. `await` gives the first page,
   * `for await` every payment found. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `payments:search`.
   *
   * @throws {BadRequestError} 400 when the query cannot be read
   * @throws {PermissionError} 403 when the credential may not search
   * @throws {ValidationError} 422, for example for `from` without `to`
   * @see POST /payments/search
   *
   * @example
   * ```ts
   * const page = await payments.search({ query: "reference:'ORD-5023-4E89'", limit: 100 });
   * ```
   */
  search(
    request: SearchPaymentsRequest,
    options?: CallOptions,
  ): PagedList<SearchPaymentsResponse, PaymentSearchResult> {
    return this.api.list('searchPayments', { body: request }, options);
  }
}
