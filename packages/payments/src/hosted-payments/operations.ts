import type { OperationTable } from '@cko/core';
import type { HostedPaymentId } from '../ids.js';
import type { CreateHostedPaymentRequest, CreateHostedPaymentResponse, HostedPayment } from './types.js';

/** What the operations on hosted payments pages take and give. */
export interface HostedPaymentOperations {
  createHostedPayment: {
    body: CreateHostedPaymentRequest;
    responses: { 201: CreateHostedPaymentResponse };
  };
  getHostedPayment: {
    path: { id: HostedPaymentId };
    responses: { 200: HostedPayment };
  };
}

/** The operations on hosted payments pages. */
export const hostedPaymentOperations = {
  createHostedPayment: {
    method: 'POST',
    path: '/hosted-payments',
    access: 'write',
    keys: ['secret'],
    scopes: [],
    idempotency: 'none',
    errors: [401, 422],
  },
  getHostedPayment: {
    method: 'GET',
    path: '/hosted-payments/{id}',
    access: 'read',
    keys: ['secret'],
    scopes: [],
    idempotency: 'none',
    errors: [401, 404],
  },
} as const satisfies OperationTable<HostedPaymentOperations>;
