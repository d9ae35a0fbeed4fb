import type { OperationTable } from '@cko/core';
import { simulateTransactions } from '../credentials.js';
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
    errors: 401 | 422 | 500;
  };
  simulateIncrementalAuthorization: {
    path: { id: IssuingTransactionId };
    body: SimulateIncrementRequest;
    responses: { 201: SimulateIncrementResponse };
    errors: 401 | 404 | 422 | 500;
  };
  simulateClearing: {
    path: { id: IssuingTransactionId };
    body: SimulateClearingRequest;
    responses: { 202: undefined };
    errors: 401 | 404 | 422 | 500;
  };
  simulateRefund: {
    path: { id: IssuingTransactionId };
    body: SimulateRefundRequest;
    responses: { 202: undefined };
    errors: 401 | 404 | 422 | 500;
  };
  simulateReversal: {
    path: { id: IssuingTransactionId };
    body: SimulateReversalRequest;
    responses: { 201: SimulateReversalResponse };
    errors: 401 | 404 | 422 | 500;
  };
  simulateOobAuthentication: {
    body?: SimulateOobAuthenticationRequest;
    responses: { 202: undefined };
    errors: 401 | 404 | 422 | 500;
  };
}

/** The operations that simulate transactions. */
export const issuingSimulationOperations = {
  simulateAuthorization: { method: 'POST', path: '/issuing/simulate/authorizations', auth: simulateTransactions },
  simulateIncrementalAuthorization: {
    method: 'POST',
    path: '/issuing/simulate/authorizations/{id}/authorizations',
    auth: simulateTransactions,
  },
  simulateClearing: {
    method: 'POST',
    path: '/issuing/simulate/authorizations/{id}/presentments',
    auth: simulateTransactions,
  },
  simulateRefund: { method: 'POST', path: '/issuing/simulate/authorizations/{id}/refunds', auth: simulateTransactions },
  simulateReversal: {
    method: 'POST',
    path: '/issuing/simulate/authorizations/{id}/reversals',
    auth: simulateTransactions,
  },
  simulateOobAuthentication: {
    method: 'POST',
    path: '/issuing/simulate/oob/authentication',
    auth: simulateTransactions,
  },
} as const satisfies OperationTable<IssuingSimulationOperations>;
