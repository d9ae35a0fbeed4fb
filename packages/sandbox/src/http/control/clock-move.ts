import type { Clock } from '../../clock.js';
import { readDuration } from '../../duration.js';
import { ImpossibleMoveError, readMoment, timesInReach } from '../../moments.js';
import { ControlError } from './control-error.js';

/** What can be done to a clock, by the name that the body has for it. */
const moves: Readonly<Record<string, (clock: Clock, value: unknown) => void | Promise<void>>> = {
  advance: (clock, value) => clock.advance(readAdvance(value)),
  freeze: (clock, value) => clock.freeze(readFreeze(value)),
  resume: (clock, value) => {
    if (value !== true) throw new ControlError(400, 'resume is true.');
    clock.resume();
  },
};

/** `POST /_sandbox/clock`: does the one thing that the body says. */
export async function moveClock(clock: Clock, body: Record<string, unknown>): Promise<void> {
  const [name = '', ...others] = Object.keys(body);
  const move = Object.hasOwn(moves, name) ? moves[name] : undefined;
  if (move === undefined || others.length > 0) {
    throw new ControlError(400, 'The body says one of advance, freeze and resume, and nothing else.');
  }
  try {
    await move(clock, body[name]);
  } catch (error) {
    // Anything else went wrong in work that the move has run.
    throw error instanceof ImpossibleMoveError ? new ControlError(400, error.message) : error;
  }
}

function readFreeze(freeze: unknown): string | undefined {
  if (freeze === true) return undefined;
  if (typeof freeze === 'string' && !Number.isNaN(readMoment(freeze))) return freeze;
  throw new ControlError(400, `freeze is true or a time ${timesInReach}.`);
}

function readAdvance(advance: unknown): number {
  const milliseconds = typeof advance === 'string' ? readDuration(advance) : advance;
  if (typeof milliseconds === 'number' && milliseconds >= 0) return milliseconds;
  throw new ControlError(400, 'advance is a number of milliseconds or an ISO 8601 duration, such as PT15M.');
}
