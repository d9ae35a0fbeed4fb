import type { OperationTable } from '@cko/core';
import type { DisputeId } from '../ids.js';
import type { DisputeEvidence } from './types/evidence.js';
import type { DisputeEvidenceRequest } from './types/provide.js';
import type { DisputeSubmittedEvidence } from './types/submitted.js';

/** What the operations on evidence take and give. */
export interface DisputeEvidenceOperations {
  getDisputeEvidence: {
    path: { dispute_id: DisputeId };
    responses: { 200: DisputeEvidence };
  };
  provideDisputeEvidence: {
    path: { dispute_id: DisputeId };
    body?: DisputeEvidenceRequest;
    responses: { 204: undefined };
  };
  submitDisputeEvidence: {
    path: { dispute_id: DisputeId };
    responses: { 204: undefined };
  };
  getSubmittedDisputeEvidence: {
    path: { dispute_id: DisputeId };
    responses: { 200: DisputeSubmittedEvidence };
  };
}

/** The operations on evidence. */
export const disputeEvidenceOperations = {
  getDisputeEvidence: {
    method: 'GET',
    path: '/disputes/{dispute_id}/evidence',
    access: 'read',
    keys: ['secret'],
    scopes: ['disputes', 'disputes:view'],
    idempotency: 'none',
    errors: [401, 404],
  },
  provideDisputeEvidence: {
    method: 'PUT',
    path: '/disputes/{dispute_id}/evidence',
    access: 'write',
    keys: ['secret'],
    scopes: ['disputes', 'disputes:provide-evidence'],
    idempotency: 'none',
    errors: [400, 401, 404, 422],
  },
  submitDisputeEvidence: {
    method: 'POST',
    path: '/disputes/{dispute_id}/evidence',
    access: 'write',
    keys: ['secret'],
    scopes: ['disputes', 'disputes:provide-evidence'],
    idempotency: 'none',
    errors: [401, 404],
  },
  getSubmittedDisputeEvidence: {
    method: 'GET',
    path: '/disputes/{dispute_id}/evidence/submitted',
    access: 'read',
    keys: ['secret'],
    scopes: ['disputes', 'disputes:view'],
    idempotency: 'none',
    errors: [401, 403, 404, 429, 500],
  },
} as const satisfies OperationTable<DisputeEvidenceOperations>;
