import { luhnValid } from './luhn.js';
import { findTestCard } from './test-cards.js';

/**
 * Whether the sandbox takes a card number: it has a good checksum or is documented. Two documented test cards have a
 * bad one.
 */
export function acceptedNumber(number: string): boolean {
  return luhnValid(number) || findTestCard(number) !== undefined;
}
