import type { World } from '../../world.js';
import { amountExists } from '../payments/currencies.js';
import { findCurrencyAccount, topUpEntry } from './books/currency-accounts.js';
import { post } from './books/post.js';

/** A bank transfer to a currency account. */
export interface TopUp {
  /** `ca_…` */
  currencyAccount: string;
  /** Minor units of its currency. */
  amount: number;
}

/** Plays the bank that a top-up comes from: the money is available at once. Throws a TypeError for a mistake. */
export function topUp(world: World, { currencyAccount, amount }: TopUp): void {
  const account = findCurrencyAccount(world, currencyAccount);
  if (account === undefined) throw new TypeError('currencyAccount is the id of a currency account, ca_….');
  if (!Number.isSafeInteger(amount) || amount < 1) {
    throw new TypeError('amount is a whole number of minor units, from 1.');
  }
  if (!amountExists(amount, account.currency)) {
    throw new TypeError(
      `There is no amount of ${amount} in ${account.currency}: ${lastDigits(account.currency)} must be 0.`,
    );
  }
  post(world, topUpEntry(account, amount));
}

function lastDigits(currency: string): string {
  return amountExists(10, currency) ? 'the last digit' : 'the last two digits';
}
