import type { OperationTable } from '@cko/core';
import { paymentSessions } from '../credentials.js';
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
    errors: 401 | 422;
  };
  completePaymentSession: {
    body: CompletePaymentSessionRequest;
    responses: { 201: PaymentSubmission; 202: PaymentSubmission };
    errors: 401 | 422;
  };
  submitPaymentSession: {
    path: { id: PaymentSessionId };
    body: SubmitPaymentSessionRequest;
    responses: { 201: PaymentSubmission; 202: PaymentSubmission };
    errors: 401 | 404 | 422;
  };
}

/** The operations on payment sessions. */
export const paymentSessionOperations = {
  createPaymentSession: {
    method: 'POST',
    path: '/payment-sessions',
    auth: { keys: ['secret'], scopes: ['payment-sessions', 'gateway:payment'] },
  },
  completePaymentSession: { method: 'POST', path: '/payment-sessions/complete', auth: paymentSessions },
  submitPaymentSession: { method: 'POST', path: '/payment-sessions/{id}/submit', auth: paymentSessions },
} as const satisfies OperationTable<PaymentSessionOperations>;
