import { acceptedNumber, findTestCard, hasExpired, readCard, type CardData } from '../../../cards/index.js';
import { referenceAccount } from '../../../reference-account.js';

export type CardUpdate =
  | { status: 'CARD_UPDATED' | 'CARD_EXPIRY_UPDATED'; card: CardData }
  | { status: 'CARD_CLOSED' }
  | { status: 'UPDATE_FAILED'; reason: 'UP_TO_DATE' | 'NON_PARTICIPATING_BIN' | 'UNKNOWN' };

/** Codes with which documented test cards decline as lost and as stolen. */
const lost = '30041';
const stolen = '30043';

/** Every documented lost card is a Visa, and this one approves. */
const replacementNumber = '4242424242424242';

/** Years for which a renewed card is good. */
const renewal = 3;

/**
 * What the scheme tells of a card. The results are documented [JAVA]; which card has which is inferred from what the
 * documented test cards stand for: a lost card was replaced, the account of a stolen one closed, an expired one renewed.
 */
export function cardUpdateOf(card: CardData, now: Date): CardUpdate {
  // The reference's answer tells the same number and date again.
  if (card.number === referenceAccount.replacedCard) return { status: 'CARD_UPDATED', card };
  if (!acceptedNumber(card.number)) return { status: 'UPDATE_FAILED', reason: 'UNKNOWN' };
  const { scheme } = readCard(card.number);
  if (!['Visa', 'Mastercard'].includes(scheme)) return { status: 'UPDATE_FAILED', reason: 'NON_PARTICIPATING_BIN' };
  const declines = findTestCard(card.number)?.decline?.always;
  if (declines === stolen) return { status: 'CARD_CLOSED' };
  if (declines === lost) return { status: 'CARD_UPDATED', card: renewed({ ...card, number: replacementNumber }, now) };
  if (hasExpired(card, now)) return { status: 'CARD_EXPIRY_UPDATED', card: renewed(card, now) };
  return { status: 'UPDATE_FAILED', reason: 'UP_TO_DATE' };
}

function renewed(card: CardData, now: Date): CardData {
  return { ...card, expiry_year: now.getUTCFullYear() + renewal };
}
