import type { Currency, Integer } from '@cko/core';

/** An amount with its currency. */
export interface IssuingAmount {
  /** Amount in minor units of `currency`. */
  amount?: Integer;
  currency?: Currency;
}
