import { expect, test } from 'vitest';
import { createConfig } from '../../src/index.js';
import { inTurn, json, plain } from '../servers/answers.js';
import { serve } from '../servers/http-server.js';
import { issueTokens, withTokens } from '../servers/token-answers.js';
import { accessKey, rejection, secretKey, things } from '../things.js';

const get = { path: { id: 'a' } };

test('a server sees no more calls in a second, whatever the number of clients of the configuration', async () => {
  const server = await serve(json(200, {}));
  const config = createConfig({ secretKey, baseUrl: server.url, rateLimit: { reads: 20 } }, {});
  const clients = [things(config), things(config), things(config)];
  await config.axios();
  await Promise.all(Array.from({ length: 30 }, (_, call) => clients[call % 3]!.call('getThing', get)));
  // Arrival varies by some milliseconds after a call has begun.
  const seconds = server.received.map(({ at }) => at);
  const most = Math.max(...seconds.map((start) => seconds.filter((at) => at >= start && at < start + 950).length));
  expect(most).toBeLessThanOrEqual(20);
});

test('a retry is counted like a call', async () => {
  const server = await serve(inTurn(plain(503, '', { 'retry-after': '0' }), json(200, {})));
  await things({ baseUrl: server.url, rateLimit: { reads: 1 } }).call('getThing', get);
  const [first, second] = server.received;
  expect(second!.at - first!.at).toBeGreaterThan(950);
});

test('reads and writes are counted apart', async () => {
  const server = await serve(json(200, {}));
  const api = things({ baseUrl: server.url, rateLimit: { reads: 1, writes: 1 } });
  const startedAt = performance.now();
  await Promise.all([api.call('getThing', get), api.call('makeThing', {})]);
  expect(performance.now() - startedAt).toBeLessThan(500);
});

test('a read counts as one whatever its method', async () => {
  const server = await serve(json(200, {}));
  const api = things({ baseUrl: server.url, rateLimit: { reads: 1, writes: 1 } });
  await api.call('searchThings', { body: { text: '' } });
  const error = await rejection(api.call('getThing', get, { totalTimeout: 50 }));
  expect(error).toMatchObject({ name: 'TimeoutError', attempts: 0 });
});

test('token requests are not counted: they go to another host', async () => {
  const server = await serve(withTokens(issueTokens(), json(200, {})));
  const api = things({ baseUrl: server.url, secretKey: undefined, accessKey, rateLimit: { reads: 1, writes: 1 } });
  await api.call('getThing', get, { totalTimeout: 500 });
  expect(server.received).toHaveLength(2);
});

test('false switches the limit off', async () => {
  const server = await serve(json(200, {}));
  const api = things({ baseUrl: server.url, rateLimit: false });
  const startedAt = performance.now();
  await Promise.all(Array.from({ length: 250 }, () => api.call('getThing', get)));
  expect(performance.now() - startedAt).toBeLessThan(950);
});

test('by default a hundred reads begin in a second, and the next one waits', async () => {
  const server = await serve(json(200, {}));
  const api = things({ baseUrl: server.url });
  await Promise.all(Array.from({ length: 100 }, () => api.call('getThing', get)));
  const error = await rejection(api.call('getThing', get, { totalTimeout: 20 }));
  expect(error).toMatchObject({ name: 'TimeoutError', attempts: 0 });
});
