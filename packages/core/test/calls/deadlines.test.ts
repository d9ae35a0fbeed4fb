import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  AbortError,
  createConfig,
  RateLimitError,
  ServerError,
  TimeoutError,
  type Api,
  type RequestEvent,
} from '../../src/index.js';
import { after, inTurn, json, plain, silence, stalledBody } from '../servers/answers.js';
import { serve, type Answer } from '../servers/http-server.js';
import { issueTokens, withTokens } from '../servers/token-answers.js';
import type { ThingOperations } from '../thing-operations.js';
import { accessKey, rejection, secretKey, things } from '../things.js';

const get = { path: { id: 'a' } };
const busy = (seconds: number) => plain(503, '', { 'retry-after': String(seconds) });

afterEach(() => void vi.restoreAllMocks());

/** What a call was rejected with, and after how many milliseconds. */
const timed = async (call: PromiseLike<unknown>) => {
  const startedAt = performance.now();
  const error = await rejection(call);
  return { error, took: performance.now() - startedAt };
};

describe('the timeout of an attempt covers', () => {
  test.each([
    ['headers that never come', silence],
    ['a body that never ends', stalledBody],
  ])('%s', async (_, answer) => {
    const server = await serve(answer);
    const { error, took } = await timed(
      things({ baseUrl: server.url, timeout: 50, maxRetries: 0 }).call('makeThing', {}),
    );
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ operation: 'makeThing', attempts: 1, outcome: 'unknown' });
    expect(took).toBeGreaterThan(45);
    expect(took).toBeLessThan(300);
  });

  test('a body that comes drop by drop', async () => {
    const drops: Answer = (response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '), 10);
      response.on('close', () => clearInterval(timer));
    };
    const server = await serve(drops);
    const { error, took } = await timed(
      things({ baseUrl: server.url, timeout: 80, maxRetries: 0 }).call('getThing', get),
    );
    expect(error).toBeInstanceOf(TimeoutError);
    expect(took).toBeLessThan(300);
  });

  test('each attempt anew: the next one may succeed', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const server = await serve(inTurn(silence, json(200, { id: 'a' })));
    const api = things({ baseUrl: server.url, timeout: 40 });
    await expect(api.call('getThing', get)).resolves.toEqual({ id: 'a' });
    expect(server.received).toHaveLength(2);
  });

  test('as given for a single call before that of the configuration', async () => {
    const server = await serve(silence);
    const api = things({ baseUrl: server.url, maxRetries: 0 });
    const { took } = await timed(api.call('getThing', get, { timeout: 30 }));
    expect(took).toBeLessThan(300);
  });
});

describe('the total timeout covers', () => {
  test('all attempts together', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const server = await serve(silence);
    const api = things({ baseUrl: server.url, timeout: 40, totalTimeout: 100, maxRetries: 100 });
    const { error, took } = await timed(api.call('getThing', get));
    expect(error).toBeInstanceOf(TimeoutError);
    expect((error as TimeoutError).attempts).toBeGreaterThanOrEqual(2);
    expect(took).toBeLessThan(300);
  });

  test('the wait before a retry: an answer with no time left for another try is the result, at once', async () => {
    const server = await serve(busy(5));
    const { error, took } = await timed(things({ baseUrl: server.url, totalTimeout: 1000 }).call('getThing', get));
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ attempts: 1 });
    expect(took).toBeLessThan(500);
  });

  test('the wait for a duplicate that never ends', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.01);
    const server = await serve(plain(409));
    const { error, took } = await timed(things({ baseUrl: server.url, totalTimeout: 120 }).call('makeThing', {}));
    expect(error).toMatchObject({ name: 'ConflictError', outcome: 'unknown' });
    expect(took).toBeLessThan(500);
  });

  test('the wait for the rate limiter', async () => {
    const server = await serve(json(200, {}));
    const api = things({ baseUrl: server.url, rateLimit: { reads: 1 } });
    await api.call('getThing', get);
    const { error, took } = await timed(api.call('getThing', get, { totalTimeout: 50 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ attempts: 0, outcome: 'none' });
    expect(took).toBeLessThan(300);
    expect(server.received).toHaveLength(1);
  });

  test('a key function that never ends', async () => {
    const never = () => new Promise<string>(() => {});
    const api = things({ baseUrl: 'http://127.0.0.1:9', secretKey: never });
    const { error } = await timed(api.call('getThing', get, { totalTimeout: 40 }));
    expect(error).toBeInstanceOf(TimeoutError);
  });

  test('a single attempt with a longer timeout', async () => {
    const server = await serve(silence);
    const { error, took } = await timed(
      things({ baseUrl: server.url, timeout: 10_000, totalTimeout: 50 }).call('getThing', get),
    );
    expect(error).toBeInstanceOf(TimeoutError);
    expect(took).toBeLessThan(300);
  });
});

