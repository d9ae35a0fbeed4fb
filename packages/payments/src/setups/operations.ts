import type { OperationTable } from '@cko/core';
import { payments } from '../credentials.js';
import type { PaymentSetupId } from '../ids.js';
import type { PaymentSetup, PaymentSetupConfirmation, PaymentSetupRequest } from './types/setup.js';

/** What the operations on payment setups take and give. */
export interface PaymentSetupOperations {
  createPaymentSetup: {
    body: PaymentSetupRequest;
    responses: { 200: PaymentSetup; 201: PaymentSetup };
    errors: 400 | 401 | 403 | 422;
    stability: 'beta';
  };
  getPaymentSetup: {
    path: { id: PaymentSetupId };
    responses: { 200: PaymentSetup };
    errors: 401 | 403 | 404;
    stability: 'beta';
  };
  updatePaymentSetup: {
    path: { id: PaymentSetupId };
    body: PaymentSetupRequest;
    responses: { 200: PaymentSetup };
    errors: 400 | 401 | 403 | 404 | 422;
    stability: 'beta';
  };
  confirmPaymentSetup: {
    path: { id: PaymentSetupId; payment_method_name: string };
    responses: { 200: PaymentSetupConfirmation; 201: PaymentSetupConfirmation };
    errors: 400 | 401 | 403 | 404 | 422;
    stability: 'beta';
  };
}

/** The operations on payment setups. */
export const paymentSetupOperations = {
  createPaymentSetup: { method: 'POST', path: '/payments/setups', auth: payments, idempotency: 'optional' },
  getPaymentSetup: { method: 'GET', path: '/payments/setups/{id}', auth: payments },
  updatePaymentSetup: { method: 'PUT', path: '/payments/setups/{id}', auth: payments },
  confirmPaymentSetup: { method: 'POST', path: '/payments/setups/{id}/confirm/{payment_method_name}', auth: payments },
} as const satisfies OperationTable<PaymentSetupOperations>;
