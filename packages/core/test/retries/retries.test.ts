import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ConnectionError } from '../../src/index.js';
import { inTurn, json, plain, reset, silence } from '../servers/answers.js';
import { serve, type Answer } from '../servers/http-server.js';
import { closedAddress } from '../servers/raw-server.js';
import { rejection, things } from '../things.js';

const get = { path: { id: 'a' } };
const ok = json(200, { id: 'a' });

beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

/** The answer that a call got, or its error, and how often it was sent. */
const outcomeOf = async (
  name: 'getThing' | 'searchThings' | 'renameThing' | 'removeThing' | 'makeThing' | 'moveThing',
  answers: [Answer, ...Answer[]],
  maxRetries?: number,
) => {
  const server = await serve(inTurn(...answers));
  const api = things({ baseUrl: server.url, timeout: 60, maxRetries });
  const input = { ...get, body: { text: 'x' } };
  const result = await api.call(name, input).catch((error: unknown) => error);
  return { result, sent: server.received.length };
};

describe('a read is tried again', () => {
  test.each<[string, Answer]>([
    ...[408, 429, 500, 502, 503, 504].map((status): [string, Answer] => [String(status), plain(status)]),
    ['a connection that breaks', reset],
    ['no answer in time', silence],
    ['an answer that is cut short', plain(200, '{"id":', { 'content-type': 'application/json' })],
    ['a web page of some proxy', plain(200, '<html>', { 'content-type': 'text/html' })],
  ])('after %s', async (_, failure) => {
    expect(await outcomeOf('getThing', [failure, ok])).toEqual({ result: { id: 'a' }, sent: 2 });
  });

  test('also when its method is POST', async () => {
    expect(await outcomeOf('searchThings', [plain(503), ok])).toEqual({ result: { id: 'a' }, sent: 2 });
  });

  test('twice by default, and the last error is given', async () => {
    const { result, sent } = await outcomeOf('getThing', [plain(500), plain(502), plain(503), ok]);
    expect(result).toMatchObject({ name: 'ServerError', status: 503, attempts: 3, outcome: 'none' });
    expect(sent).toBe(3);
  });

  test.each([0, 1, 4])('as often as maxRetries says: %i', async (maxRetries) => {
    const { result, sent } = await outcomeOf('getThing', [plain(503)], maxRetries);
    expect(result).toMatchObject({ attempts: maxRetries + 1 });
    expect(sent).toBe(maxRetries + 1);
  });

  test('as often as the call itself says, before the configuration', async () => {
    const server = await serve(plain(503));
    await rejection(things({ baseUrl: server.url, maxRetries: 5 }).call('getThing', get, { maxRetries: 1 }));
    expect(server.received).toHaveLength(2);
  });
});

describe('nothing is tried again after', () => {
  test.each([400, 403, 404, 405, 412, 418, 422, 428, 501])(
    '%i, which a repetition would not change',
    async (status) => {
      expect(await outcomeOf('getThing', [plain(status), ok])).toMatchObject({ result: { status }, sent: 1 });
      expect(await outcomeOf('makeThing', [plain(status), ok])).toMatchObject({ result: { status }, sent: 1 });
    },
  );

  test('an answer that is too large', async () => {
    const server = await serve(json(200, 'x'.repeat(100)));
    await rejection(things({ baseUrl: server.url, maxResponseBytes: 10 }).call('getThing', get));
    expect(server.received).toHaveLength(1);
  });
});

describe('a write without idempotency key is never sent twice:', () => {
  const failures: [string, Answer, object][] = [
    ...[408, 429, 500, 502, 503, 504].map((status): [string, Answer, object] => [
      `${status}`,
      plain(status, '', { 'retry-after': '0' }),
      { status, outcome: status === 429 ? 'none' : 'unknown' },
    ]),
    ['409', plain(409), { name: 'ConflictError', outcome: 'none' }],
    ['a connection that breaks after receipt', reset, { name: 'ConnectionError', outcome: 'unknown' }],
    ['no answer in time', silence, { name: 'TimeoutError', outcome: 'unknown' }],
    [
      'an answer that is cut short',
      plain(200, '{', { 'content-type': 'application/json' }),
      { name: 'ResponseError', outcome: 'unknown' },
    ],
  ];

  test.each(failures)('%s', async (_, failure, error) => {
    for (const name of ['renameThing', 'removeThing'] as const) {
      const { result, sent } = await outcomeOf(name, [failure, ok]);
      expect(result).toMatchObject({ ...error, attempts: 1 });
      expect(result).not.toHaveProperty('idempotencyKey');
      expect(sent).toBe(1);
    }
  });

  test('but when the connection was refused it surely never left, and is tried again', async () => {
    const api = things({ baseUrl: await closedAddress() });
    const error = await rejection(api.call('renameThing', { ...get, body: {} }));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ code: 'ECONNREFUSED', attempts: 3, outcome: 'none' });
  });
});

describe('the wait before a retry', () => {
  test('is what Retry-After says, in seconds', async () => {
    const server = await serve(inTurn(plain(503, '', { 'retry-after': '0.2' }), ok));
    await things({ baseUrl: server.url }).call('getThing', get);
    const [first, second] = server.received;
    expect(second!.at - first!.at).toBeGreaterThan(190);
    expect(second!.at - first!.at).toBeLessThan(500);
  });

  test('is what Retry-After says, as a date', async () => {
    const dated: Answer = (response, request, number) => {
      // A date has whole seconds only, so this is between half a second and one and a half ahead.
      const date = new Date(Date.now() + 1500).toUTCString();
      return plain(503, '', { 'retry-after': date })(response, request, number);
    };
    const server = await serve(inTurn(dated, ok));
    await things({ baseUrl: server.url }).call('getThing', get);
    const [first, second] = server.received;
    expect(second!.at - first!.at).toBeGreaterThan(400);
    expect(second!.at - first!.at).toBeLessThan(1900);
  });

  test('grows with each retry when the service does not say', async () => {
    vi.mocked(Math.random).mockReturnValue(0.1);
    const server = await serve(inTurn(plain(503), plain(503), ok));
    await things({ baseUrl: server.url }).call('getThing', get);
    const [first, second, third] = server.received.map(({ at }) => at);
    expect(second! - first!).toBeGreaterThan(45);
    expect(third! - second!).toBeGreaterThan(95);
  });
});
