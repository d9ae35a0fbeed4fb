/**
 * Decimal places of a currency as Checkout.com counts them, which is not always as ISO 4217 does: CLP has two here.
 * Source: Checkout.com docs, "Calculating the amount", as of 2025-12-17. Every currency that is not named has two.
 */
const withoutDecimals = new Set('BIF DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' '));
const withThreeDecimals = new Set('BHD IQD JOD KWD LYD OMR TND'.split(' '));

export function exponentOf(currency: string): 0 | 2 | 3 {
  if (withoutDecimals.has(currency)) return 0;
  return withThreeDecimals.has(currency) ? 3 : 2;
}

/**
 * The least step of an amount, in minor units: the last digit of three-decimal currencies must be 0, and the last two
 * of CLP (the latter is not stated outright; it follows from CLP having no centavos in use).
 */
export function stepOf(currency: string): 1 | 10 | 100 {
  if (withThreeDecimals.has(currency)) return 10;
  return currency === 'CLP' ? 100 : 1;
}
