import type { Api, ApiPromise, CallOptions, Connection, CurrencyAccountId, EntityId } from '@cko/core';
import { topUpOperations, type TopUpOperations } from './operations.js';
import type { TopUpInstructions } from './types.js';

/** How to add money to a currency account from a bank account of your own. */
export class TopUps {
  private readonly api: Api<TopUpOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(topUpOperations);
  }

  /**
   * Reads which bank account to send money to, and under which reference, to add it to a currency account.
   *
   * The public reference does not list the operation; the official SDKs call it on `balances.checkout.com` and
   * `balances.sandbox.checkout.com`. Set `hosts.balances` to one of them if the account's own host does not know it.
   *
   * Takes a secret key, or OAuth with the scope `balances` or `balances:top-up-instructions`.
   *
   * @param currencyAccountId from `balances.get` with `withCurrencyAccountId`
   * @throws {PermissionError} 403 when the credential may not read them
   * @throws {NotFoundError} 404 when there is no such entity or currency account
   * @see GET /entities/{entityId}/currency-accounts/{currencyAccountId}/top-up-instructions
   */
  getInstructions(
    entityId: EntityId,
    currencyAccountId: CurrencyAccountId,
    options?: CallOptions,
  ): ApiPromise<TopUpInstructions> {
    return this.api.call('getTopUpInstructions', { path: { entityId, currencyAccountId } }, options);
  }
}
