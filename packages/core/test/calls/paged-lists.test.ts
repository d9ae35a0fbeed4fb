import { describe, expect, test } from 'vitest';
import { NotFoundError, ResponseError } from '../../src/index.js';
import { inTurn, json, plain } from '../servers/answers.js';
import { serve, type Answer, type HttpServer } from '../servers/http-server.js';
import type { Thing } from '../thing-operations.js';
import { rejection, things } from '../things.js';

const all = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }));

/** Answers as a list with `skip` and `limit`, saying what it skipped unless told not to. */
const skipLimit =
  (says: { skip: boolean } = { skip: true }): Answer =>
  (response, request, number) => {
    const query = new URL(request.url, 'http://any').searchParams;
    const skip = Number(query.get('skip') ?? 0);
    const limit = Number(query.get('limit') ?? 2);
    const page = { total_count: all.length, limit, data: all.slice(skip, skip + limit), ...(says.skip && { skip }) };
    return json(200, page)(response, request, number);
  };

/** Answers as a list whose pages link to the next one, at the address given. */
const nextLink =
  (address: (after: number) => string): Answer =>
  (response, request, number) => {
    const start = Number(new URL(request.url, 'http://any').searchParams.get('after') ?? 0);
    const next = start + 2 < all.length ? { next: { href: address(start + 2) } } : {};
    return json(200, { data: all.slice(start, start + 2), _links: next })(response, request, number);
  };

const queries = (server: HttpServer) =>
  server.received.map(({ url }) => Object.fromEntries(new URL(url, 'http://any').searchParams));

const collect = async <T>(items: AsyncIterable<T>) => {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
};

describe('a list', () => {
  test('gives its first page when awaited, with one request', async () => {
    const server = await serve(skipLimit());
    const page = await things({ baseUrl: server.url }).list('listThings', {});
    expect(page).toEqual({ total_count: 5, skip: 0, limit: 2, data: all.slice(0, 2) });
    expect(server.received).toHaveLength(1);
  });

  test('gives every item in a loop, and ends when the total is reached', async () => {
    const server = await serve(skipLimit());
    expect(await collect<Thing>(things({ baseUrl: server.url }).list('listThings', {}))).toEqual(all);
    expect(queries(server)).toEqual([{}, { skip: '2' }, { skip: '4' }]);
  });

  test('gives every page from pages()', async () => {
    const server = await serve(skipLimit());
    const pages = await collect(
      things({ baseUrl: server.url })
        .list('listThings', { query: { limit: 3 } })
        .pages(),
    );
    expect(pages.map(({ data }) => data.length)).toEqual([3, 2]);
  });

  test('asks for the first page once, even if it is awaited and then looped over twice', async () => {
    const server = await serve(skipLimit());
    const list = things({ baseUrl: server.url }).list('listThings', {});
    await list;
    await list.withResponse();
    expect(await collect<Thing>(list)).toEqual(all);
    expect(queries(server).filter(({ skip }) => skip === undefined)).toHaveLength(1);
    expect(await collect<Thing>(list)).toEqual(all);
    expect(queries(server).filter(({ skip }) => skip === undefined)).toHaveLength(1);
  });

  test('asks for no further page than the loop reaches', async () => {
    const server = await serve(skipLimit());
    for await (const thing of things({ baseUrl: server.url }).list('listThings', {})) {
      if (thing.id === 'b') break;
    }
    expect(server.received).toHaveLength(1);
  });

  test('asks for a page when the one before has been used up, so that one page is held at a time', async () => {
    const server = await serve(skipLimit());
    const seen: number[] = [];
    for await (const _ of things({ baseUrl: server.url }).list('listThings', {})) seen.push(server.received.length);
    expect(seen).toEqual([1, 1, 2, 2, 3]);
  });

  test('keeps the rest of its query from page to page', async () => {
    const server = await serve(skipLimit());
    await collect(things({ baseUrl: server.url }).list('listThings', { query: { name: 'x&y', limit: 4, skip: 1 } }));
    expect(queries(server)).toEqual([{ name: 'x&y', limit: '4', skip: '1' }]);
  });

  test('goes on from where the caller began', async () => {
    const server = await serve(skipLimit());
    const items = await collect<Thing>(things({ baseUrl: server.url }).list('listThings', { query: { skip: 1 } }));
    expect(items).toEqual(all.slice(1));
    expect(queries(server)).toEqual([{ skip: '1' }, { skip: '3' }]);
  });

  test('comes to an end although the pages do not say what they skipped', async () => {
    const server = await serve(skipLimit({ skip: false }));
    const items = await collect<Thing>(things({ baseUrl: server.url }).list('listThings', { query: { skip: 1 } }));
    expect(items).toEqual(all.slice(1));
  });

  test.each([
    ['an empty page', { total_count: 100, data: [] }],
    ['no data', { total_count: 100 }],
    ['no total', { data: [{ id: 'a' }] }],
    ['an empty object', {}],
  ])('ends with a page that has %s, instead of asking for ever', async (_, page) => {
    const server = await serve(json(200, page));
    await collect(things({ baseUrl: server.url }).list('listThings', {}));
    expect(server.received).toHaveLength(1);
  });

  test('ends with an answer without body', async () => {
    const server = await serve(plain(204));
    expect(await collect(things({ baseUrl: server.url }).list('listThings', {}))).toEqual([]);
  });

  test('whose first request fails rejects, awaited or looped over', async () => {
    const server = await serve(plain(404));
    expect(await rejection(things({ baseUrl: server.url }).list('listThings', {}))).toBeInstanceOf(NotFoundError);
    expect(await rejection(collect(things({ baseUrl: server.url }).list('listThings', {})))).toBeInstanceOf(
      NotFoundError,
    );
  });

  test('whose second request fails gives the first page and then rejects', async () => {
    const server = await serve(inTurn(skipLimit(), plain(404)));
    const seen: Thing[] = [];
    const loop = async () => {
      for await (const thing of things({ baseUrl: server.url }).list('listThings', {})) seen.push(thing);
    };
    expect(await rejection(loop())).toBeInstanceOf(NotFoundError);
    expect(seen).toEqual(all.slice(0, 2));
  });

  test('uses the options of the call for every page', async () => {
    const server = await serve(skipLimit());
    await collect(things({ baseUrl: server.url }).list('listThings', {}, { headers: { 'x-own': 'yes' } }));
    expect(server.received.map(({ headers }) => headers['x-own'])).toEqual(['yes', 'yes', 'yes']);
  });
});

