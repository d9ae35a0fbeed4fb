import type { OperationTable } from '@cko/core';
import type { FinancialActionList, ListFinancialActionsQuery } from './types.js';

/** What the operations on financial actions take and give. */
export interface FinancialActionOperations {
  listFinancialActions: {
    query: ListFinancialActionsQuery;
    responses: { 200: FinancialActionList };
  };
}

/** The operations on financial actions. */
export const financialActionOperations = {
  listFinancialActions: {
    method: 'GET',
    path: '/financial-actions',
    access: 'read',
    keys: ['secret'],
    scopes: ['financial-actions', 'financial-actions:view'],
    idempotency: 'none',
    errors: [401, 422],
    pagination: { style: 'next-link', items: 'data' },
  },
} as const satisfies OperationTable<FinancialActionOperations>;
