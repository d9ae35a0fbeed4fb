import { defineJob } from '../../../jobs.js';
import { invalid } from '../../../refusal.js';
import { isOnCalendar } from '../../../times.js';
import type { World } from '../../../world.js';
import { cardsOf, type CardRecord } from './record.js';
import { changeStatus } from './status-change.js';

/** A date, or a date with a full hour, that is still to come; otherwise 422. [OPS] */
export function futureHour(world: World, time: string): string {
  const exists = /^\d{4}-\d\d-\d\d(T\d\d:00(:00)?Z)?$/.test(time) && isOnCalendar(time);
  if (!exists || new Date(time) <= world.clock.now()) throw invalid('activation_date_invalid');
  return time;
}

/** Has the card activated at a time, unless another time is planned by then or it was activated before. */
export function planActivation(world: World, card: CardRecord, time: string): void {
  card.activationDate = time;
  activateLater.after(world, new Date(time).getTime() - world.clock.now().getTime(), card, time);
}

const activateLater = defineJob('issuing.activate_card', cardsOf, (world, card, time: string) => {
  if (card.activationDate === time && card.status === 'inactive') changeStatus(world, card, 'activate');
});
