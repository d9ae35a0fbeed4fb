import type { OperationTable } from '@cko/core';
import type { IssuingTransactionId } from '../ids.js';
import type {
  SimulateAuthorizationRequest,
  SimulateAuthorizationResponse,
  SimulateClearingRequest,
  SimulateIncrementRequest,
  SimulateIncrementResponse,
  SimulateOobAuthenticationRequest,
  SimulateRefundRequest,
  SimulateReversalRequest,
  SimulateReversalResponse,
} from './types.js';

/** What the operations that simulate transactions take and give. */
export interface IssuingSimulationOperations {
  simulateAuthorization: {
    body: SimulateAuthorizationRequest;
    responses: { 201: SimulateAuthorizationResponse };
  };
  simulateIncrementalAuthorization: {
    path: { id: IssuingTransactionId };
    body: SimulateIncrementRequest;
    responses: { 201: SimulateIncrementResponse };
  };
  simulateClearing: {
    path: { id: IssuingTransactionId };
    body: SimulateClearingRequest;
    responses: { 202: undefined };
  };
  simulateRefund: {
    path: { id: IssuingTransactionId };
    body: SimulateRefundRequest;
    responses: { 202: undefined };
  };
  simulateReversal: {
    path: { id: IssuingTransactionId };
    body: SimulateReversalRequest;
    responses: { 201: SimulateReversalResponse };
  };
  simulateOobAuthentication: {
    body?: SimulateOobAuthenticationRequest;
    responses: { 202: undefined };
  };
}

/** The operations that simulate transactions. */
export const issuingSimulationOperations = {
  simulateAuthorization: {
    method: 'POST',
    path: '/issuing/simulate/authorizations',
    access: 'write',
    keys: [],
    scopes: ['transactions', 'issuing:transactions-write'],
    idempotency: 'none',
    errors: [401, 422, 500],
  },
  simulateIncrementalAuthorization: {
    method: 'POST',
    path: '/issuing/simulate/authorizations/{id}/authorizations',
    access: 'write',
    keys: [],
    scopes: ['transactions', 'issuing:transactions-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  simulateClearing: {
    method: 'POST',
    path: '/issuing/simulate/authorizations/{id}/presentments',
    access: 'write',
    keys: [],
    scopes: ['transactions', 'issuing:transactions-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  simulateRefund: {
    method: 'POST',
    path: '/issuing/simulate/authorizations/{id}/refunds',
    access: 'write',
    keys: [],
    scopes: ['transactions', 'issuing:transactions-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  simulateReversal: {
    method: 'POST',
    path: '/issuing/simulate/authorizations/{id}/reversals',
    access: 'write',
    keys: [],
    scopes: ['transactions', 'issuing:transactions-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
  simulateOobAuthentication: {
    method: 'POST',
    path: '/issuing/simulate/oob/authentication',
    access: 'write',
    keys: [],
    scopes: ['transactions', 'issuing:transactions-write'],
    idempotency: 'none',
    errors: [401, 404, 422, 500],
  },
} as const satisfies OperationTable<IssuingSimulationOperations>;
