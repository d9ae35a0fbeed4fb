import { referenceAccount } from '../../../reference-account.js';
import type { World } from '../../../world.js';
import type { ActionRecord, PaymentRecord } from '../../payments/payment.js';
import { balancesOf } from './balances.js';
import { currencyAccountFor, findCurrencyAccount, type CurrencyAccountRecord } from './currency-accounts.js';
import { move, type Line } from './journal.js';
import { post } from './post.js';

/**
 * The currency account that a payout, or a refund without a payment, is paid from: the one that its source names, else
 * that of the entity in its currency. That an account in another currency is not converted from is inferred.
 */
export function sourceAccount(world: World, { otherSource, currency }: PaymentRecord): CurrencyAccountRecord {
  const id = otherSource?.['id'];
  if (otherSource?.type === 'entity' && typeof id === 'string') return currencyAccountFor(world, id, currency);
  const named = typeof id === 'string' ? findCurrencyAccount(world, id) : undefined;
  return named?.currency === currency ? named : currencyAccountFor(world, referenceAccount.entity, currency);
}

/**
 * Sets the money of a payout aside, from what is available to what is payable; whether there was enough of it. What is
 * pending can be drawn upon. [docs/funds-management/manage-funds/balances]
 */
export function setAside(world: World, payout: PaymentRecord): boolean {
  const { id: account } = sourceAccount(world, payout);
  const { available, pending } = balancesOf(world, account);
  if (payout.amount > available + Math.max(0, pending)) return false;
  const lines = move(payout.amount, { account, balance: 'available' }, { account, balance: 'payable' });
  post(world, { type: 'Payout Reservation', currency: payout.currency, about: { paymentId: payout.id }, lines });
  return true;
}

/** What was set aside leaves for the bank, or is available again after a decline. */
export function bookPayout(world: World, payout: PaymentRecord, action: ActionRecord): void {
  if (payout.fundsSetAside !== true) return;
  const { id: account } = sourceAccount(world, payout);
  const payable = { account, balance: 'payable' } as const;
  const lines = action.approved
    ? move(action.amount, payable, { outside: 'banks' }, { breakdown: breakdownOf(payout) })
    : move(action.amount, payable, { account, balance: 'available' });
  bookWith(world, payout, action, action.approved ? breakdownOf(payout) : 'Payout Release', lines);
}

/** The bank sends a payout back. Its name is inferred. */
export function bookReturn(world: World, payout: PaymentRecord, action: ActionRecord): void {
  const available = { account: sourceAccount(world, payout).id, balance: 'available' } as const;
  const breakdown = `${breakdownOf(payout)} Return`;
  bookWith(world, payout, action, breakdown, move(action.amount, { outside: 'banks' }, available, { breakdown }));
}

function bookWith(
  world: World,
  { id, currency }: PaymentRecord,
  action: ActionRecord,
  type: string,
  lines: Line[],
): void {
  post(world, { type, currency, about: { paymentId: id, actionId: action.id }, lines });
}

/** [docs/funds-management/manage-funds/balances] names both kinds of payout. */
function breakdownOf({ card }: PaymentRecord): string {
  return card ? 'Card Payout' : 'Bank Payout';
}
