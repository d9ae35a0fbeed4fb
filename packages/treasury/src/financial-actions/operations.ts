import type { OperationTable } from '@cko/core';
import type { FinancialActionList, ListFinancialActionsQuery } from './types.js';

/** What the operations on financial actions take and give. */
export interface FinancialActionOperations {
  listFinancialActions: {
    query: ListFinancialActionsQuery;
    responses: { 200: FinancialActionList };
    errors: 401 | 422;
  };
}

/** The operations on financial actions. */
export const financialActionOperations = {
  listFinancialActions: {
    method: 'GET',
    path: '/financial-actions',
    auth: { keys: ['secret'], scopes: ['financial-actions', 'financial-actions:view'] },
    pagination: 'next-link',
  },
} as const satisfies OperationTable<FinancialActionOperations>;
