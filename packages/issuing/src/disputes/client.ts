import type { Api, ApiPromise, CallOptions, Connection, IdempotentCallOptions } from '@cko/core';
import type { IssuingDisputeId } from '../ids.js';
import { issuingDisputeOperations, type IssuingDisputeOperations } from './operations.js';
import type { IssuingDispute } from './types/dispute.js';
import type {
  AmendIssuingDisputeRequest,
  CreateIssuingDisputeRequest,
  EscalateIssuingDisputeRequest,
  SubmitIssuingDisputeRequest,
} from './types/requests.js';

/**
 * Disputes about transactions made with issued cards: money claimed back from a merchant.
 *
 * A dispute begins with a chargeback. When the merchant rejects it, in a representment, it can be escalated to
 * pre-arbitration, and when that is rejected too, to arbitration, where the scheme decides.
 *
 * Beta at Checkout.com. Every write takes an idempotency key; one is made for the call when none is given.
 */
export class IssuingDisputes {
  private readonly api: Api<IssuingDisputeOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(issuingDisputeOperations);
  }

  /**
   * Raises a dispute about a transaction that was cleared and not refunded, and submits it to the scheme. Beta at
   * Checkout.com.
   *
   * When there is a dispute about the same transaction or presentment already, the answer is that one, with status 200
   * in place of 201.
   *
   * Takes OAuth with the scope `issuing-disputes` or `issuing:disputes-write`.
   *
   * @throws {ValidationError} 422 when the transaction cannot be disputed
   * @see POST /issuing/disputes
   *
   * @example
   * ```ts
   * const dispute = await issuing.disputes.create(
   *   { transaction_id: 'trx_aaqc4uaaybigcaaqc4uaayfiga', reason: '4853', justification: 'Goods did not arrive' },
   *   { idempotencyKey: 'claim-1021' },
   * );
   * ```
   */
  create(request: CreateIssuingDisputeRequest, options?: IdempotentCallOptions): ApiPromise<IssuingDispute> {
    return this.api.call('createIssuingDispute', { body: request }, options);
  }

  /**
   * Reads a dispute with what happened at each stage. Beta at Checkout.com.
   *
   * Takes OAuth with the scope `issuing-disputes` or `issuing:disputes-read`.
   *
   * @throws {NotFoundError} 404 when there is no such dispute
   * @see GET /issuing/disputes/{disputeId}
   */
  get(id: IssuingDisputeId, options?: CallOptions): ApiPromise<IssuingDispute> {
    return this.api.call('getIssuingDispute', { path: { disputeId: id } }, options);
  }

  /**
   * Changes a dispute whose status is `action_required`, as its `action_details` ask for, and has it go on. Beta at
   * Checkout.com.
   *
   * Takes OAuth with the scope `issuing-disputes` or `issuing:disputes-write`.
   *
   * @throws {NotFoundError} 404 when there is no such dispute
   * @throws {ValidationError} 422 when the dispute requires no action
   * @see POST /issuing/disputes/{disputeId}/amend
   */
  amend(
    id: IssuingDisputeId,
    request?: AmendIssuingDisputeRequest,
    options?: IdempotentCallOptions,
  ): ApiPromise<IssuingDispute> {
    return this.api.call('amendIssuingDispute', { path: { disputeId: id }, body: request }, options);
  }

  /**
   * Takes a dispute back, as long as the merchant has not answered: before it is submitted, or while its status is
   * `processing` with the reason `chargeback_pending` or `chargeback_processed`. Beta at Checkout.com.
   *
   * Takes OAuth with the scope `issuing-disputes` or `issuing:disputes-write`.
   *
   * @throws {NotFoundError} 404 when there is no such dispute
   * @throws {ValidationError} 422 when it is too late
   * @see POST /issuing/disputes/{disputeId}/cancel
   */
  cancel(id: IssuingDisputeId, options?: IdempotentCallOptions): ApiPromise<undefined> {
    return this.api.call('cancelIssuingDispute', { path: { disputeId: id } }, options);
  }

  /**
   * Goes on with a dispute that the merchant rejected: to pre-arbitration, and from there to arbitration. Beta at
   * Checkout.com.
   *
   * Takes OAuth with the scope `issuing-disputes` or `issuing:disputes-write`.
   *
   * @throws {NotFoundError} 404 when there is no such dispute
   * @throws {ValidationError} 422 when the dispute cannot be escalated
   * @see POST /issuing/disputes/{disputeId}/escalate
   */
  escalate(
    id: IssuingDisputeId,
    request: EscalateIssuingDisputeRequest,
    options?: IdempotentCallOptions,
  ): ApiPromise<undefined> {
    return this.api.call('escalateIssuingDispute', { path: { disputeId: id }, body: request }, options);
  }

  /**
   * Submits a dispute that was created without being submitted. Beta at Checkout.com.
   *
   * Takes OAuth with the scope `issuing-disputes` or `issuing:disputes-write`.
   *
   * @deprecated `create` submits at once, and `amend` changes what is submitted.
   * @throws {NotFoundError} 404 when there is no such dispute
   * @throws {ValidationError} 422 when the dispute cannot be submitted
   * @see POST /issuing/disputes/{disputeId}/submit
   */
  submit(
    id: IssuingDisputeId,
    request?: SubmitIssuingDisputeRequest,
    options?: IdempotentCallOptions,
  ): ApiPromise<IssuingDispute> {
    return this.api.call('submitIssuingDispute', { path: { disputeId: id }, body: request }, options);
  }
}
