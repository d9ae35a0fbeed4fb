import { defineJob } from '../../../jobs.js';
import { invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { midnight } from '../calendar.js';
import { cardsOf, type CardRecord } from './record.js';

/** A date that is still to come, or 422. [OPS] */
export function futureDate(world: World, date: string): string {
  if (midnight(date) <= world.clock.now()) throw invalid('revocation_date_invalid');
  return date;
}

/** Has the card revoked at 00:00 UTC of the date [OPS], unless another date or none is planned by then. */
export function planRevocation(world: World, card: CardRecord, date: string): void {
  const now = world.clock.now();
  card.revocationDate = date;
  card.modifiedOn = now;
  revokeLater.after(world, midnight(date).getTime() - now.getTime(), card, date);
}

const revokeLater = defineJob('issuing.revoke_card', cardsOf, (world, card, date: string) => {
  if (card.revocationDate !== date) return;
  card.status = 'revoked';
  card.modifiedOn = world.clock.now();
  delete card.revocationDate;
});
