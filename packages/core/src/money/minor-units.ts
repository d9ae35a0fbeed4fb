import { InvalidArgumentError } from '../errors/local-errors.js';
import type { Currency } from '../shapes/currency.js';
import { exponentOf, stepOf } from './exponents.js';

/**
 * The amount that Checkout.com takes for a decimal one: whole minor units, computed exactly.
 *
 * @example
 * minorUnits('10.99', 'GBP'); // 1099
 * minorUnits('1099', 'JPY'); // 1099
 * minorUnits('1.5', 'KWD'); // 1500
 *
 * @param amount - Digits with at most one point; no sign, separators or leading zeros. A string, because 10.99 has no exact number.
 * @throws {InvalidArgumentError} when the currency has no such amount, such as `10.999` GBP or `1.001` KWD
 */
export function minorUnits(amount: string, currency: Currency): number {
  checkCurrency(currency);
  const parts = typeof amount === 'string' ? /^(0|[1-9]\d*)(?:\.(\d+))?$/.exec(amount) : null;
  if (parts === null) {
    throw new InvalidArgumentError(
      "minorUnits takes the amount as a string of digits with at most one point and no leading zeros, such as '10.99'.",
    );
  }
  const exponent = exponentOf(currency);
  const decimals = (parts[2] ?? '').replace(/0+$/, '');
  if (decimals.length > exponent) {
    throw new InvalidArgumentError(`${currency} has ${exponent} decimal places; the amount has ${decimals.length}.`);
  }
  const units = Number(`${parts[1]}${decimals.padEnd(exponent, '0')}`);
  checkUnits(units, currency);
  return units;
}

/**
 * The decimal amount for whole minor units, with all the decimal places of the currency.
 *
 * @example
 * majorUnits(1099, 'GBP'); // '10.99'
 * majorUnits(1099, 'JPY'); // '1099'
 *
 * @throws {InvalidArgumentError} when it is not a whole number from 0, or not an amount of the currency
 */
export function majorUnits(amount: number, currency: Currency): string {
  checkCurrency(currency);
  checkUnits(amount, currency);
  const exponent = exponentOf(currency);
  if (exponent === 0) return String(amount);
  const digits = String(amount).padStart(exponent + 1, '0');
  return `${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`;
}

function checkCurrency(currency: string): void {
  if (!/^[A-Z]{3}$/.test(currency)) {
    throw new InvalidArgumentError("The currency is not a code of three capital letters, such as 'GBP'.");
  }
}

function checkUnits(units: number, currency: string): void {
  if (!Number.isSafeInteger(units) || units < 0) {
    throw new InvalidArgumentError('The amount is not a whole number of minor units from 0 to 9007199254740991.');
  }
  const step = stepOf(currency);
  if (units % step !== 0) {
    throw new InvalidArgumentError(`Amounts in ${currency} are multiples of ${step} minor units.`);
  }
}
