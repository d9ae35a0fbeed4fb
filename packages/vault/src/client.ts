import { type ClientOptions, type Configuration, Connection } from '@cko/core';
import { name, version } from '../package.json';
import { AccountUpdater } from './account-updater/client.js';
import { accountUpdaterOperations } from './account-updater/operations.js';
import { BankAccounts } from './bank-accounts/client.js';
import { bankAccountOperations } from './bank-accounts/operations.js';
import { CardMetadataLookup } from './card-metadata/client.js';
import { cardMetadataOperations } from './card-metadata/operations.js';
import { Customers } from './customers/client.js';
import { customerOperations } from './customers/operations.js';
import { Forward } from './forward/client.js';
import { forwardOperations } from './forward/operations.js';
import { ForwardSecrets } from './forward/secrets/client.js';
import { forwardSecretOperations } from './forward/secrets/operations.js';
import { Instruments } from './instruments/client.js';
import { instrumentOperations } from './instruments/operations.js';
import { NetworkTokens } from './network-tokens/client.js';
import { networkTokenOperations } from './network-tokens/operations.js';
import { Tokens } from './tokens/client.js';
import { tokenOperations } from './tokens/operations.js';

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
    this.tokens = new Tokens(connection.api(tokenOperations));
    this.instruments = new Instruments(connection.api(instrumentOperations));
    this.customers = new Customers(connection.api(customerOperations));
    this.networkTokens = new NetworkTokens(connection.api(networkTokenOperations));
    this.cardMetadata = new CardMetadataLookup(connection.api(cardMetadataOperations));
    this.accountUpdater = new AccountUpdater(connection.api(accountUpdaterOperations));
    this.forward = new Forward(
      connection.api(forwardOperations),
      new ForwardSecrets(connection.api(forwardSecretOperations)),
    );
    this.bankAccounts = new BankAccounts(connection.api(bankAccountOperations));
  }
}
