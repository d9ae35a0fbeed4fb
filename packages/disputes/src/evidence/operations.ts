import type { OperationTable } from '@cko/core';
import { provideEvidence, viewDisputes } from '../credentials.js';
import type { DisputeId } from '../ids.js';
import type { DisputeEvidence } from './types/evidence.js';
import type { DisputeEvidenceRequest } from './types/provide.js';
import type { DisputeSubmittedEvidence } from './types/submitted.js';

/** What the operations on evidence take and give. */
export interface DisputeEvidenceOperations {
  getDisputeEvidence: {
    path: { dispute_id: DisputeId };
    responses: { 200: DisputeEvidence };
    errors: 401 | 404;
  };
  provideDisputeEvidence: {
    path: { dispute_id: DisputeId };
    body?: DisputeEvidenceRequest;
    responses: { 204: undefined };
    errors: 400 | 401 | 404 | 422;
  };
  submitDisputeEvidence: {
    path: { dispute_id: DisputeId };
    responses: { 204: undefined };
    errors: 401 | 404;
  };
  getSubmittedDisputeEvidence: {
    path: { dispute_id: DisputeId };
    responses: { 200: DisputeSubmittedEvidence };
    errors: 401 | 403 | 404 | 429 | 500;
  };
}

/** The operations on evidence. */
export const disputeEvidenceOperations = {
  getDisputeEvidence: { method: 'GET', path: '/disputes/{dispute_id}/evidence', auth: viewDisputes },
  provideDisputeEvidence: { method: 'PUT', path: '/disputes/{dispute_id}/evidence', auth: provideEvidence },
  submitDisputeEvidence: { method: 'POST', path: '/disputes/{dispute_id}/evidence', auth: provideEvidence },
  getSubmittedDisputeEvidence: { method: 'GET', path: '/disputes/{dispute_id}/evidence/submitted', auth: viewDisputes },
} as const satisfies OperationTable<DisputeEvidenceOperations>;
