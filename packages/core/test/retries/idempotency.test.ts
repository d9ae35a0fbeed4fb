import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { InvalidArgumentError } from '../../src/index.js';
import { inTurn, json, plain, reset, silence } from '../servers/answers.js';
import { serve, type Answer, type HttpServer } from '../servers/http-server.js';
import { closedAddress } from '../servers/raw-server.js';
import { rejection, things } from '../things.js';

const made = json(201, { id: 'a' });
const now = { 'retry-after': '0' };
const keysOf = (server: HttpServer) => server.received.map(({ headers }) => headers['cko-idempotency-key']);

beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

describe('a write that takes an idempotency key', () => {
  test.each(['makeThing', 'moveThing'] as const)('has one made for each call (%s)', async (name) => {
    const server = await serve(made);
    const api = things({ baseUrl: server.url });
    const input = { path: { id: 'a' }, body: {} };
    await api.call(name, input);
    await api.call(name, input);
    const [first, second] = keysOf(server);
    expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(second).not.toBe(first);
  });

  test.each<[string, Answer]>([
    ...[408, 429, 500, 502, 503, 504].map((status): [string, Answer] => [String(status), plain(status, '', now)]),
    ['a connection that breaks after receipt', reset],
    ['no answer in time', silence],
    ['an answer that is cut short', plain(201, '{', { 'content-type': 'application/json' })],
  ])('is tried again after %s under the same key and with the same body', async (_, failure) => {
    const server = await serve(inTurn(failure, failure, made));
    const api = things({ baseUrl: server.url, timeout: 60 });
    await expect(api.call('makeThing', { body: { number: 1 } })).resolves.toEqual({ id: 'a' });
    expect(server.received).toHaveLength(3);
    expect(new Set(keysOf(server)).size).toBe(1);
    expect(new Set(server.received.map(({ body }) => body))).toEqual(new Set(['{"number":1}']));
  });

  test("goes under the caller's key when there is one, on every attempt", async () => {
    const server = await serve(inTurn(plain(503, '', now), made));
    await things({ baseUrl: server.url }).call('makeThing', {}, { idempotencyKey: 'order-1' });
    expect(keysOf(server)).toEqual(['order-1', 'order-1']);
  });
});

