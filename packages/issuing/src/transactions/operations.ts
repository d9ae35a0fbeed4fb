import type { OperationTable } from '@cko/core';
import { viewTransactions } from '../credentials.js';
import type { IssuingTransactionId } from '../ids.js';
import type { IssuingTransaction, IssuingTransactionList, ListIssuingTransactionsQuery } from './types.js';

/** What the operations on transactions take and give. */
export interface IssuingTransactionOperations {
  listIssuingTransactions: {
    query?: ListIssuingTransactionsQuery;
    responses: { 200: IssuingTransactionList };
    errors: 401 | 422 | 500;
    stability: 'beta';
  };
  getIssuingTransaction: {
    path: { transactionId: IssuingTransactionId };
    responses: { 200: IssuingTransaction };
    errors: 401 | 404 | 500;
    stability: 'beta';
  };
}

/** The operations on transactions. */
export const issuingTransactionOperations = {
  listIssuingTransactions: {
    method: 'GET',
    path: '/issuing/transactions',
    auth: viewTransactions,
    pagination: 'skip-limit',
  },
  getIssuingTransaction: { method: 'GET', path: '/issuing/transactions/{transactionId}', auth: viewTransactions },
} as const satisfies OperationTable<IssuingTransactionOperations>;
