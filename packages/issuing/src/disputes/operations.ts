import type { OperationTable } from '@cko/core';
import { manageDisputes } from '../credentials.js';
import type { IssuingDisputeId } from '../ids.js';
import type { IssuingDispute } from './types/dispute.js';
import type {
  AmendIssuingDisputeRequest,
  CreateIssuingDisputeRequest,
  EscalateIssuingDisputeRequest,
  SubmitIssuingDisputeRequest,
} from './types/requests.js';

/** What the operations on issuing disputes take and give. */
export interface IssuingDisputeOperations {
  createIssuingDispute: {
    body: CreateIssuingDisputeRequest;
    responses: { 200: IssuingDispute; 201: IssuingDispute };
    errors: 401 | 406 | 415 | 422 | 429;
    stability: 'beta';
  };
  getIssuingDispute: {
    path: { disputeId: IssuingDisputeId };
    responses: { 200: IssuingDispute };
    errors: 401 | 404 | 429;
    stability: 'beta';
  };
  amendIssuingDispute: {
    path: { disputeId: IssuingDisputeId };
    body?: AmendIssuingDisputeRequest;
    responses: { 200: IssuingDispute };
    errors: 401 | 404 | 406 | 415 | 422 | 429;
    stability: 'beta';
  };
  cancelIssuingDispute: {
    path: { disputeId: IssuingDisputeId };
    responses: { 202: undefined };
    errors: 401 | 404 | 406 | 415 | 422 | 429;
    stability: 'beta';
  };
  escalateIssuingDispute: {
    path: { disputeId: IssuingDisputeId };
    body: EscalateIssuingDisputeRequest;
    responses: { 202: undefined };
    errors: 401 | 404 | 406 | 415 | 422 | 429;
    stability: 'beta';
  };
  submitIssuingDispute: {
    path: { disputeId: IssuingDisputeId };
    body?: SubmitIssuingDisputeRequest;
    responses: { 200: IssuingDispute };
    errors: 401 | 404 | 406 | 415 | 422 | 429;
    stability: 'beta';
  };
}

/** The operations on issuing disputes. */
export const issuingDisputeOperations = {
  createIssuingDispute: { method: 'POST', path: '/issuing/disputes', auth: manageDisputes, idempotency: 'required' },
  getIssuingDispute: {
    method: 'GET',
    path: '/issuing/disputes/{disputeId}',
    auth: { scopes: ['issuing-disputes', 'issuing:disputes-read'] },
  },
  amendIssuingDispute: {
    method: 'POST',
    path: '/issuing/disputes/{disputeId}/amend',
    auth: manageDisputes,
    idempotency: 'required',
  },
  cancelIssuingDispute: {
    method: 'POST',
    path: '/issuing/disputes/{disputeId}/cancel',
    auth: manageDisputes,
    idempotency: 'required',
  },
  escalateIssuingDispute: {
    method: 'POST',
    path: '/issuing/disputes/{disputeId}/escalate',
    auth: manageDisputes,
    idempotency: 'required',
  },
  submitIssuingDispute: {
    method: 'POST',
    path: '/issuing/disputes/{disputeId}/submit',
    auth: manageDisputes,
    idempotency: 'required',
  },
} as const satisfies OperationTable<IssuingDisputeOperations>;