describe('an idempotency key is refused before anything is sent', () => {
  test.each(['renameThing', 'getThing'] as const)('by an operation that takes none: %s', async (name) => {
    const server = await serve(made);
    const input = { path: { id: 'a' }, body: {} };
    const error = await rejection(things({ baseUrl: server.url }).call(name, input, { idempotencyKey: 'k' }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect((error as Error).message).toBe(`${name}: idempotencyKey is not taken.`);
    expect(server.received).toEqual([]);
  });

  test.each(['', 'with space', 'line\nbreak', 'žluť', 'x'.repeat(257)])(
    'when no header can carry it: %j',
    async (key) => {
      const server = await serve(made);
      const error = await rejection(things({ baseUrl: server.url }).call('makeThing', {}, { idempotencyKey: key }));
      expect(error).toBeInstanceOf(InvalidArgumentError);
      expect((error as Error).message).toContain('1 to 256 printable ASCII characters');
      expect(server.received).toEqual([]);
    },
  );
});

describe('while the same write is still running elsewhere', () => {
  const duplicates: [string, Answer][] = [
    ['409', plain(409, '', now)],
    ['429 with duplicate_request', json(429, { error_codes: ['duplicate_request'] }, now)],
    ['429 with a code on idempotency', json(429, { error_codes: ['idempotency_key_in_use'] }, now)],
  ];

  test.each(duplicates)('a call waits until it is done, and that counts as no retry: %s', async (_, duplicate) => {
    const server = await serve(inTurn(duplicate, duplicate, duplicate, duplicate, made));
    const api = things({ baseUrl: server.url, maxRetries: 0 });
    await expect(api.call('makeThing', {}, { idempotencyKey: 'order-1' })).resolves.toEqual({ id: 'a' });
    expect(keysOf(server)).toEqual(Array.from({ length: 5 }, () => 'order-1'));
  });

  test.each(duplicates)('a call that runs out of time says that the outcome is unknown: %s', async (_, duplicate) => {
    const server = await serve(inTurn(duplicate, plain(409, '', { 'retry-after': '10' })));
    const api = things({ baseUrl: server.url, totalTimeout: 500 });
    const error = await rejection(api.call('makeThing', {}, { idempotencyKey: 'order-1' }));
    expect(error).toMatchObject({ outcome: 'unknown', idempotencyKey: 'order-1', attempts: 2 });
  });

  test('a 429 that does not say so is a rate limit, and counts as a retry', async () => {
    const server = await serve(json(429, { error_codes: ['too_many_requests'] }, now));
    const error = await rejection(things({ baseUrl: server.url, maxRetries: 1 }).call('makeThing', {}));
    expect(error).toMatchObject({ name: 'RateLimitError', attempts: 2, outcome: 'none' });
  });

  test('a 409 to an operation without key is a conflict, and the result', async () => {
    const server = await serve(plain(409));
    const error = await rejection(things({ baseUrl: server.url }).call('renameThing', { path: { id: 'a' }, body: {} }));
    expect(error).toMatchObject({ name: 'ConflictError', attempts: 1, outcome: 'none' });
  });
});

describe('whether a write may have happened', () => {
  const errorAfter = async (...answers: [Answer, ...Answer[]]) => {
    const server = await serve(inTurn(...answers));
    const api = things({ baseUrl: server.url, timeout: 60, maxRetries: answers.length - 1 });
    const error = await rejection(api.call('makeThing', {}, { idempotencyKey: 'order-1' }));
    expect(error).toMatchObject({ idempotencyKey: 'order-1', attempts: answers.length, operation: 'makeThing' });
    return error as { outcome: string; message: string };
  };

  test.each<[string, Answer]>([
    ['a connection that broke', reset],
    ['no answer in time', silence],
    ['500', plain(500)],
    ['502', plain(502)],
    ['408', plain(408)],
    ['an answer that cannot be read', plain(201, '{', { 'content-type': 'application/json' })],
  ])('is unknown after %s, and the message says so', async (_, failure) => {
    const { outcome, message } = await errorAfter(failure);
    expect(outcome).toBe('unknown');
    expect(message).toContain('Whether it took effect is unknown');
    expect(message).toContain('the same idempotencyKey');
  });

  test.each([400, 401, 403, 404, 405, 412, 422, 428, 429])('is answered by %i: it has not', async (status) => {
    const { outcome, message } = await errorAfter(plain(status));
    expect(outcome).toBe('none');
    expect(message).not.toContain('unknown');
  });

  test('stays unknown when an earlier try was and the last one was only held off', async () => {
    expect((await errorAfter(reset, plain(429))).outcome).toBe('unknown');
    expect((await errorAfter(plain(502), plain(429))).outcome).toBe('unknown');
    expect((await errorAfter(silence, plain(401))).outcome).toBe('unknown');
    expect((await errorAfter(plain(500), plain(403))).outcome).toBe('unknown');
  });

  test('is settled when a later try was looked at and refused: a write that had happened would be answered again', async () => {
    expect((await errorAfter(plain(502), plain(422))).outcome).toBe('none');
  });

  test('is no question for a connection that was refused', async () => {
    const api = things({ baseUrl: await closedAddress(), maxRetries: 0 });
    expect(await rejection(api.call('makeThing', {}))).toMatchObject({ outcome: 'none' });
  });

  test('is no question for a read', async () => {
    const server = await serve(plain(502));
    const error = await rejection(things({ baseUrl: server.url }).call('getThing', { path: { id: 'a' } }));
    expect(error).toMatchObject({ outcome: 'none', attempts: 3 });
  });

  test('without a key there is only one way to find out, and the message says which', async () => {
    const server = await serve(plain(502));
    const error = await rejection(things({ baseUrl: server.url }).call('renameThing', { path: { id: 'a' }, body: {} }));
    expect(error).toMatchObject({ outcome: 'unknown', message: expect.stringContaining('look before repeating it') });
  });
});
