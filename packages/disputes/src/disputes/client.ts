import {
  Connection,
  type Api,
  type ApiPromise,
  type CallOptions,
  type ClientOptions,
  type Configuration,
  type PagedList,
  uploads,
} from '@cko/core';
import { name, version } from '../../package.json';
import { ArbitrationEvidence } from '../evidence/arbitration/client.js';
import { arbitrationEvidenceOperations } from '../evidence/arbitration/operations.js';
import { Evidence } from '../evidence/client.js';
import { disputeEvidenceOperations } from '../evidence/operations.js';
import { Files } from '../files/client.js';
import { fileOperations } from '../files/operations.js';
import type { DisputeId } from '../ids.js';
import { disputeOperations, type DisputeOperations } from './operations.js';
import type { Dispute } from './types/dispute.js';
import type { DisputeList, DisputeSummary, ListDisputesQuery } from './types/list.js';
import type { DisputeSchemeFiles } from './types/scheme-files.js';

/**
 * Finds the disputes about your payments, and answers them: accept one, or provide evidence and submit it.
 *
 * What a method's `@throws` names is what that call is documented to be refused with. Any call can also end in an
 * `AuthenticationError`, a `RateLimitError`, a `ServerError`, or without an answer in a `ConnectionError` or
 * `TimeoutError`.
 *
 * @example
 * ```ts
 * const disputes = new DisputesClient({ secretKey: process.env.CKO_SECRET_KEY, prefix: 'abcdefgh' });
 * ```
 */
export class DisputesClient {
  /** What you say and show against a dispute. */
  readonly evidence: Evidence;
  /** Files that evidence is made of. */
  readonly files: Files;

  private readonly api: Api<DisputeOperations>;

  /**
   * @param options how to reach the account, or a configuration that several clients share; without it, the
   * environment variables `CKO_…`
   */
  constructor(options?: ClientOptions | Configuration) {
    const connection = new Connection(options, { name, version });
    this.api = connection.api<DisputeOperations>(disputeOperations);
    this.evidence = new Evidence(
      connection.api(disputeEvidenceOperations),
      new ArbitrationEvidence(connection.api(arbitrationEvidenceOperations)),
    );
    this.files = new Files(connection.api(fileOperations, { uploads }));
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
