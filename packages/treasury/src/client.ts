import { type ClientOptions, type Configuration, Connection, downloads } from '@cko/core';
import { name, version } from '../package.json';
import { Balances } from './balances/client.js';
import { balanceOperations } from './balances/operations.js';
import { FinancialActions } from './financial-actions/client.js';
import { financialActionOperations } from './financial-actions/operations.js';
import { Forex } from './forex/client.js';
import { forexOperations } from './forex/operations.js';
import { Reports } from './reports/client.js';
import { reportOperations } from './reports/operations.js';
import { TopUps } from './top-ups/client.js';
import { topUpOperations } from './top-ups/operations.js';
import { Transfers } from './transfers/client.js';
import { transferOperations } from './transfers/operations.js';

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
    this.balances = new Balances(connection.api(balanceOperations));
    this.topUps = new TopUps(connection.api(topUpOperations));
    this.transfers = new Transfers(connection.api(transferOperations));
    this.forex = new Forex(connection.api(forexOperations));
    this.financialActions = new FinancialActions(connection.api(financialActionOperations));
    this.reports = new Reports(connection.api(reportOperations, { downloads }));
  }
}
