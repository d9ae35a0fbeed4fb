import { decimalsOf } from '../../src/areas/payments/currencies.js';

/** An amount in minor units as a person reads it, with the decimals that Checkout.com gives the currency. */
export function readableMoney(amount: number, currency: string): string {
  const decimals = decimalsOf(currency);
  return new Intl.NumberFormat(undefined, {
    style: 'currency',
    currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(amount / 10 ** decimals);
}

/** The same in short, as on the axis of a chart. */
export function compactMoney(amount: number, currency: string): string {
  return new Intl.NumberFormat(undefined, { style: 'currency', currency, notation: 'compact' }).format(
    amount / 10 ** decimalsOf(currency),
  );
}

/** Minor units as they stand in a field that a person writes to. */
export function majorUnits(amount: number, currency: string): string {
  const decimals = decimalsOf(currency);
  return (amount / 10 ** decimals).toFixed(decimals);
}

/** Minor units of what a person wrote; undefined when it is no such amount. */
export function minorUnits(text: string, currency: string): number | undefined {
  const [, whole = '', part = ''] = /^(\d+)(?:\.(\d+))?$/.exec(text.trim()) ?? [];
  const decimals = decimalsOf(currency);
  if (whole === '' || part.length > decimals) return undefined;
  return Number(whole + part.padEnd(decimals, '0'));
}
