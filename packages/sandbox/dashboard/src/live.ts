import { signal } from '@preact/signals';
import type { ClockReading } from '../../src/records/shapes.js';

/** Counts what the sandbox told: whoever shows data reads it again when this moves. */
export const revision = signal(0);

export const connection = signal<'connecting' | 'live' | 'lost'>('connecting');

/** The last that the sandbox said of its clock, and when by the clock of this machine. */
export const reading = signal<ClockReading & { heardAt: number }>({
  now: new Date().toISOString(),
  frozen: false,
  heardAt: Date.now(),
});

const retryAfter = 2000;

let stream: EventSource | undefined;
let retry: number | undefined;

/** Follows the sandbox while the page can be seen: hidden pages hold no connection, of which a browser has few. */
export function follow(): void {
  connect();
  document.addEventListener('visibilitychange', () => (document.hidden ? disconnect() : connect()));
}

function connect(): void {
  disconnect();
  stream = new EventSource('/_sandbox/live');
  stream.addEventListener('message', ({ data }: MessageEvent<string>) => {
    reading.value = { ...(JSON.parse(data) as ClockReading), heardAt: Date.now() };
    connection.value = 'live';
    revision.value += 1;
  });
  stream.addEventListener('error', () => {
    connection.value = 'lost';
    // A browser tries again by itself after a lost connection, but not after an answer that it does not like.
    if (stream?.readyState === EventSource.CLOSED) retry = setTimeout(connect, retryAfter);
  });
}

function disconnect(): void {
  clearTimeout(retry);
  stream?.close();
  stream = undefined;
}
