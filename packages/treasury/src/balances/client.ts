import type { Api, ApiPromise, CallOptions, Connection, EntityId } from '@cko/core';
import { balanceOperations, type BalanceOperations } from './operations.js';
import type { BalanceList, GetBalancesQuery } from './types.js';

/** What an entity has, on its way in, at hand and on its way out. */
export class Balances {
  private readonly api: Api<BalanceOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(balanceOperations);
  }

  /**
   * Reads the balances of an entity or sub-entity: one for each currency account, all of them on one page.
   *
   * Takes a secret key, or OAuth with the scope `balances` or `balances:view`.
   *
   * @throws {BadRequestError} 400 when the query cannot be read
   * @throws {NotFoundError} 404 when there is no such entity
   * @throws {ValidationError} 422 when the query is refused
   * @see GET /balances/{id}
   *
   * @example
   * ```ts
   * const { data } = await treasury.balances.get('ent_w4jelhppmfiufdnatam37wrfc4', { query: 'currency:EUR' });
   * console.log(data[0]?.balances?.available); // minor units
   * ```
   */
  get(entityId: EntityId, query?: GetBalancesQuery, options?: CallOptions): ApiPromise<BalanceList> {
    return this.api.call('getBalances', { path: { id: entityId }, query }, options);
  }
}
