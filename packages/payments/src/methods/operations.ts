import type { OperationTable } from '@cko/core';
import type { ListPaymentMethodsQuery, PaymentMethodList } from './types.js';

/** What the operations on payment methods take and give. */
export interface PaymentMethodOperations {
  listPaymentMethods: {
    query: ListPaymentMethodsQuery;
    responses: { 200: PaymentMethodList };
  };
}

/** The operations on payment methods. */
export const paymentMethodOperations = {
  listPaymentMethods: {
    method: 'GET',
    path: '/payment-methods',
    access: 'read',
    keys: ['secret'],
    scopes: ['gateway'],
    idempotency: 'none',
    errors: [401, 403, 422],
    stability: 'beta',
  },
} as const satisfies OperationTable<PaymentMethodOperations>;
