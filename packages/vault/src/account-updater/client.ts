import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import { accountUpdaterOperations, type AccountUpdaterOperations } from './operations.js';
import type { AccountUpdaterRequest, AccountUpdaterResponse } from './types.js';

/** What became of cards that were replaced, renewed or closed, as their schemes tell it. */
export class AccountUpdater {
  private readonly api: Api<AccountUpdaterOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(accountUpdaterOperations);
  }

  /**
   * Asks whether a card has a new number or expiry date, or was closed. That there is nothing new is an answer, not an
   * error.
   *
   * Takes OAuth with the scope `vault` or `vault:real-time-account-updater`.
   *
   * @throws {PermissionError} 403 when the credential may not use the account updater
   * @throws {NotFoundError} 404 when there is no such instrument
   * @throws {ValidationError} 422, for example when both a card and an instrument are given
   * @see POST /account-updater/cards
   *
   * @example
   * ```ts
   * const { account_update_status, card } = await vault.accountUpdater.getUpdatedCardCredentials({
   *   source_options: { instrument: { id: 'src_v5rgkf3gdtpuzjqesyxmyodnya' } },
   * });
   * if (account_update_status === 'CARD_EXPIRY_UPDATED') console.log(card?.expiry_month, card?.expiry_year);
   * ```
   */
  getUpdatedCardCredentials(request: AccountUpdaterRequest, options?: CallOptions): ApiPromise<AccountUpdaterResponse> {
    return this.api.call('getUpdatedCardCredentials', { body: request }, options);
  }
}
