import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { invalid } from '../invalid.js';
import { findCard, type CardRecord } from './record.js';
import { futureHour, planActivation } from './planned-activation.js';
import { futureDate, planRevocation } from './planned-revocation.js';
import { cardView, selfLink } from './view.js';

interface CardChanges {
  reference?: string;
  metadata?: Record<string, string>;
  expiry_month?: number;
  expiry_year?: number;
  activation_date?: string;
  revocation_date?: string;
}

/** `GET /issuing/cards/{cardId}`. */
export function getCard(world: World, { path, baseUrl }: Call): Reply {
  return { status: 200, body: cardView(baseUrl, findCard(world, path.cardId)) };
}

/** `PATCH /issuing/cards/{cardId}`: what is absent stays as it was. [OPS] */
export function updateCard(world: World, { path, body, baseUrl }: Call): Reply {
  const card = findCard(world, path.cardId);
  const changes = (body ?? {}) as CardChanges;
  refuseWrong(world, card, changes);
  card.reference = changes.reference ?? card.reference;
  card.metadata = changes.metadata ?? card.metadata;
  card.expiryMonth = changes.expiry_month ?? card.expiryMonth;
  card.expiryYear = changes.expiry_year ?? card.expiryYear;
  if (changes.activation_date !== undefined) planActivation(world, card, changes.activation_date);
  if (changes.revocation_date !== undefined) planRevocation(world, card, changes.revocation_date);
  card.modifiedOn = world.clock.now();
  return {
    status: 200,
    body: { last_modified_date: card.modifiedOn.toISOString(), _links: selfLink(baseUrl, card) },
  };
}

/** Activation can be planned for the first time only [OPS], and a revoked card is changed no more (inferred). */
function refuseWrong(world: World, card: CardRecord, changes: CardChanges): void {
  if (card.status === 'revoked') throw invalid('card_revoked');
  if (changes.revocation_date !== undefined) futureDate(world, changes.revocation_date);
  if (changes.activation_date === undefined) return;
  if (card.status !== 'inactive') throw invalid('activation_date_invalid');
  futureHour(world, changes.activation_date);
}
