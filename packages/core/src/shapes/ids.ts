import type { Id } from './scalars.js';

/**
 * A payment, payout or unreferenced refund.
 *
 * @pattern ^(pay)_(\w{26})$
 */
export type PaymentId = Id<'payment'>;

/**
 * One action on a payment: an authorization, capture, refund, void and so on.
 *
 * @pattern ^(act)_(\w{26})$
 */
export type ActionId = Id<'action'>;

/**
 * A session: the `cko-session-id` that Checkout.com adds to the success and failure URLs of a redirect.
 *
 * @pattern ^(sid)_(\w{26})$
 */
export type SessionId = Id<'session'>;

/**
 * A stored payment instrument, such as a card in the vault.
 *
 * @pattern ^(src)_(\w{26})$
 */
export type InstrumentId = Id<'instrument'>;

/**
 * A single-use token that stands for card or wallet data.
 *
 * @pattern ^(tok)_(\w{26})$
 */
export type TokenId = Id<'token'>;

/**
 * A customer.
 *
 * @pattern ^(cus)_(\w{26})$
 */
export type CustomerId = Id<'customer'>;

/**
 * A processing channel of the account.
 *
 * @pattern ^(pc)_(\w{26})$
 */
export type ProcessingChannelId = Id<'processing channel'>;

/**
 * A currency account, the balance of one entity in one currency.
 *
 * @pattern ^(ca)_(\w{26})$
 */
export type CurrencyAccountId = Id<'currency account'>;

/**
 * A legal entity of the account, or a sub-entity of a platform.
 *
 * @pattern ^ent_[a-z0-9]{26}$
 */
export type EntityId = Id<'entity'>;
