import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import type { Changes } from '../../changes.js';
import type { ClockReading } from '../../records/shapes.js';
import { ControlError } from './control-error.js';

/** Pages that can follow at once. */
const mostFollowers = 16;

/** Milliseconds in which many changes are told as one. */
const pause = 250;

/** Milliseconds after which silence is broken, so that a lost connection is noticed. */
const longestSilence = 15_000;

/**
 * `GET /_sandbox/live`, a stream of server-sent events. It tells that something may have changed, and what time it is;
 * what has changed is then read again. So a slow reader misses nothing, and nothing piles up for it.
 */
export function mountLive(control: FastifyInstance, changes: Changes, clock: () => ClockReading): void {
  let followers = 0;
  control.get('/live', (_request, reply) => {
    if (followers === mostFollowers) throw new ControlError(503, 'Too many pages follow this sandbox.');
    followers += 1;
    reply.hijack();
    follow(reply.raw, changes, clock, () => (followers -= 1));
  });
}

function follow(response: ServerResponse, changes: Changes, clock: () => ClockReading, onEnd: () => void): void {
  let planned: NodeJS.Timeout | undefined;
  const plan = (wait: number) => {
    planned = setTimeout(tell, wait).unref();
  };
  let hasNews = true;
  const tell = () => {
    // What a reader has not taken yet will tell it the same.
    if (!response.writableNeedDrain) response.write(`data: ${JSON.stringify(clock())}\n\n`);
    hasNews = false;
    plan(longestSilence);
  };
  const unwatch = changes.watch(() => {
    if (hasNews) return;
    hasNews = true;
    clearTimeout(planned);
    plan(pause);
  });
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  tell();
  response.once('close', () => {
    unwatch();
    clearTimeout(planned);
    onEnd();
  });
}
