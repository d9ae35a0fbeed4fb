import type { CurrencyAccountId, EntityId, OperationTable } from '@cko/core';
import type { TopUpInstructions } from './types.js';

/** What the operations on top-ups take and give. */
export interface TopUpOperations {
  getTopUpInstructions: {
    path: { entityId: EntityId; currencyAccountId: CurrencyAccountId };
    responses: { 200: TopUpInstructions };
    errors: 401 | 403 | 404 | 429 | 500;
  };
}

/** The operations on top-ups. */
export const topUpOperations = {
  getTopUpInstructions: {
    method: 'GET',
    path: '/entities/{entityId}/currency-accounts/{currencyAccountId}/top-up-instructions',
    auth: { keys: ['secret'], scopes: ['balances', 'balances:top-up-instructions'] },
    host: 'balances',
  },
} as const satisfies OperationTable<TopUpOperations>;
