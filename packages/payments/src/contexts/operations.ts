import type { OperationTable } from '@cko/core';
import type { PaymentContextId } from '../ids.js';
import type { CreatePaymentContextRequest, CreatePaymentContextResponse, PaymentContext } from './types/context.js';

/** What the operations on payment contexts take and give. */
export interface PaymentContextOperations {
  createPaymentContext: {
    body: CreatePaymentContextRequest;
    responses: { 201: CreatePaymentContextResponse };
    errors: 401 | 422 | 429 | 502;
  };
  getPaymentContext: {
    path: { id: PaymentContextId };
    responses: { 200: PaymentContext };
    errors: 401 | 404;
  };
}

/** The operations on payment contexts. */
export const paymentContextOperations = {
  createPaymentContext: {
    method: 'POST',
    path: '/payment-contexts',
    auth: { keys: ['secret'], scopes: ['gateway', 'gateway:payment-contexts'] },
    idempotency: 'optional',
  },
  getPaymentContext: {
    method: 'GET',
    path: '/payment-contexts/{id}',
    auth: { keys: ['secret'], scopes: ['gateway', 'Payment Context'] },
  },
} as const satisfies OperationTable<PaymentContextOperations>;
