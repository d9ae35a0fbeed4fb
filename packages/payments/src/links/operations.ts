import type { OperationTable } from '@cko/core';
import type { PaymentLinkId } from '../ids.js';
import type { CreatePaymentLinkRequest, CreatePaymentLinkResponse, PaymentLink } from './types.js';

/** What the operations on payment links take and give. */
export interface PaymentLinkOperations {
  createPaymentLink: {
    body: CreatePaymentLinkRequest;
    responses: { 201: CreatePaymentLinkResponse };
  };
  getPaymentLink: {
    path: { id: PaymentLinkId };
    responses: { 200: PaymentLink };
  };
}

/** The operations on payment links. */
export const paymentLinkOperations = {
  createPaymentLink: {
    method: 'POST',
    path: '/payment-links',
    access: 'write',
    keys: ['secret'],
    scopes: ['gateway', 'gateway:payment'],
    idempotency: 'none',
    errors: [401, 422],
  },
  getPaymentLink: {
    method: 'GET',
    path: '/payment-links/{id}',
    access: 'read',
    keys: ['secret'],
    scopes: ['gateway', 'gateway:payment-details'],
    idempotency: 'none',
    errors: [401, 404],
  },
} as const satisfies OperationTable<PaymentLinkOperations>;
