import { majorUnits, minorUnits } from '../../payments/currencies.js';

/** A scheme that rates come from. */
export const forexSources = ['visa', 'mastercard'] as const;

export type ForexSource = (typeof forexSources)[number];

const documentedPoundsPerDollar = 0.83708142;
const documentedEurosPerPound = 1.14208777;

/**
 * What one dollar is worth. Pounds and euros give exactly the rates of the reference's example [R22]; the others are
 * round and never change. [inferred]
 */
const perDollar: Readonly<Record<string, number>> = {
  USD: 1,
  GBP: documentedPoundsPerDollar,
  EUR: documentedPoundsPerDollar * documentedEurosPerPound,
  AED: 3.6725,
  AUD: 1.5,
  BRL: 5.5,
  CAD: 1.4,
  CHF: 0.9,
  CNY: 7.2,
  CZK: 23,
  DKK: 7.1,
  HKD: 7.8,
  HUF: 370,
  INR: 85,
  JPY: 150,
  KRW: 1400,
  KWD: 0.31,
  MXN: 19,
  NOK: 11,
  NZD: 1.7,
  PLN: 4,
  RON: 4.7,
  SAR: 3.75,
  SEK: 10.5,
  SGD: 1.35,
  THB: 34,
  TRY: 40,
  ZAR: 18,
};

/** How much less than Visa the other scheme gives for a unit. [inferred] */
const margins: Readonly<Record<ForexSource, number>> = { visa: 0, mastercard: 0.001 };

/** How much of the second currency one unit of the first gives, with eight decimals; none for a pair without a rate. */
export function rateOf(source: ForexSource, pair: string): number | undefined {
  const [, from = '', to = ''] = /^([A-Z]{3})([A-Z]{3})$/.exec(pair) ?? [];
  const sold = perDollar[from];
  const bought = perDollar[to];
  if (sold === undefined || bought === undefined) return undefined;
  const margin = from === to ? 0 : margins[source];
  return Number(((bought / sold) * (1 - margin)).toFixed(8));
}

/** What an amount costs in another currency, in minor units of both; none where there is no rate. */
export function exchanged(amount: number, from: string, to: string): number | undefined {
  if (from === to) return amount;
  const rate = rateOf('visa', `${from}${to}`);
  return rate === undefined ? undefined : minorUnits(majorUnits(amount, from) * rate, to);
}