describe('an abort ends a call within 50 ms', () => {
  const abortedWhile = async (begin: (signal: AbortSignal) => PromiseLike<unknown>, ready: () => Promise<unknown>) => {
    const controller = new AbortController();
    const call = rejection(begin(controller.signal));
    await ready();
    const abortedAt = performance.now();
    controller.abort(new Error('sk_sbox_reason'));
    const error = await call;
    expect(performance.now() - abortedAt).toBeLessThan(50);
    expect(error).toBeInstanceOf(AbortError);
    expect((error as Error).message).not.toContain('sk_sbox_reason');
    return error;
  };
  const wait = (milliseconds: number) => () => new Promise((resolve) => setTimeout(resolve, milliseconds));

  test('before it has begun, and nothing is sent', async () => {
    const server = await serve(json(200, {}));
    const error = await rejection(
      things({ baseUrl: server.url }).call('makeThing', {}, { abortSignal: AbortSignal.abort() }),
    );
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ attempts: 0, outcome: 'none' });
    expect(server.received).toEqual([]);
  });

  test('right after it has begun, while the transport is loaded, and nothing is sent', async () => {
    const server = await serve(json(200, {}));
    const error = await abortedWhile(
      (abortSignal) => things({ baseUrl: server.url }).call('makeThing', {}, { abortSignal }),
      async () => {},
    );
    expect(error).toMatchObject({ outcome: 'none' });
    await wait(20)();
    expect(server.received).toEqual([]);
  });

  test.each([false, true])(
    'in a hook that is told of the request, and nothing is sent (axios given out: %s)',
    async (given) => {
      const server = await serve(json(200, {}));
      const controller = new AbortController();
      const onRequest = ({ method }: RequestEvent) => void (method === 'POST' && controller.abort());
      const config = createConfig({ secretKey, baseUrl: server.url, hooks: { onRequest } }, {});
      if (given) await config.axios();
      // With a connection at hand the request would be written at once.
      await things(config).call('getThing', get);
      await wait(5)();
      const error = await rejection(things(config).call('makeThing', {}, { abortSignal: controller.signal }));
      expect(error).toMatchObject({ name: 'AbortError', outcome: 'none' });
      await wait(20)();
      expect(server.received.map(({ method }) => method)).toEqual(['GET']);
    },
  );

  test.each([
    ['for headers', silence],
    ['for the rest of a body', stalledBody],
  ])('while it waits %s', async (_, answer) => {
    const server = await serve(answer);
    const error = await abortedWhile(
      (abortSignal) => things({ baseUrl: server.url }).call('makeThing', {}, { abortSignal }),
      () => expect.poll(() => server.received, { interval: 5 }).toHaveLength(1),
    );
    expect(error).toMatchObject({ attempts: 1, outcome: 'unknown', idempotencyKey: expect.any(String) });
  });

  test('while it waits before a retry', async () => {
    const server = await serve(busy(30));
    const error = await abortedWhile(
      (abortSignal) => things({ baseUrl: server.url }).call('makeThing', {}, { abortSignal }),
      wait(60),
    );
    expect(error).toMatchObject({ attempts: 1, outcome: 'unknown', idempotencyKey: expect.any(String) });
    expect(server.received).toHaveLength(1);
  });

  test('while it waits for the rate limiter, and nothing is sent', async () => {
    const server = await serve(json(201, {}));
    const api = things({ baseUrl: server.url, rateLimit: { writes: 1 } });
    await api.call('makeThing', {});
    const error = await abortedWhile((abortSignal) => api.call('makeThing', {}, { abortSignal }), wait(20));
    expect(error).toMatchObject({ attempts: 0, outcome: 'none' });
    expect(server.received).toHaveLength(1);
  });

  test('while it waits for a token', async () => {
    const server = await serve(withTokens(silence, json(200, {})));
    await abortedWhile(
      (abortSignal) =>
        things({ baseUrl: server.url, secretKey: undefined, accessKey }).call('getThing', get, { abortSignal }),
      () => expect.poll(() => server.received, { interval: 5 }).toHaveLength(1),
    );
  });

  test('while it waits for a free connection, and nothing is sent', async () => {
    const server = await serve(silence);
    const api = things({ baseUrl: server.url, rateLimit: false, maxRetries: 0 });
    const others = busyConnections(api);
    await expect.poll(() => server.received, { interval: 5 }).toHaveLength(128);
    const error = await abortedWhile(
      (abortSignal) => api.call('renameThing', { ...get, body: {} }, { abortSignal }),
      wait(5),
    );
    expect(error).toMatchObject({ attempts: 1, outcome: 'none' });
    await others.end();
    expect(server.received).toHaveLength(128);
  });
});

