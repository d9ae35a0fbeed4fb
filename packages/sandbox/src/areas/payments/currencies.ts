/** Currencies without minor unit. [docs calculating-the-amount, 2025-12-17] */
const noDecimals = new Set('BIF DJF GNF ISK JPY KMF KRW PYG RWF UGX VUV VND XAF XOF XPF'.split(' '));

/** Currencies with three decimals. [same] */
const threeDecimals = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

/** How many decimals an amount has. CLP has two here, although ISO 4217 says none. */
export function decimalsOf(currency: string): 0 | 2 | 3 {
  if (noDecimals.has(currency)) return 0;
  return threeDecimals.has(currency) ? 3 : 2;
}

/** Whether minor units are hundredths, as they mostly are. */
export function hasTwoDecimals(currency: string): boolean {
  return decimalsOf(currency) === 2;
}

/**
 * Whether an amount in minor units can exist: with three decimals the last digit must be 0. For CLP, whose note is lost
 * in the sources, the last two must be 00 (inferred).
 */
export function amountExists(amount: number, currency: string): boolean {
  if (currency === 'CLP') return amount % 100 === 0;
  return threeDecimals.has(currency) ? amount % 10 === 0 : true;
}

/** An amount in the currency's own unit, such as 10.99 for 1099 in GBP. */
export function majorUnits(amount: number, currency: string): number {
  return amount / 10 ** decimalsOf(currency);
}

/** An amount of the currency's own unit in minor units, to the nearest one. */
export function minorUnits(amount: number, currency: string): number {
  return Math.round(amount * 10 ** decimalsOf(currency));
}

/** An amount for a person, such as `65.40 USD`. */
export function readableAmount(amount: number, currency: string): string {
  return `${amountAsText(amount, currency)} ${currency}`;
}

/** An amount in major units, such as `65.40`. */
export function amountAsText(amount: number, currency: string): string {
  const decimals = decimalsOf(currency);
  return (amount / 10 ** decimals).toFixed(decimals);
}
