import type { OperationTable } from '@cko/core';
import { secretKey } from '../credentials.js';
import type { DelegatedPaymentToken, DelegatePaymentHeaders, DelegatePaymentRequest } from './types.js';

/** What the operations on agentic commerce take and give. */
export interface AgenticCommerceOperations {
  delegatePayment: {
    headers: DelegatePaymentHeaders;
    body: DelegatePaymentRequest;
    responses: { 201: DelegatedPaymentToken };
    errors: 400 | 401 | 403 | 409 | 422 | 500;
    stability: 'beta';
  };
}

/** The operations on agentic commerce. */
export const agenticCommerceOperations = {
  delegatePayment: {
    method: 'POST',
    path: '/agentic_commerce/delegate_payment',
    auth: secretKey,
    idempotency: 'optional',
    headers: { 'api-version': '2026-01-30' },
  },
} as const satisfies OperationTable<AgenticCommerceOperations>;
