import type { OperationTable } from '@cko/core';
import { gateway } from '../credentials.js';
import type { ListPaymentMethodsQuery, PaymentMethodList } from './types.js';

/** What the operations on payment methods take and give. */
export interface PaymentMethodOperations {
  listPaymentMethods: {
    query: ListPaymentMethodsQuery;
    responses: { 200: PaymentMethodList };
    errors: 401 | 403 | 422;
    stability: 'beta';
  };
}

/** The operations on payment methods. */
export const paymentMethodOperations = {
  listPaymentMethods: { method: 'GET', path: '/payment-methods', auth: gateway },
} as const satisfies OperationTable<PaymentMethodOperations>;
