import type { OperationTable } from '@cko/core';
import type { PaymentSessionId } from '../ids.js';
import type {
  CompletePaymentSessionRequest,
  CreatePaymentSessionRequest,
  SubmitPaymentSessionRequest,
} from './types/request.js';
import type { PaymentSession, PaymentSubmission } from './types/response.js';

/** What the operations on payment sessions take and give. */
export interface PaymentSessionOperations {
  createPaymentSession: {
    body: CreatePaymentSessionRequest;
    responses: { 201: PaymentSession };
  };
  completePaymentSession: {
    body: CompletePaymentSessionRequest;
    responses: { 201: PaymentSubmission; 202: PaymentSubmission };
  };
  submitPaymentSession: {
    path: { id: PaymentSessionId };
    body: SubmitPaymentSessionRequest;
    responses: { 201: PaymentSubmission; 202: PaymentSubmission };
  };
}

/** The operations on payment sessions. */
export const paymentSessionOperations = {
  createPaymentSession: {
    method: 'POST',
    path: '/payment-sessions',
    access: 'write',
    keys: ['secret'],
    scopes: ['payment-sessions', 'gateway:payment'],
    idempotency: 'none',
    errors: [401, 422],
  },
  completePaymentSession: {
    method: 'POST',
    path: '/payment-sessions/complete',
    access: 'write',
    keys: ['secret'],
    scopes: ['payment-sessions'],
    idempotency: 'none',
    errors: [401, 422],
  },
  submitPaymentSession: {
    method: 'POST',
    path: '/payment-sessions/{id}/submit',
    access: 'write',
    keys: ['secret'],
    scopes: ['payment-sessions'],
    idempotency: 'none',
    errors: [401, 404, 422],
  },
} as const satisfies OperationTable<PaymentSessionOperations>;
