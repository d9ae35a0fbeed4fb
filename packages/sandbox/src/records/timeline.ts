import type { World } from '../world.js';
import { eventsOf } from '../webhooks/events.js';
import type { Moment } from './shapes.js';

/** The events about a record. */
export function eventMoments(world: World, subject: string): Moment[] {
  return eventsOf(world)
    .newest()
    .filter((event) => event.subject === subject)
    .map(({ id, envelope }) => ({ at: envelope.created_on, title: envelope.type, record: { kind: 'events', id } }))
    .reverse();
}

/** Puts moments in order; those of the same time stay as they are. */
export function inOrder(...moments: Moment[][]): Moment[] {
  return moments.flat().sort((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
