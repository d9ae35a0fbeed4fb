import type { OperationTable } from '@cko/core';
import { paymentDetails, payments } from '../credentials.js';
import type { PaymentLinkId } from '../ids.js';
import type { CreatePaymentLinkRequest, CreatePaymentLinkResponse, PaymentLink } from './types.js';

/** What the operations on payment links take and give. */
export interface PaymentLinkOperations {
  createPaymentLink: {
    body: CreatePaymentLinkRequest;
    responses: { 201: CreatePaymentLinkResponse };
    errors: 401 | 422;
  };
  getPaymentLink: {
    path: { id: PaymentLinkId };
    responses: { 200: PaymentLink };
    errors: 401 | 404;
  };
}

/** The operations on payment links. */
export const paymentLinkOperations = {
  createPaymentLink: { method: 'POST', path: '/payment-links', auth: payments },
  getPaymentLink: { method: 'GET', path: '/payment-links/{id}', auth: paymentDetails },
} as const satisfies OperationTable<PaymentLinkOperations>;
