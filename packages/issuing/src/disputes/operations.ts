import type { OperationTable } from '@cko/core';
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
  };
  getIssuingDispute: {
    path: { disputeId: IssuingDisputeId };
    responses: { 200: IssuingDispute };
  };
  amendIssuingDispute: {
    path: { disputeId: IssuingDisputeId };
    body?: AmendIssuingDisputeRequest;
    responses: { 200: IssuingDispute };
  };
  cancelIssuingDispute: {
    path: { disputeId: IssuingDisputeId };
    responses: { 202: undefined };
  };
  escalateIssuingDispute: {
    path: { disputeId: IssuingDisputeId };
    body: EscalateIssuingDisputeRequest;
    responses: { 202: undefined };
  };
  submitIssuingDispute: {
    path: { disputeId: IssuingDisputeId };
    body?: SubmitIssuingDisputeRequest;
    responses: { 200: IssuingDispute };
  };
}

/** The operations on issuing disputes. */
export const issuingDisputeOperations = {
  createIssuingDispute: {
    method: 'POST',
    path: '/issuing/disputes',
    access: 'write',
    keys: [],
    scopes: ['issuing-disputes', 'issuing:disputes-write'],
    idempotency: 'required',
    errors: [401, 406, 415, 422, 429],
    stability: 'beta',
  },
  getIssuingDispute: {
    method: 'GET',
    path: '/issuing/disputes/{disputeId}',
    access: 'read',
    keys: [],
    scopes: ['issuing-disputes', 'issuing:disputes-read'],
    idempotency: 'none',
    errors: [401, 404, 429],
    stability: 'beta',
  },
  amendIssuingDispute: {
    method: 'POST',
    path: '/issuing/disputes/{disputeId}/amend',
    access: 'write',
    keys: [],
    scopes: ['issuing-disputes', 'issuing:disputes-write'],
    idempotency: 'required',
    errors: [401, 404, 406, 415, 422, 429],
    stability: 'beta',
  },
  cancelIssuingDispute: {
    method: 'POST',
    path: '/issuing/disputes/{disputeId}/cancel',
    access: 'write',
    keys: [],
    scopes: ['issuing-disputes', 'issuing:disputes-write'],
    idempotency: 'required',
    errors: [401, 404, 406, 415, 422, 429],
    stability: 'beta',
  },
  escalateIssuingDispute: {
    method: 'POST',
    path: '/issuing/disputes/{disputeId}/escalate',
    access: 'write',
    keys: [],
    scopes: ['issuing-disputes', 'issuing:disputes-write'],
    idempotency: 'required',
    errors: [401, 404, 406, 415, 422, 429],
    stability: 'beta',
  },
  submitIssuingDispute: {
    method: 'POST',
    path: '/issuing/disputes/{disputeId}/submit',
    access: 'write',
    keys: [],
    scopes: ['issuing-disputes', 'issuing:disputes-write'],
    idempotency: 'required',
    errors: [401, 404, 406, 415, 422, 429],
    stability: 'beta',
  },
} as const satisfies OperationTable<IssuingDisputeOperations>;