describe('a list that goes on by links', () => {
  test('takes only the query of a link: another host gets nothing', async () => {
    const elsewhere = await serve(json(200, { data: [] }));
    const server = await serve(nextLink((after) => `${elsewhere.url}/other/path?after=${after}&kind=x%26y`));
    expect(await collect<Thing>(things({ baseUrl: server.url }).list('listEvents', {}))).toEqual(all);
    expect(server.received.map(({ url }) => url)).toEqual([
      '/events',
      '/events?after=2&kind=x%26y',
      '/events?after=4&kind=x%26y',
    ]);
    expect(elsewhere.received).toEqual([]);
  });

  test('takes a relative link', async () => {
    const server = await serve(nextLink((after) => `/events?after=${after}`));
    expect(await collect<Thing>(things({ baseUrl: server.url }).list('listEvents', {}))).toEqual(all);
  });

  test('sends the body of a search again with every page', async () => {
    const server = await serve(nextLink((after) => `https://any.example/things/search?after=${after}`));
    const list = things({ baseUrl: server.url }).list('searchThings', { body: { text: 'x' } });
    expect(await collect<Thing>(list)).toEqual(all);
    expect(server.received.map(({ method, body }) => `${method} ${body}`)).toEqual(
      Array.from({ length: 3 }, () => 'POST {"text":"x"}'),
    );
  });

  test.each([
    [{}],
    [{ _links: {} }],
    [{ _links: { next: {} } }],
    [{ _links: { next: { href: '' } } }],
    [{ _links: null }],
  ])('ends with a page that has %j', async (links) => {
    const server = await serve(json(200, { data: [{ id: 'a' }], ...links }));
    expect(await collect(things({ baseUrl: server.url }).list('listEvents', {}))).toHaveLength(1);
    expect(server.received).toHaveLength(1);
  });

  test('does not end quietly with a link that cannot be read: items would be missing', async () => {
    const server = await serve(json(200, { data: [{ id: 'a' }], _links: { next: { href: 'http://[' } } }));
    expect(await rejection(collect(things({ baseUrl: server.url }).list('listEvents', {})))).toBeInstanceOf(
      ResponseError,
    );
  });

  test('does not go round in circles when a page links to itself', async () => {
    const server = await serve(json(200, { data: [{ id: 'a' }], _links: { next: { href: '/events?after=1' } } }));
    expect(await rejection(collect(things({ baseUrl: server.url }).list('listEvents', {})))).toBeInstanceOf(
      ResponseError,
    );
    expect(server.received.length).toBeLessThanOrEqual(2);
  });
});

test('an operation that is no list is not listed', () => {
  expect(() => things({ baseUrl: 'http://127.0.0.1:9' }).list('getThing', { path: { id: 'a' } })).toThrow(TypeError);
});
