import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import type { DisputeId } from '../../ids.js';
import type { DisputeSubmittedEvidence } from '../types/submitted.js';
import { arbitrationEvidenceOperations, type ArbitrationEvidenceOperations } from './operations.js';

/** Evidence for the arbitration of the scheme, provided as `arbitration_…` of the dispute's evidence. */
export class ArbitrationEvidence {
  private readonly api: Api<ArbitrationEvidenceOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(arbitrationEvidenceOperations);
  }

  /**
   * Submits the arbitration evidence that was provided. After that it cannot be changed.
   *
   * The webhook `dispute_arbitration_evidence_submitted` follows, and in the end `dispute_arbitration_won` or
   * `dispute_arbitration_lost`. The call is not repeated after a failure that leaves its outcome unknown: read the
   * dispute's `status`.
   *
   * Takes a secret key, or OAuth with the scope `disputes` or `disputes:provide-evidence`.
   *
   * @throws {PermissionError} 403 when it is not allowed, for example in the dispute's present state
   * @throws {NotFoundError} 404 when there is no such dispute
   * @throws {ValidationError} 422 when the evidence is refused
   * @see POST /disputes/{dispute_id}/evidence/arbitration
   */
  submit(id: DisputeId, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('submitDisputeArbitrationEvidence', { path: { dispute_id: id } }, options);
  }

  /**
   * Names the file of the arbitration evidence as it was submitted, a PDF. Evidence from before February 2024 has
   * none.
   *
   * Takes a secret key, or OAuth with the scope `disputes` or `disputes:view`.
   *
   * @throws {NotFoundError} 404 when there is no such dispute, or nothing was submitted
   * @see GET /disputes/{dispute_id}/evidence/arbitration/submitted
   */
  submitted(id: DisputeId, options?: CallOptions): ApiPromise<DisputeSubmittedEvidence> {
    return this.api.call('getSubmittedArbitrationEvidence', { path: { dispute_id: id } }, options);
  }
}
