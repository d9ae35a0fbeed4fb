import { findTestCard, readCard } from '../../../cards/index.js';

const purposes = ['non_money_transfer', 'gambling', 'money_transfer'];
const reaches = ['domestic', 'cross_border'];

/** With this a documented test card declines payouts that its issuer does not permit. */
const notPermitted = '20057';

/**
 * Which payouts a card can receive (inferred): what pays out to a card here goes to Visa and Mastercard, at once to debit
 * cards, and not to the test cards whose issuers do not permit it.
 */
export function cardPayouts(number: string): Record<string, string> {
  const support = supportOf(number);
  const kinds = reaches.flatMap((reach) => purposes.map((purpose) => `${reach}_${purpose}`));
  return Object.fromEntries(kinds.map((kind) => [kind, support]));
}

function supportOf(number: string): 'not_supported' | 'fast_funds' | 'standard' {
  const { scheme, card_type } = readCard(number);
  const permitted = findTestCard(number)?.decline?.payout !== notPermitted;
  if (!permitted || !['Visa', 'Mastercard'].includes(scheme)) return 'not_supported';
  return card_type === 'DEBIT' ? 'fast_funds' : 'standard';
}
