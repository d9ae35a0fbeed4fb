import { type ClientOptions, type Configuration, Connection } from '@cko/core';
import { name, version } from '../package.json';
import { Cardholders } from './cardholders/client.js';
import { Cards } from './cards/client.js';
import { CardControls } from './controls/client.js';
import { DigitalCards } from './digital-cards/client.js';
import { IssuingDisputes } from './disputes/client.js';
import { IssuingSimulation } from './simulate/client.js';
import { IssuingTransactions } from './transactions/client.js';

/**
 * Issues cards, and manages what they may be used for and what they were used for.
 *
 * Issuing takes an OAuth access key; a secret key is not enough.
 *
 * What a method's `@throws` names is what that call is documented to be refused with. Any call can also end in an
 * `AuthenticationError`, a `RateLimitError`, a `ServerError`, or without an answer in a `ConnectionError` or
 * `TimeoutError`.
 *
 * @example
 * ```ts
 * const issuing = new IssuingClient(); // CKO_ACCESS_KEY_ID, CKO_ACCESS_KEY_SECRET and CKO_PREFIX
 * const card = await issuing.cards.create({ type: 'virtual', cardholder_id, card_product_id });
 * ```
 */
export class IssuingClient {
  /** The people that cards are issued to. */
  readonly cardholders: Cardholders;
  /** Physical and virtual cards. */
  readonly cards: Cards;
  /** What cards may be used for. */
  readonly controls: CardControls;
  /** Cards in wallets and on file with merchants. */
  readonly digitalCards: DigitalCards;
  /** What cards were used for. */
  readonly transactions: IssuingTransactions;
  /** Disputes about what cards were used for. */
  readonly disputes: IssuingDisputes;
  /** Transactions for tests, in the sandbox environment only. */
  readonly simulate: IssuingSimulation;

  /**
   * @param options how to reach the account, or a configuration that several clients share; without it, the
   * environment variables `CKO_…`
   */
  constructor(options?: ClientOptions | Configuration) {
    const connection = new Connection(options, { name, version });
    this.cardholders = new Cardholders(connection);
    this.cards = new Cards(connection);
    this.controls = new CardControls(connection);
    this.digitalCards = new DigitalCards(connection);
    this.transactions = new IssuingTransactions(connection);
    this.disputes = new IssuingDisputes(connection);
    this.simulate = new IssuingSimulation(connection);
  }
}
