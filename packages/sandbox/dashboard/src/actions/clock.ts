import { perform } from '../notices.js';
import { callServer } from '../server.js';

/** Moves the clock ahead by an ISO 8601 duration. `name` is what a person calls it. */
export function moveClock(by: string, name: string): Promise<boolean> {
  return perform(`The clock was moved ahead by ${name}`, () => post({ advance: by }));
}

/** Stops the clock where it is, or lets it go on. */
export function switchClock(freeze: boolean): Promise<boolean> {
  return perform(freeze ? 'The clock stands' : 'The clock goes on', () => post(freeze ? { freeze } : { resume: true }));
}

function post(body: object): Promise<unknown> {
  return callServer({ method: 'POST', path: '/_sandbox/clock', body });
}
