import type { OperationTable } from '@cko/core';
import type { ForexRates, GetForexRatesQuery } from './types.js';

/** What the operations on exchange rates take and give. */
export interface ForexOperations {
  getForexRates: {
    query: GetForexRatesQuery;
    responses: { 200: ForexRates };
    errors: 401 | 403 | 422 | 429 | 500;
  };
}

/** The operations on exchange rates. */
export const forexOperations = {
  getForexRates: { method: 'GET', path: '/forex/rates', auth: { scopes: ['fx'] } },
} as const satisfies OperationTable<ForexOperations>;
