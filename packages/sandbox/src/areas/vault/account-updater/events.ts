import { readCard, type CardData } from '../../../cards/index.js';
import { referenceAccount } from '../../../reference-account.js';
import type { World } from '../../../world.js';
import type { InstrumentRecord } from '../../payments/sources/instruments.js';
import type { CardUpdate } from './card-update.js';

/** Why the stored card changed. The first is documented; the others are called as the results are. [inferred] */
const reasons: Partial<Record<CardUpdate['status'], string>> = {
  CARD_UPDATED: 'card_updated',
  CARD_EXPIRY_UPDATED: 'card_expiry_updated',
  CARD_CLOSED: 'card_closed',
};

/**
 * Tells that a stored card has new details, or that its account is closed. [docs event types card_updated 2023-02-01] That
 * an update which was asked for is told as well, and of the instrument asked about alone, is inferred.
 */
export function emitCardUpdate(
  world: World,
  instrument: InstrumentRecord,
  original: CardData,
  update: CardUpdate,
): void {
  const reason = reasons[update.status];
  if (reason === undefined) return;
  world.emit({
    source: 'real_time_account_updater',
    type: 'card_updated',
    subject: instrument.id,
    data: {
      client_id: referenceAccount.clientId,
      reason_type: reason,
      source_scheme: schemeOf(original),
      original_card: cardInEvent(original),
      replacement_card: 'card' in update ? cardInEvent(update.card) : undefined,
      sources: [{ id: instrument.id }],
    },
  });
}

/** A card without its number; of that the first eight digits, as documented. */
function cardInEvent(card: CardData): object {
  const { last4, fingerprint } = readCard(card.number);
  const { number, expiry_month, expiry_year } = card;
  return { scheme: schemeOf(card), bin: number.slice(0, 8), last4, expiry_month, expiry_year, fingerprint };
}

function schemeOf({ number }: CardData): string {
  return readCard(number).scheme.toLowerCase();
}
