import type { World } from '../../world.js';
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
  if (!Number.isSafeInteger(amount) || amount <= 0) throw new TypeError('amount is a number of minor units.');
  post(world, topUpEntry(account, amount));
}
