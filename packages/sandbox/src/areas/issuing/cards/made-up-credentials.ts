import { createHash } from 'node:crypto';
import { luhnValid } from '../../../cards/luhn.js';

/** What a card is paid with online. */
export interface Credentials {
  number: string;
  cvc2: string;
}

/** A number with a good checksum and a code, made from the id of the card: nobody's, and the same for the same id. */
export function madeUpCredentials(cardId: string): Credentials {
  const digits = Array.from(createHash('sha256').update(cardId).digest(), (byte) => byte % 10).join('');
  const start = `499999${digits.slice(0, 9)}`;
  const number = Array.from('0123456789', (check) => `${start}${check}`).find(luhnValid);
  return { number: number as string, cvc2: digits.slice(9, 12) };
}
