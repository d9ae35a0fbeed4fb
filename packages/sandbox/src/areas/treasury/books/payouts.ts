import { referenceAccount } from '../../../reference-account.js';
import type { World } from '../../../world.js';
import type { ActionRecord, Funds, PaymentRecord } from '../../payments/payment.js';
import { exchanged } from '../forex/rates.js';
import { balancesOf } from './balances.js';
import {
  currencyAccountFor,
  findCurrencyAccount,
  isKnownEntity,
  type CurrencyAccountRecord,
} from './currency-accounts.js';
import { move, type BalanceName, type Place, type Subject } from './journal.js';
import { post } from './post.js';

/** The currency account that a payout names as its source, else that of the entity in its currency. */
function sourceAccount(world: World, { otherSource, currency }: PaymentRecord): CurrencyAccountRecord {
  const id = otherSource?.['id'];
  if (otherSource?.type === 'entity' && typeof id === 'string' && isKnownEntity(world, id)) {
    return currencyAccountFor(world, id, currency);
  }
  const named = typeof id === 'string' ? findCurrencyAccount(world, id) : undefined;
  // That an unknown one is not refused is inferred: examples name accounts that nobody has.
  return named ?? currencyAccountFor(world, referenceAccount.entity, currency);
}

/**
 * The account in a refund's own currency, of whoever holds the one it names. That refunds are not exchanged is
 * inferred.
 */
export function refundingAccount(world: World, refund: PaymentRecord): CurrencyAccountRecord {
  return currencyAccountFor(world, sourceAccount(world, refund).entityId, refund.currency);
}

/**
 * What a payout takes from its account. From one in another currency it is exchanged [PAY], at the rate that is told
 * for payouts; where there is none, the account in its own currency pays (inferred).
 */
function fundsFor(world: World, payout: PaymentRecord): Funds {
  const { id: account, entityId, currency } = sourceAccount(world, payout);
  const amount = exchanged(payout.amount, payout.currency, currency);
  if (amount !== undefined) return { account, currency, amount };
  const { id } = currencyAccountFor(world, entityId, payout.currency);
  return { account: id, currency: payout.currency, amount: payout.amount };
}

/**
 * Sets the money of a payout aside, from what is available to what is payable. Gives what was set aside, or nothing
 * where there is not enough. What is pending can be drawn upon, and where refunds have left less than nothing of it, that
 * is not held against what is available. [docs/funds-management/manage-funds/balances]
 */
export function setAside(world: World, payout: PaymentRecord): Funds | undefined {
  const funds = fundsFor(world, payout);
  const { available, pending } = balancesOf(world, funds.account);
  if (funds.amount > available + Math.max(0, pending)) return undefined;
  const lines = move(funds.amount, placeOf(funds, 'available'), placeOf(funds, 'payable'));
  post(world, { type: 'Payout Reservation', currency: funds.currency, about: { paymentId: payout.id }, lines });
  return funds;
}

/** What was set aside leaves for the bank, or is available again after a decline. */
export function bookPayout(world: World, payout: PaymentRecord, action: ActionRecord): void {
  const funds = payout.fundsSetAside;
  if (funds === undefined) return;
  const about = subjectOf(payout, action);
  const payable = placeOf(funds, 'payable');
  if (action.approved) {
    bookAtBank(world, payout, { type: nameOf(payout), about, funds, inside: payable, direction: 1 });
  } else {
    const lines = move(funds.amount, payable, placeOf(funds, 'available'));
    post(world, { type: 'Payout Release', currency: funds.currency, about, lines });
  }
}

/** The bank sends a payout back, at the rate that it was exchanged at. Its name and its rate are inferred. */
export function bookReturn(world: World, payout: PaymentRecord, action: ActionRecord): void {
  const funds = payout.fundsSetAside;
  if (funds === undefined) return;
  const inside = placeOf(funds, 'available');
  const about = subjectOf(payout, action);
  bookAtBank(world, payout, { type: `${nameOf(payout)} Return`, about, funds, inside, direction: -1 });
}

/** Money between a currency account and a bank. */
interface BankTransfer {
  type: string;
  about: Subject;
  funds: Funds;
  /** Where in the account it leaves from or comes to. */
  inside: Place;
  /** Towards the bank, or from it. */
  direction: 1 | -1;
}

/** One entry, or one on each side of an exchange: an entry is in one currency. */
function bookAtBank(
  world: World,
  { amount, currency }: PaymentRecord,
  { type, about, funds, inside, direction }: BankTransfer,
): void {
  const bank: Place = { outside: 'banks' };
  if (funds.currency === currency) {
    post(world, { type, currency, about, lines: move(direction * amount, inside, bank, { breakdown: type }) });
    return;
  }
  const exchange: Place = { outside: 'exchange' };
  const details = { breakdown: type, processed: { amount: -direction * amount, currency } };
  const lines = move(direction * funds.amount, inside, exchange, details);
  post(world, { type, currency: funds.currency, about, lines });
  post(world, { type, currency, about, lines: move(direction * amount, exchange, bank) });
}

function placeOf({ account }: Funds, balance: BalanceName): Place {
  return { account, balance };
}

function subjectOf(payout: PaymentRecord, action: ActionRecord): Subject {
  return { paymentId: payout.id, actionId: action.id };
}

/** [docs/funds-management/manage-funds/balances] names both kinds of payout. */
function nameOf({ card }: PaymentRecord): string {
  return card ? 'Card Payout' : 'Bank Payout';
}
