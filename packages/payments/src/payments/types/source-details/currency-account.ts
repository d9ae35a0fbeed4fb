import type { Address, Currency, CurrencyAccountId, Integer, Phone } from '@cko/core';

/** The currency account that a payout or an unreferenced refund was paid from. */
export interface CurrencyAccountSourceDetails {
  type: 'currency_account';
  id: CurrencyAccountId;
  /** What was taken from the account, in minor units of `currency`. */
  amount?: Integer;
  billing_address?: Address;
  phone?: Phone;
  /** Currency of the account. */
  currency?: Currency;
}
