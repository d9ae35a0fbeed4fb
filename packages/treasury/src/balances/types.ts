import type { Currency, DateTime, Id, Integer } from '@cko/core';

/** Which balances to read, and as of when. */
export interface GetBalancesQuery {
  /** Condition on the currency accounts, such as `currency:EUR`. */
  query?: string;
  /** Whether each balance comes with the id of its currency account. */
  withCurrencyAccountId?: boolean;
  /** A moment in the past to read the balances as of. Absent, they are as of now. */
  balancesAt?: DateTime;
}

/** The balances of an entity, one for each currency account: all of them, on one page. */
export interface BalanceList {
  data: CurrencyAccountBalance[];
}

/** What is in one currency account. */
export interface CurrencyAccountBalance {
  /** `ca_…`. Only when `withCurrencyAccountId` asked for it. */
  currency_account_id?: Id<'currency account'>;
  /** Name of the account. */
  descriptor?: string;
  /** Currency that the account is held in; the amounts are in its minor units. */
  holding_currency?: Currency;
  balances?: CurrencyAccountBalances;
  /** When the balances were as they are given. */
  balances_as_of?: DateTime;
}

/** What is in a currency account, by what can be done with it. All amounts are in minor units of its currency. */
export interface CurrencyAccountBalances {
  /** On its way in, and available once it has settled. */
  pending?: Integer;
  /** To be transferred or paid out. */
  available?: Integer;
  /** On its way out, and not settled yet. */
  payable?: Integer;
  /** Held back as a security. */
  collateral?: Integer;
  /** What `collateral` is made of. */
  collateral_breakdown?: CollateralBreakdown;
}

/** What the money held back as a security is made of, in minor units. */
export interface CollateralBreakdown {
  /** A sum that is held back as a whole. */
  fixed_reserve: Integer;
  /** A share of each payment, released after a while. */
  rolling_reserve: Integer;
}
