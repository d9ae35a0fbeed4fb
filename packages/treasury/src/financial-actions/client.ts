import type { Api, CallOptions, Connection, PagedList } from '@cko/core';
import { financialActionOperations, type FinancialActionOperations } from './operations.js';
import type { FinancialAction, FinancialActionList, ListFinancialActionsQuery } from './types.js';

/** What payments did to your money: amounts, fees, taxes and reserves, action by action. */
export class FinancialActions {
  private readonly api: Api<FinancialActionOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(financialActionOperations);
  }

  /**
   * Lists the financial actions of a payment, or of one action on it, newest first. `await` gives the first page,
   * `for await` every financial action.
   *
   * Takes a secret key, or OAuth with the scope `financial-actions` or `financial-actions:view`.
   *
   * @throws {ValidationError} 422, for example without `payment_id` and `action_id`
   * @see GET /financial-actions
   *
   * @example
   * ```ts
   * for await (const action of treasury.financialActions.list({ payment_id: 'pay_mbabizu24mvu3mela5njyhpit4' })) {
   *   console.log(action.action_type, action.breakdown);
   * }
   * ```
   */
  list(query: ListFinancialActionsQuery, options?: CallOptions): PagedList<FinancialActionList, FinancialAction> {
    return this.api.list('listFinancialActions', { query }, options);
  }
}
