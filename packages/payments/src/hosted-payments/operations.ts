import type { OperationTable } from '@cko/core';
import { secretKey } from '../credentials.js';
import type { HostedPaymentId } from '../ids.js';
import type { CreateHostedPaymentRequest, CreateHostedPaymentResponse, HostedPayment } from './types.js';

/** What the operations on hosted payments pages take and give. */
export interface HostedPaymentOperations {
  createHostedPayment: {
    body: CreateHostedPaymentRequest;
    responses: { 201: CreateHostedPaymentResponse };
    errors: 401 | 422;
  };
  getHostedPayment: {
    path: { id: HostedPaymentId };
    responses: { 200: HostedPayment };
    errors: 401 | 404;
  };
}

/** The operations on hosted payments pages. */
export const hostedPaymentOperations = {
  createHostedPayment: { method: 'POST', path: '/hosted-payments', auth: secretKey },
  getHostedPayment: { method: 'GET', path: '/hosted-payments/{id}', auth: secretKey },
} as const satisfies OperationTable<HostedPaymentOperations>;
