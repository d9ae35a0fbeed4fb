import type { CardRecord } from './record.js';

/** How long a card is good for. */
export interface Lifetime {
  value: number;
  unit: 'Months' | 'Years';
}

/** What a card product gives its cards when nothing is asked for (inferred). */
const usualLifetime: Lifetime = { value: 3, unit: 'Years' };

/** Month and year in which a card expires that is issued now. */
export function expiryAfter(
  now: Date,
  { value, unit }: Lifetime = usualLifetime,
): Pick<CardRecord, 'expiryMonth' | 'expiryYear'> {
  const months = now.getUTCMonth() + (unit === 'Years' ? 12 * value : value);
  return { expiryMonth: (months % 12) + 1, expiryYear: now.getUTCFullYear() + Math.floor(months / 12) };
}

/** Whether the last day of the month on the card has passed. */
export function isExpired({ expiryMonth, expiryYear }: CardRecord, now: Date): boolean {
  return now.getTime() >= Date.UTC(expiryYear, expiryMonth);
}
