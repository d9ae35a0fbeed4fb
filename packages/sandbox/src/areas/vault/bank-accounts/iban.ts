import { accountField, type BankAccountField } from './field.js';

/** Characters of an IBAN in each country of the euro, from the registry of the standard (ISO 13616). */
const lengths: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  BG: 22,
  CY: 28,
  DE: 22,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GR: 27,
  HR: 21,
  IE: 22,
  IT: 27,
  LT: 20,
  LU: 20,
  LV: 21,
  MT: 31,
  NL: 18,
  PT: 25,
  SI: 19,
  SK: 24,
};

export function hasEuroIban(country: string): boolean {
  return Object.hasOwn(lengths, country);
}

/** Whether a text is an IBAN of any country: its form, and the two digits that check the others. (ISO 13616) */
export function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  const moved = text.slice(4) + text.slice(0, 4);
  // Letters count from 10 on.
  const digits = moved.replaceAll(/[A-Z]/g, (letter) => String(Number.parseInt(letter, 36)));
  return BigInt(digits) % 97n === 1n;
}

/** The IBAN of an account in a country of the euro. */
export function ibanField(country: string): BankAccountField {
  const length = lengths[country] ?? 0;
  return {
    ...accountField('iban', 'IBAN'),
    help_text: 'Identifies the account across borders',
    validation_regex: `^${country}[0-9]{2}[A-Z0-9]{${length - 4}}$`,
    min_length: length,
    max_length: length,
  };
}
