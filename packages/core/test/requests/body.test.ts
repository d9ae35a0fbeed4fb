import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidArgumentError } from '../../src/index.js';
import { json } from '../servers/answers.js';
import { serve } from '../servers/http-server.js';
import { rejection, things } from '../things.js';

const cycle: Record<string, unknown> = { name: 'planted' };
cycle['self'] = cycle;

describe('is refused with its place, without its value and with nothing sent:', () => {
  test.each<[string, unknown, string]>([
    ['NaN', { amount: Number.NaN }, 'body.amount is not a finite number'],
    ['Infinity', { items: [{ price: 1 }, { price: Number.POSITIVE_INFINITY }] }, 'body.items.1.price is not a finite'],
    ['a BigInt', { amount: 1099n }, 'body.amount is a BigInt; amounts are numbers in minor units'],
    ['a function', { a: { b: () => 'planted' } }, 'body.a.b is a function'],
    ['a symbol', { a: Symbol('planted') }, 'body.a is a symbol'],
    ['a date that is none', { on: new Date('planted') }, 'body.on is not a valid date'],
    ['nothing in a list, which would be sent as null', { items: [1, undefined] }, 'body.items.1 is undefined'],
    [
      'a gap in a list, which would be sent as null',
      { items: Object.assign([1], { 2: 3 }) },
      'body.items.1 is undefined',
    ],
    ['what refers to itself', cycle, 'is nested too deeply, or refers to itself'],
    ['NaN itself', Number.NaN, 'body is not a finite number'],
  ])('%s', async (_, body, message) => {
    const server = await serve(json(201, {}));
    const error = await rejection(things({ baseUrl: server.url }).call('makeThing', { body }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect((error as Error).message).toContain(message);
    expect((error as Error).message).not.toMatch(/planted|1099/);
    expect((error as Error).message.length).toBeLessThan(300);
    expect(server.received).toEqual([]);
  });

  test('what holds a card number for a name', async () => {
    const error = await rejection(
      things({ baseUrl: 'http://127.0.0.1:9' }).call('makeThing', { body: { '4242424242424242': 1n } }),
    );
    expect((error as Error).message).not.toContain('4242424242424242');
  });
});

test('undefined fields are left out, and dates are written in UTC', async () => {
  const server = await serve(json(201, {}));
  const body = { a: undefined, b: null, c: { d: undefined }, on: new Date(Date.UTC(2026, 10, 21)) };
  await things({ baseUrl: server.url }).call('makeThing', { body });
  expect(server.received[0]?.body).toBe('{"b":null,"c":{},"on":"2026-11-21T00:00:00.000Z"}');
});

test('any JSON is sent as it is, and the objects given are not changed', async () => {
  const server = await serve(json(201, {}));
  const api = things({ baseUrl: server.url, rateLimit: false });
  await fc.assert(
    fc.asyncProperty(fc.jsonValue(), async (body) => {
      const before = JSON.stringify(body);
      await api.call('makeThing', { body });
      expect(server.received.at(-1)?.body).toBe(before);
      expect(JSON.stringify(body)).toBe(before);
    }),
    { numRuns: 100 },
  );
});

test('input and options may be frozen: nothing of them is written to', async () => {
  const server = await serve(json(201, {}));
  const input = Object.freeze({ path: Object.freeze({ id: 'a' }), body: Object.freeze({ list: Object.freeze([1]) }) });
  const options = Object.freeze({ headers: Object.freeze({ 'X-Own': 'yes' }), idempotencyKey: 'order-1' });
  await things(Object.freeze({ baseUrl: server.url })).call('moveThing', input, options);
  expect(server.received[0]).toMatchObject({ url: '/things/a/moves', body: '{"list":[1]}' });
});

test('what is sent is what the body was when the call was made, whatever happens to it afterwards', async () => {
  const server = await serve(json(201, {}));
  const body = { amount: 1 };
  const call = things({ baseUrl: server.url }).call('makeThing', { body });
  body.amount = 2;
  await call;
  expect(server.received[0]?.body).toBe('{"amount":1}');
});

describe('a form', () => {
  test('is sent as form fields, without undefined ones, and read back as it was', async () => {
    const server = await serve(json(200, {}));
    const body = { grant: 'a b&c=d+é', gone: undefined, once: true };
    await things({ baseUrl: server.url }).call('postForm', { body });
    const [request] = server.received;
    expect(request?.headers['content-type']).toBe('application/x-www-form-urlencoded');
    expect(Object.fromEntries(new URLSearchParams(request?.body))).toEqual({ grant: 'a b&c=d+é', once: 'true' });
  });
});
