import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidArgumentError } from '../../src/index.js';
import { json } from '../servers/answers.js';
import { serve } from '../servers/http-server.js';
import { rejection, things } from '../things.js';

const sentFor = async (query: object) => {
  const server = await serve(json(200, {}));
  await things({ baseUrl: server.url }).call('findThings', { query });
  return server.received[0]?.url;
};

test('undefined values are left out, and nothing is left of a query without any other', async () => {
  expect(await sentFor({ a: undefined, b: 1 })).toBe('/find?b=1');
  expect(await sentFor({ a: undefined })).toBe('/find');
  expect(await sentFor({})).toBe('/find');
});

test('lists are joined by commas; dates are written in UTC, numbers and booleans as they are', async () => {
  const query = { statuses: ['won', 'lost'], from: new Date(Date.UTC(2026, 10, 21, 9, 30)), limit: 0, mine: false };
  const { searchParams } = new URL((await sentFor(query)) ?? '', 'http://any');
  expect(Object.fromEntries(searchParams)).toEqual({
    statuses: 'won,lost',
    from: '2026-11-21T09:30:00.000Z',
    limit: '0',
    mine: 'false',
  });
});

test('what is sent is read back as it was given, whatever characters it has', async () => {
  const server = await serve(json(200, {}));
  const api = things({ baseUrl: server.url, rateLimit: false });
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
  const value = fc.oneof(
    text,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.array(fc.stringMatching(/^[^,]*$/), { minLength: 1 }),
  );
  await fc.assert(
    fc.asyncProperty(fc.dictionary(text, value, { noNullPrototype: true }), async (query) => {
      await api.call('findThings', { query });
      const { searchParams } = new URL(server.received.at(-1)?.url ?? '', server.url);
      const expected = Object.entries(query).map(([name, given]) => [name, String(given)]);
      expect([...searchParams]).toEqual(expected);
    }),
    { numRuns: 300 },
  );
});

describe('is refused by its name, without its value and with nothing sent:', () => {
  test.each<[string, unknown]>([
    ['null', null],
    ['an object', { secret: 'planted' }],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['a BigInt', 42n],
    ['a function', () => 'planted'],
    ['a list with an object', [{ secret: 'planted' }]],
    ['a list with null', [null]],
    ['a list with undefined', ['a', undefined]],
    ['a list with NaN', [Number.NaN]],
    ['a list in a list', [['planted']]],
    ['a date that is none', new Date(Number.NaN)],
    ['half a character', 'planted\ud800'],
    ['half a character in a list', ['planted\ud800']],
  ])('%s', async (_, value) => {
    const server = await serve(json(200, {}));
    const error = await rejection(things({ baseUrl: server.url }).call('findThings', { query: { given: value } }));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect((error as Error).message).toMatch(/^findThings: 'given' in the query /);
    expect((error as Error).message).not.toContain('planted');
    expect(server.received).toEqual([]);
  });
});
