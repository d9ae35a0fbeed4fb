import { Refusal } from '../refusal.js';

/** A year with two digits is one of this century, as the page of test cards has it. [kb, 2026-07-03] */
export function expiryYear(year: number): number {
  const full = year < 100 ? 2000 + year : year;
  if (full < 1000 || full > 9999) throw new Refusal(422, ['card_expiry_year_invalid']);
  return full;
}
