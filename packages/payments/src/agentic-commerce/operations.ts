import type { OperationTable } from '@cko/core';
import type { DelegatedPaymentToken, DelegatePaymentHeaders, DelegatePaymentRequest } from './types.js';

/** What the operations on agentic commerce take and give. */
export interface AgenticCommerceOperations {
  delegatePayment: {
    headers: DelegatePaymentHeaders;
    body: DelegatePaymentRequest;
    responses: { 201: DelegatedPaymentToken };
  };
}

/** The operations on agentic commerce. */
export const agenticCommerceOperations = {
  delegatePayment: {
    method: 'POST',
    path: '/agentic_commerce/delegate_payment',
    access: 'write',
    keys: ['secret'],
    scopes: [],
    idempotency: 'optional',
    errors: [400, 401, 403, 409, 422, 500],
    // The version that the types describe, whatever becomes the default at Checkout.com.
    headers: { 'api-version': '2026-01-30' },
    stability: 'beta',
  },
} as const satisfies OperationTable<AgenticCommerceOperations>;
