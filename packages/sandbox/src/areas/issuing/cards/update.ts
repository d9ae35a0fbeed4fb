import type { Call, Reply } from '../../../area.js';
import { invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { findCard, type CardRecord } from './record.js';
import { futureHour, planActivation } from './planned-activation.js';
import { futureDate, planRevocation } from './planned-revocation.js';
import { cardView, selfLink } from './view.js';

/** `null` takes away what a card had. */
interface CardChanges {
  reference?: string | null;
  metadata?: Record<string, string> | null;
  expiry_month?: number;
  expiry_year?: number;
  activation_date?: string | null;
  revocation_date?: string | null;
}

/** `GET /issuing/cards/{cardId}`. */
export function getCard(world: World, { path, baseUrl }: Call): Reply {
  return { status: 200, body: cardView(baseUrl, findCard(world, path.cardId)) };
}

/** `PATCH /issuing/cards/{cardId}`: what is absent stays as it was, and `null` clears. [OPS] */
export function updateCard(world: World, { path, body, headers, baseUrl }: Call): Reply {
  const card = findCard(world, path.cardId);
  const changes = (body ?? {}) as CardChanges;
  refuseWithoutKey(headers);
  refuseWrong(world, card, changes);
  const { reference = card.reference, metadata = card.metadata } = changes;
  card.reference = reference ?? undefined;
  card.metadata = metadata ?? undefined;
  card.expiryMonth = changes.expiry_month ?? card.expiryMonth;
  card.expiryYear = changes.expiry_year ?? card.expiryYear;
  plan(world, card, changes);
  card.modifiedOn = world.clock.now();
  return {
    status: 200,
    body: { last_modified_date: card.modifiedOn.toISOString(), _links: selfLink(baseUrl, card) },
  };
}

/**
 * The security code comes encrypted under a key of the caller's. [NODE] The description has neither header, and by the
 * clients of September 2026 the answer has no security code any more [NET], so that no more is made of them.
 */
function refuseWithoutKey(headers: Call['headers']): void {
  const isAskedFor = headers['return-encrypted-cvv'] === 'true';
  if (isAskedFor && !headers['encryption-key']) throw invalid('encryption_key_required');
}

/** Activation can be planned for the first time only [OPS], and a revoked card is changed no more (inferred). */
function refuseWrong(world: World, card: CardRecord, { activation_date, revocation_date }: CardChanges): void {
  if (card.status === 'revoked') throw invalid('card_revoked');
  if (typeof revocation_date === 'string') futureDate(world, revocation_date);
  if (typeof activation_date !== 'string') return;
  if (card.status !== 'inactive') throw invalid('activation_date_invalid');
  futureHour(world, activation_date);
}

/** What is planned for a card is done only while the card says so. */
function plan(world: World, card: CardRecord, { activation_date, revocation_date }: CardChanges): void {
  if (activation_date === null) delete card.activationDate;
  else if (activation_date !== undefined) planActivation(world, card, activation_date);
  if (revocation_date === null) delete card.revocationDate;
  else if (revocation_date !== undefined) planRevocation(world, card, revocation_date);
}
