import { createHash } from 'node:crypto';
import { luhnValid } from '../../../cards/index.js';

/** A number with the card's first six digits and a good checksum: payments take it as that scheme's. */
export function networkTokenNumber(cardNumber: string, tokenId: string): string {
  const hash = createHash('sha256').update(tokenId).digest('hex');
  const digits = BigInt(`0x${hash}`).toString().slice(0, 9);
  const body = cardNumber.slice(0, 6) + digits;
  const checkDigit = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].find((digit) => luhnValid(`${body}${digit}`));
  return `${body}${checkDigit}`;
}
