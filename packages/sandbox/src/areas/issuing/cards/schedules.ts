import type { Call, Reply } from '../../../area.js';
import { invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { futureDate, planRevocation } from './planned-revocation.js';
import { findCard } from './record.js';
import { statusAfter } from './status-table.js';
import { transitionLinks } from './view.js';

/** `POST /issuing/cards/{cardId}/schedule-revocation`. */
export function scheduleCardRevocation(world: World, { path, body, baseUrl }: Call): Reply {
  const card = findCard(world, path.cardId);
  statusAfter(card.status, 'revoke');
  const { revocation_date } = body as { revocation_date: string };
  planRevocation(world, card, futureDate(world, revocation_date));
  return { status: 200, body: { _links: transitionLinks(baseUrl, card) } };
}

/** `DELETE /issuing/cards/{cardId}/schedule-revocation`. That there must be one to call off is inferred. */
export function deleteScheduledCardRevocation(world: World, { path, baseUrl }: Call): Reply {
  const card = findCard(world, path.cardId);
  if (card.revocationDate === undefined) throw invalid('revocation_not_scheduled');
  delete card.revocationDate;
  card.modifiedOn = world.clock.now();
  return { status: 200, body: { _links: transitionLinks(baseUrl, card) } };
}
