import { type Connection, type Api, type ApiPromise, type CallOptions, type PagedList } from '@cko/core';
import type { DisputeId } from '../ids.js';
import { disputeOperations, type DisputeOperations } from './operations.js';
import type { Dispute } from './types/dispute.js';
import type { DisputeList, DisputeSummary, ListDisputesQuery } from './types/list.js';
import type { DisputeSchemeFiles } from './types/scheme-files.js';

/** Finds the disputes about your payments, and accepts them. */
export class Disputes {
  private readonly api: Api<DisputeOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(disputeOperations);
  }

  /**
   * Lists disputes, the last updated first. `await` gives the first page, `for await` every dispute.
   *
   * Takes a secret key, or OAuth with the scope `disputes` or `disputes:view`.
   *
   * @throws {ValidationError} 422, for example `paging_limit_invalid`
   * @see GET /disputes
   *
   * @example
   * ```ts
   * for await (const dispute of disputes.list({ statuses: ['evidence_required'] })) {
   *   console.log(dispute.id, dispute.category, dispute.evidence_required_by);
   * }
   * ```
   */
  list(query: ListDisputesQuery = {}, options?: CallOptions): PagedList<DisputeList, DisputeSummary> {
    return this.api.list('listDisputes', { query }, options);
  }

  /**
   * Reads a dispute, with the payment that it is about and the kinds of evidence that help.
   *
   * Takes a secret key, or OAuth with the scope `disputes` or `disputes:view`.
   *
   * @throws {NotFoundError} 404 when there is no such dispute
   * @see GET /disputes/{dispute_id}
   */
  get(id: DisputeId, options?: CallOptions): ApiPromise<Dispute> {
    return this.api.call('getDispute', { path: { dispute_id: id } }, options);
  }

  /**
   * Accepts a dispute: it is closed, the cardholder keeps the money, and no evidence is taken any more.
   *
   * The webhook `dispute_accepted` follows. A dispute that is closed already is refused, with a code such as
   * `dispute_already_accepted` or `dispute_already_expired`. The call is not repeated after a failure that leaves its
   * outcome unknown: read the dispute's `status`.
   *
   * Takes a secret key, or OAuth with the scope `disputes` or `disputes:accept`.
   *
   * @throws {NotFoundError} 404 when there is no such dispute
   * @see POST /disputes/{dispute_id}/accept
   */
  accept(id: DisputeId, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('acceptDispute', { path: { dispute_id: id } }, options);
  }

  /**
   * Lists the files of the card scheme about a dispute: what the issuer has sent. Visa only.
   *
   * Takes a secret key, or OAuth with the scope `disputes` or `disputes:scheme-files`.
   *
   * @throws {NotFoundError} 404 when there is no such dispute, or nothing to show
   * @see GET /disputes/{dispute_id}/schemefiles
   */
  schemeFiles(id: DisputeId, options?: CallOptions): ApiPromise<DisputeSchemeFiles> {
    return this.api.call('getDisputeSchemeFiles', { path: { dispute_id: id } }, options);
  }
}
