import type { World } from '../../../world.js';
import { openDay } from './day.js';
import { write, type NewEntry } from './journal.js';

/** Writes down something that happened. The day that it happened on will be settled and reported. */
export function post(world: World, entry: NewEntry): void {
  openDay(world);
  write(world, entry);
}
