import type { OperationTable } from '@cko/core';
import type { IssuingTransactionId } from '../ids.js';
import type { IssuingTransaction, IssuingTransactionList, ListIssuingTransactionsQuery } from './types.js';

/** What the operations on transactions take and give. */
export interface IssuingTransactionOperations {
  listIssuingTransactions: {
    query?: ListIssuingTransactionsQuery;
    responses: { 200: IssuingTransactionList };
  };
  getIssuingTransaction: {
    path: { transactionId: IssuingTransactionId };
    responses: { 200: IssuingTransaction };
  };
}

/** The operations on transactions. */
export const issuingTransactionOperations = {
  listIssuingTransactions: {
    method: 'GET',
    path: '/issuing/transactions',
    access: 'read',
    keys: [],
    scopes: ['transactions', 'issuing:transactions-read'],
    idempotency: 'none',
    errors: [401, 422, 500],
    pagination: { style: 'skip-limit', items: 'data', total: 'total_count' },
    stability: 'beta',
  },
  getIssuingTransaction: {
    method: 'GET',
    path: '/issuing/transactions/{transactionId}',
    access: 'read',
    keys: [],
    scopes: ['transactions', 'issuing:transactions-read'],
    idempotency: 'none',
    errors: [401, 404, 500],
    stability: 'beta',
  },
} as const satisfies OperationTable<IssuingTransactionOperations>;
