import type { EntityId, OperationTable } from '@cko/core';
import type { BalanceList, GetBalancesQuery } from './types.js';

/** What the operations on balances take and give. */
export interface BalanceOperations {
  getBalances: {
    path: { id: EntityId };
    query?: GetBalancesQuery;
    responses: { 200: BalanceList };
    errors: 400 | 401 | 404 | 422;
  };
}

/** The operations on balances. */
export const balanceOperations = {
  getBalances: {
    method: 'GET',
    path: '/balances/{id}',
    auth: { keys: ['secret'], scopes: ['balances', 'balances:view'] },
    host: 'balances',
  },
} as const satisfies OperationTable<BalanceOperations>;
