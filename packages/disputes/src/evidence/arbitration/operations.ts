import type { OperationTable } from '@cko/core';
import { provideEvidence, viewDisputes } from '../../credentials.js';
import type { DisputeId } from '../../ids.js';
import type { DisputeSubmittedEvidence } from '../types/submitted.js';

/** What the operations on arbitration evidence take and give. */
export interface ArbitrationEvidenceOperations {
  submitDisputeArbitrationEvidence: {
    path: { dispute_id: DisputeId };
    responses: { 204: undefined };
    errors: 401 | 403 | 404 | 422 | 429 | 500;
  };
  getSubmittedArbitrationEvidence: {
    path: { dispute_id: DisputeId };
    responses: { 200: DisputeSubmittedEvidence };
    errors: 401 | 403 | 404 | 429 | 500;
  };
}

/** The operations on arbitration evidence. */
export const arbitrationEvidenceOperations = {
  submitDisputeArbitrationEvidence: {
    method: 'POST',
    path: '/disputes/{dispute_id}/evidence/arbitration',
    auth: provideEvidence,
  },
  getSubmittedArbitrationEvidence: {
    method: 'GET',
    path: '/disputes/{dispute_id}/evidence/arbitration/submitted',
    auth: viewDisputes,
  },
} as const satisfies OperationTable<ArbitrationEvidenceOperations>;
