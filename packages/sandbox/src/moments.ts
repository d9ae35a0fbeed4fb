import { isOnCalendar, timeOf } from './times.js';

/** The latest moment that a clock can be moved to; the earliest is that of 1970. Other years are mostly mistakes. */
const latest = Date.parse('9999-12-31T23:59:59.999Z');

/** Milliseconds that anything may be told to take: as many as there are in those years. */
export const longestWait = latest;

/** What can be told to somebody who asks for another time. */
export const timesInReach = 'from 1970 to 9999, such as 2026-01-31T12:00:00Z';

/** A move that no clock makes. */
export class ImpossibleMoveError extends RangeError {}

/** Whether a clock can be moved to a time, in milliseconds since 1970. */
export function isWithinReach(time: number): boolean {
  return time >= 0 && time <= latest;
}

const isoTime = /^(\d{4}-\d\d-\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?$/i;

/**
 * Milliseconds since 1970 of a date, or of a date or time as ISO 8601 writes it, in UTC where it names no zone; NaN for
 * anything else, also for what `Date` makes something of: a number alone, or a day that its month does not have.
 */
export function readMoment(moment: Date | string): number {
  if (moment instanceof Date) return moment.getTime();
  const [, day] = isoTime.exec(moment) ?? [];
  return day !== undefined && isOnCalendar(day) ? timeOf(moment) : Number.NaN;
}