test('a timeout that passes while a write waits for a free connection cannot have done anything', async () => {
  const server = await serve(silence);
  const api = things({ baseUrl: server.url, rateLimit: false, maxRetries: 0 });
  const others = busyConnections(api);
  await expect.poll(() => server.received, { interval: 5 }).toHaveLength(128);
  const error = await rejection(api.call('renameThing', { ...get, body: {} }, { timeout: 20 }));
  expect(error).toMatchObject({ name: 'TimeoutError', outcome: 'none' });
  await others.end();
  expect(server.received.map(({ method }) => method)).not.toContain('PUT');
});

/** As many calls as there are connections, none of which gets an answer. */
function busyConnections(api: Api<ThingOperations>) {
  const controller = new AbortController();
  const calls = Array.from({ length: 128 }, () =>
    rejection(api.call('getThing', get, { abortSignal: controller.signal, timeout: 20_000 })),
  );
  return {
    end: () => {
      controller.abort();
      return Promise.all(calls);
    },
  };
}

describe('a signal that outlives many calls keeps no listener of theirs', () => {
  const { signal } = new AbortController();
  const listeners = () => getEventListeners(signal, 'abort').length;

  test('after successes, retries, refusals and timeouts', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const ok = json(200, {});
    const server = await serve(inTurn(ok, plain(503), ok, plain(422), silence));
    const api = things({ baseUrl: server.url, maxRetries: 1 });
    await api.call('getThing', get, { abortSignal: signal });
    await api.call('getThing', get, { abortSignal: signal });
    await rejection(api.call('getThing', get, { abortSignal: signal }));
    await rejection(api.call('getThing', get, { abortSignal: signal, timeout: 20 }));
    expect(listeners()).toBe(0);
  });

  test('after waits for a token and for the rate limiter', async () => {
    const server = await serve(withTokens(after(5, issueTokens()), json(200, {})));
    const api = things({ baseUrl: server.url, secretKey: undefined, accessKey, rateLimit: { reads: 1 } });
    await api.call('getThing', get, { abortSignal: signal });
    await api.call('getThing', get, { abortSignal: signal });
    expect(listeners()).toBe(0);
  });

  test('while there are calls under way there are', async () => {
    const server = await serve(after(50, json(200, {})));
    const call = things({ baseUrl: server.url }).call('getThing', get, { abortSignal: signal });
    await expect.poll(() => server.received, { interval: 5 }).toHaveLength(1);
    expect(listeners()).toBeGreaterThan(0);
    await call;
    expect(listeners()).toBe(0);
  });

  test('after calls through an axios that has been given out', async () => {
    const server = await serve(json(200, {}));
    const config = createConfig({ secretKey, baseUrl: server.url }, {});
    await config.axios();
    await things(config).call('getThing', get, { abortSignal: signal });
    expect(listeners()).toBe(0);
  });
});

test('a 429 that asks to wait longer than there is time for is the result, with how long to wait', async () => {
  const server = await serve(plain(429, '', { 'retry-after': '7' }));
  const error = await rejection(things({ baseUrl: server.url, totalTimeout: 1000 }).call('getThing', get));
  expect(error).toBeInstanceOf(RateLimitError);
  expect(error).toMatchObject({ retryAfter: 7000 });
});
