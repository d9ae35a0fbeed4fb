import type { OpenEnum, ProcessingChannelId } from '@cko/core';

/** Which exchange rates to read. */
export interface GetForexRatesQuery {
  /** What the rates are for, such as `card_payouts`. It has to be enabled for your account. */
  product: string;
  /** The scheme that sets the rates. */
  source: ForexSource;
  /** Six letters for each pair, separated by commas, such as `GBPEUR,USDGBP`. */
  currency_pairs: string;
  processing_channel_id: ProcessingChannelId;
}

/** The scheme that exchange rates come from. */
export type ForexSource = OpenEnum<'visa' | 'mastercard'>;

/** Exchange rates. They are indicative: a payment may be converted at another rate. */
export interface ForexRates {
  /** What the rates are for, such as `card_payouts`. */
  product?: string;
  source?: ForexSource;
  rates?: ForexRate[];
  /** Pairs that there is no rate for. */
  invalid_currency_pairs?: string[];
}

/** The exchange rate of one pair of currencies. */
export interface ForexRate {
  /** How much of the second currency one unit of the first gives. */
  exchange_rate?: number;
  /** Six letters, such as `GBPEUR`. */
  currency_pair?: string;
}
