import { type ClientOptions, type Configuration, Connection } from '@cko/core';
import { name, version } from '../package.json';
import { AccountUpdater } from './account-updater/client.js';
import { BankAccounts } from './bank-accounts/client.js';
import { CardMetadataLookup } from './card-metadata/client.js';
import { Customers } from './customers/client.js';
import { Forward } from './forward/client.js';
import { Instruments } from './instruments/client.js';
import { NetworkTokens } from './network-tokens/client.js';
import { Tokens } from './tokens/client.js';

/**
 * The vault: where card data is kept, so that it need not be kept with you.
 *
 * What a method's `@throws` names is what that call is documented to be refused with. Any call can also end in an
 * `AuthenticationError`, a `RateLimitError`, a `ServerError`, or without an answer in a `ConnectionError` or
 * `TimeoutError`.
 *
 * @example
 * ```ts
 * const vault = new VaultClient({ publicKey: process.env.CKO_PUBLIC_KEY, prefix: 'abcdefgh' });
 * const { token } = await vault.tokens.request({ type: 'googlepay', token_data: payload });
 * ```
 */
export class VaultClient {
  /** Single-use tokens for card details and wallet payloads. */
  readonly tokens: Tokens;
  /** Cards and bank accounts that are kept to be used again. */
  readonly instruments: Instruments;
  /** Whom instruments belong to. */
  readonly customers: Customers;
  /** Numbers that schemes issue in place of a card's own. */
  readonly networkTokens: NetworkTokens;
  /** What is known of a card from its number. */
  readonly cardMetadata: CardMetadataLookup;
  /** What became of cards that were replaced, renewed or closed. */
  readonly accountUpdater: AccountUpdater;
  /** Requests to other companies that card data is put into. */
  readonly forward: Forward;
  /** What has to be known of a bank account to pay out to it. */
  readonly bankAccounts: BankAccounts;

  /**
   * @param options how to reach the account, or a configuration that several clients share; without it, the
   * environment variables `CKO_…`
   */
  constructor(options?: ClientOptions | Configuration) {
    const connection = new Connection(options, { name, version });
    this.tokens = new Tokens(connection);
    this.instruments = new Instruments(connection);
    this.customers = new Customers(connection);
    this.networkTokens = new NetworkTokens(connection);
    this.cardMetadata = new CardMetadataLookup(connection);
    this.accountUpdater = new AccountUpdater(connection);
    this.forward = new Forward(connection);
    this.bankAccounts = new BankAccounts(connection);
  }
}
