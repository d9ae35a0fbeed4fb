import type { World } from '../../../world.js';
import { nextDay } from '../calendar.js';
import { controlGroupsOf, controlsOf } from '../controls/record.js';
import { digitalCardsOf } from '../digital-cards.js';
import { cardsOf, type CardRecord } from './record.js';
import { planRevocation } from './planned-revocation.js';

/**
 * Puts a renewed card in the place of the one before: 3D Secure enrolment, controls, profiles and tokens move over, and
 * the card before is revoked the next day. [OPS] This happens once, not after every suspension.
 */
export function takeOver(world: World, card: CardRecord): void {
  const parent = cardsOf(world).get(card.parentCardId ?? '');
  if (!parent || parent.status === 'revoked' || card.tookOver) return;
  card.tookOver = true;
  card.threeDs ??= parent.threeDs;
  delete parent.threeDs;
  card.profiles = [...new Set([...card.profiles, ...parent.profiles])];
  parent.profiles = [];
  for (const limit of [...controlsOf(world).newest(), ...controlGroupsOf(world).newest()]) {
    if (limit.targetId === parent.id) limit.targetId = card.id;
  }
  for (const digital of digitalCardsOf(world).newest()) {
    if (digital.cardId === parent.id) digital.cardId = card.id;
  }
  planRevocation(world, parent, nextDay(world.clock.now()));
}
