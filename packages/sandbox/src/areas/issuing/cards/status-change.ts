import type { World } from '../../../world.js';
import type { CardRecord } from './record.js';
import { takeOver } from './renewal.js';
import { statusAfter, type StatusChange } from './status-table.js';

/** Changes the status of a card, with what comes of it, or refuses to. */
export function changeStatus(world: World, card: CardRecord, change: StatusChange): void {
  const before = card.status;
  card.status = statusAfter(before, change);
  if (card.status === before) return;
  card.modifiedOn = world.clock.now();
  if (card.status === 'revoked') delete card.revocationDate;
  if (card.status !== 'active') return;
  delete card.activationDate;
  takeOver(world, card);
}
