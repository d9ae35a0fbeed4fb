import type { Api, ApiPromise, CallOptions, Connection, PagedList } from '@cko/core';
import type { IssuingTransactionId } from '../ids.js';
import { issuingTransactionOperations, type IssuingTransactionOperations } from './operations.js';
import type { IssuingTransaction, IssuingTransactionList, ListIssuingTransactionsQuery } from './types.js';

/** What issued cards were used for. */
export class IssuingTransactions {
  private readonly api: Api<IssuingTransactionOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(issuingTransactionOperations);
  }

  /**
   * Lists transactions, newest first. `await` gives the first page, `for await` every transaction. Beta at Checkout.com.
   *
   * Takes OAuth with the scope `transactions` or `issuing:transactions-read`.
   *
   * @throws {ValidationError} 422 when the query is refused
   * @see GET /issuing/transactions
   *
   * @example
   * ```ts
   * for await (const transaction of issuing.transactions.list({ card_id: 'crd_fa6psq42dcdd6fdn5gifcq1491' })) {
   *   console.log(transaction.id, transaction.status);
   * }
   * ```
   */
  list(
    query?: ListIssuingTransactionsQuery,
    options?: CallOptions,
  ): PagedList<IssuingTransactionList, IssuingTransaction> {
    return this.api.list('listIssuingTransactions', { query }, options);
  }

  /**
   * Reads a transaction with the messages that it consists of. Beta at Checkout.com.
   *
   * Takes OAuth with the scope `transactions` or `issuing:transactions-read`.
   *
   * @throws {NotFoundError} 404 when there is no such transaction
   * @see GET /issuing/transactions/{transactionId}
   */
  get(id: IssuingTransactionId, options?: CallOptions): ApiPromise<IssuingTransaction> {
    return this.api.call('getIssuingTransaction', { path: { transactionId: id } }, options);
  }
}
