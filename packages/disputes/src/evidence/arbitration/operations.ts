import type { OperationTable } from '@cko/core';
import type { DisputeId } from '../../ids.js';
import type { DisputeSubmittedEvidence } from '../types/submitted.js';

/** What the operations on arbitration evidence take and give. */
export interface ArbitrationEvidenceOperations {
  submitDisputeArbitrationEvidence: {
    path: { dispute_id: DisputeId };
    responses: { 204: undefined };
  };
  getSubmittedArbitrationEvidence: {
    path: { dispute_id: DisputeId };
    responses: { 200: DisputeSubmittedEvidence };
  };
}

/** The operations on arbitration evidence. */
export const arbitrationEvidenceOperations = {
  submitDisputeArbitrationEvidence: {
    method: 'POST',
    path: '/disputes/{dispute_id}/evidence/arbitration',
    access: 'write',
    keys: ['secret'],
    scopes: ['disputes', 'disputes:provide-evidence'],
    idempotency: 'none',
    errors: [401, 403, 404, 422, 429, 500],
  },
  getSubmittedArbitrationEvidence: {
    method: 'GET',
    path: '/disputes/{dispute_id}/evidence/arbitration/submitted',
    access: 'read',
    keys: ['secret'],
    scopes: ['disputes', 'disputes:view'],
    idempotency: 'none',
    errors: [401, 403, 404, 429, 500],
  },
} as const satisfies OperationTable<ArbitrationEvidenceOperations>;
