import type { OperationTable } from '@cko/core';
import type { PaymentSetupId } from '../ids.js';
import type { PaymentSetup, PaymentSetupConfirmation, PaymentSetupRequest } from './types/setup.js';

/** What the operations on payment setups take and give. */
export interface PaymentSetupOperations {
  createPaymentSetup: {
    body: PaymentSetupRequest;
    responses: { 200: PaymentSetup; 201: PaymentSetup };
  };
  getPaymentSetup: {
    path: { id: PaymentSetupId };
    responses: { 200: PaymentSetup };
  };
  updatePaymentSetup: {
    path: { id: PaymentSetupId };
    body: PaymentSetupRequest;
    responses: { 200: PaymentSetup };
  };
  confirmPaymentSetup: {
    path: { id: PaymentSetupId; payment_method_name: string };
    responses: { 200: PaymentSetupConfirmation; 201: PaymentSetupConfirmation };
  };
}

/** The operations on payment setups. */
export const paymentSetupOperations = {
  createPaymentSetup: {
    method: 'POST',
    path: '/payments/setups',
    access: 'write',
    keys: ['secret'],
    scopes: ['gateway', 'gateway:payment'],
    idempotency: 'optional',
    errors: [400, 401, 403, 422],
    stability: 'beta',
  },
  getPaymentSetup: {
    method: 'GET',
    path: '/payments/setups/{id}',
    access: 'read',
    keys: ['secret'],
    scopes: ['gateway', 'gateway:payment'],
    idempotency: 'none',
    errors: [401, 403, 404],
    stability: 'beta',
  },
  updatePaymentSetup: {
    method: 'PUT',
    path: '/payments/setups/{id}',
    access: 'write',
    keys: ['secret'],
    scopes: ['gateway', 'gateway:payment'],
    idempotency: 'none',
    errors: [400, 401, 403, 404, 422],
    stability: 'beta',
  },
  confirmPaymentSetup: {
    method: 'POST',
    path: '/payments/setups/{id}/confirm/{payment_method_name}',
    access: 'write',
    keys: ['secret'],
    scopes: ['gateway', 'gateway:payment'],
    idempotency: 'none',
    errors: [400, 401, 403, 404, 422],
    stability: 'beta',
  },
} as const satisfies OperationTable<PaymentSetupOperations>;
