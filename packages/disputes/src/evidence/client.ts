import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import type { DisputeId } from '../ids.js';
import { ArbitrationEvidence } from './arbitration/client.js';
import { disputeEvidenceOperations, type DisputeEvidenceOperations } from './operations.js';
import type { DisputeEvidence } from './types/evidence.js';
import type { DisputeEvidenceRequest } from './types/provide.js';
import type { DisputeSubmittedEvidence } from './types/submitted.js';

/** Evidence against a dispute: provide it, as often as needed, then submit it, once. */
export class Evidence {
  /** Evidence for the arbitration of the scheme, once a dispute has come to it. */
  readonly arbitration: ArbitrationEvidence;

  private readonly api: Api<DisputeEvidenceOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(disputeEvidenceOperations);
    this.arbitration = new ArbitrationEvidence(connection);
  }

  /**
   * Reads the evidence that was provided for a dispute and may still change.
   *
   * Takes a secret key, or OAuth with the scope `disputes` or `disputes:view`.
   *
   * @throws {NotFoundError} 404 when there is no such dispute, or no evidence for it
   * @see GET /disputes/{dispute_id}/evidence
   */
  get(id: DisputeId, options?: CallOptions): ApiPromise<DisputeEvidence> {
    return this.api.call('getDisputeEvidence', { path: { dispute_id: id } }, options);
  }

  /**
   * Provides evidence for a dispute without submitting it yet, of at least one kind. May be called again.
   *
   * Files are uploaded before, with the purpose `dispute_evidence`, or `arbitration_evidence` for arbitration.
   *
   * Takes a secret key, or OAuth with the scope `disputes` or `disputes:provide-evidence`.
   *
   * @throws {BadRequestError} 400 when the evidence cannot be read
   * @throws {NotFoundError} 404 when there is no such dispute
   * @throws {ValidationError} 422 when the evidence is refused, or the dispute takes none any more
   * @see PUT /disputes/{dispute_id}/evidence
   *
   * @example
   * ```ts
   * await disputes.evidence.provide('dsp_rbhwd2qrg13uhrp2newf', {
   *   proof_of_delivery_or_service_file: 'file_6lbss42ezvoufcb2beo76rvwly',
   *   proof_of_delivery_or_service_text: 'Delivery slip, signed by the customer',
   * });
   * ```
   */
  provide(id: DisputeId, evidence: DisputeEvidenceRequest, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('provideDisputeEvidence', { path: { dispute_id: id }, body: evidence }, options);
  }

  /**
   * Submits the evidence that was provided. After that it cannot be changed.
   *
   * The webhook `dispute_evidence_submitted` follows, and in the end `dispute_won` or `dispute_lost`. The call is not
   * repeated after a failure that leaves its outcome unknown: read the dispute's `status`.
   *
   * Takes a secret key, or OAuth with the scope `disputes` or `disputes:provide-evidence`.
   *
   * @throws {NotFoundError} 404 when there is no such dispute, or no evidence for it
   * @see POST /disputes/{dispute_id}/evidence
   */
  submit(id: DisputeId, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('submitDisputeEvidence', { path: { dispute_id: id } }, options);
  }

  /**
   * Names the file of the evidence as it was submitted, a PDF. Evidence from before February 2024 has none.
   *
   * Takes a secret key, or OAuth with the scope `disputes` or `disputes:view`.
   *
   * @throws {NotFoundError} 404 when there is no such dispute, or nothing was submitted
   * @see GET /disputes/{dispute_id}/evidence/submitted
   */
  submitted(id: DisputeId, options?: CallOptions): ApiPromise<DisputeSubmittedEvidence> {
    return this.api.call('getSubmittedDisputeEvidence', { path: { dispute_id: id } }, options);
  }
}
