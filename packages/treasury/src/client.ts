import { type ClientOptions, type Configuration, Connection } from '@cko/core';
import { name, version } from '../package.json';
import { Balances } from './balances/client.js';
import { FinancialActions } from './financial-actions/client.js';
import { Forex } from './forex/client.js';
import { Reports } from './reports/client.js';
import { TopUps } from './top-ups/client.js';
import { Transfers } from './transfers/client.js';

/**
 * Looks after the money in an account: what there is, where it goes, and what it cost.
 *
 * What a method's `@throws` names is what that call is documented to be refused with. Any call can also end in an
 * `AuthenticationError`, a `RateLimitError`, a `ServerError`, or without an answer in a `ConnectionError` or
 * `TimeoutError`.
 *
 * @example
 * ```ts
 * const treasury = new TreasuryClient({ secretKey: process.env.CKO_SECRET_KEY, prefix: 'abcdefgh' });
 * const { data } = await treasury.balances.get('ent_w4jelhppmfiufdnatam37wrfc4');
 * ```
 */
export class TreasuryClient {
  /** What an entity has. */
  readonly balances: Balances;
  /** How to add money to a currency account. */
  readonly topUps: TopUps;
  /** Money moved between the entities of a platform. */
  readonly transfers: Transfers;
  /** Exchange rates. */
  readonly forex: Forex;
  /** What payments did to your money. */
  readonly financialActions: FinancialActions;
  /** Reports of the account, as files to download. */
  readonly reports: Reports;

  /**
   * @param options how to reach the account, or a configuration that several clients share; without it, the
   * environment variables `CKO_…`
   */
  constructor(options?: ClientOptions | Configuration) {
    const connection = new Connection(options, { name, version });
    this.balances = new Balances(connection);
    this.topUps = new TopUps(connection);
    this.transfers = new Transfers(connection);
    this.forex = new Forex(connection);
    this.financialActions = new FinancialActions(connection);
    this.reports = new Reports(connection);
  }
}
