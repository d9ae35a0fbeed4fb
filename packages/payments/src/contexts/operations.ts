import type { OperationTable } from '@cko/core';
import type { PaymentContextId } from '../ids.js';
import type { CreatePaymentContextRequest, CreatePaymentContextResponse, PaymentContext } from './types/context.js';

/** What the operations on payment contexts take and give. */
export interface PaymentContextOperations {
  createPaymentContext: {
    body: CreatePaymentContextRequest;
    responses: { 201: CreatePaymentContextResponse };
  };
  getPaymentContext: {
    path: { id: PaymentContextId };
    responses: { 200: PaymentContext };
  };
}

/** The operations on payment contexts. */
export const paymentContextOperations = {
  createPaymentContext: {
    method: 'POST',
    path: '/payment-contexts',
    access: 'write',
    keys: ['secret'],
    scopes: ['gateway', 'gateway:payment-contexts'],
    idempotency: 'optional',
    errors: [401, 422, 429, 502],
  },
  getPaymentContext: {
    method: 'GET',
    path: '/payment-contexts/{id}',
    access: 'read',
    keys: ['secret'],
    // The second scope is documented with a blank in its name.
    scopes: ['gateway', 'Payment Context'],
    idempotency: 'none',
    errors: [401, 404],
  },
} as const satisfies OperationTable<PaymentContextOperations>;
