import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidArgumentError } from '../../src/index.js';
import { json } from '../servers/answers.js';
import { serve } from '../servers/http-server.js';
import { rejection, things } from '../things.js';

/** The segments of a path as a server would decode them. */
const segmentsOf = (url: string | undefined) => url?.split('/').slice(1).map(decodeURIComponent);

test('an id reaches the server as exactly one segment equal to it, or is refused before anything is sent', async () => {
  const server = await serve(json(200, {}));
  const api = things({ baseUrl: server.url, rateLimit: false });
  const awkward = fc.constantFrom(
    '.',
    '..',
    '...',
    '%2e',
    '%2e%2e',
    '%2F',
    'a/b',
    '\\',
    '..\\',
    '?',
    '#',
    ';',
    ' ',
    '\n',
    '%',
  );
  const ids = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.array(awkward, { maxLength: 4 }).map((parts) => parts.join('')),
    fc.constantFrom('\ud800', 'a\udfff', 'é', 'e\u0301', '\u0000', '\u202e', '🐎'),
  );
  await fc.assert(
    fc.asyncProperty(ids, async (id) => {
      const before = server.received.length;
      const outcome = await api.call('getPart', { path: { id, part: 'p' } }).then(
        () => 'sent',
        (error: unknown) => error,
      );
      const requests = server.received.slice(before);
      if (outcome === 'sent') {
        expect(requests).toHaveLength(1);
        expect(segmentsOf(requests[0]?.url)).toEqual(['things', id, 'parts', 'p']);
      } else {
        expect(outcome).toBeInstanceOf(InvalidArgumentError);
        expect(requests).toHaveLength(0);
      }
    }),
    { numRuns: 300 },
  );
});

describe('these ids arrive as they are', () => {
  test.each([
    '%2e%2e',
    '%2E',
    'a/b',
    '..\\',
    '\\..',
    'line\nbreak',
    '...',
    '.a',
    'a b',
    '?x=1',
    '#',
    'a;b',
    '%',
    'žluť 🐎',
  ])('%j', async (id) => {
    const server = await serve(json(200, {}));
    await things({ baseUrl: server.url }).call('getThing', { path: { id } });
    expect(segmentsOf(server.received[0]?.url)).toEqual(['things', id]);
  });
});

describe('these ids are refused as a rejection, with nothing sent:', () => {
  test.each([
    ['an empty one', '', 'is empty'],
    ['one of spaces only', ' \t', 'is empty'],
    ['a dot segment', '.', 'is a dot segment'],
    ['a double dot segment', '..', 'is a dot segment'],
    ['half a character', '\ud800', 'is not well-formed text'],
    ['half a character within', 'a\udc00b', 'is not well-formed text'],
    ['undefined', undefined, 'is missing'],
    ['null', null, 'is missing'],
    ['a number', 42, 'is not a string but of type number'],
    ['an array', ['a'], 'is not a string but of type array'],
    ['an object', { toString: () => 'a' }, 'is not a string but of type object'],
  ])('%s', async (_, id, fault) => {
    const server = await serve(json(200, {}));
    let call: PromiseLike<unknown> | undefined;
    expect(
      () => (call = things({ baseUrl: server.url }).call('getThing', { path: { id: id as string } })),
    ).not.toThrow();
    const error = await rejection(call!);
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect((error as Error).message).toContain(`getThing: 'id' in /things/{id} ${fault}`);
    expect(error).toMatchObject({ operation: 'getThing', attempts: 0, outcome: 'none' });
    expect(server.received).toEqual([]);
  });

  test('a path without any values', async () => {
    const error = await rejection(things({ baseUrl: 'http://127.0.0.1:9' }).call('getThing', {} as never));
    expect(error).toBeInstanceOf(InvalidArgumentError);
  });
});

test('a base URL with a path keeps it before the path of the operation', async () => {
  const server = await serve(json(200, {}));
  await things({ baseUrl: `${server.url}/a%20b/v1/` }).call('getThing', { path: { id: '..a' } });
  expect(server.received[0]?.url).toBe('/a%20b/v1/things/..a');
});
