import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ApiPromise, NotFoundError } from '../../src/index.js';
import { json, plain } from '../servers/answers.js';
import { serve } from '../servers/http-server.js';
import { things } from '../things.js';

const get = { path: { id: 'a' } };

const succeeding = async () =>
  things({ baseUrl: (await serve(json(200, { id: 'a' }, { 'cko-request-id': 'req-1' }))).url }).call('getThing', get);
const failing = async () => {
  const api = things({ baseUrl: (await serve(plain(404))).url });
  return () => api.call('getThing', get);
};

describe('a call', () => {
  test('gives its data when awaited, and with status, headers and request id when asked', async () => {
    const api = things({ baseUrl: (await serve(json(200, { id: 'a' }, { 'cko-request-id': 'req-1' }))).url });
    const call = api.call('getThing', get);
    expect(call).toBeInstanceOf(ApiPromise);
    expect(await call).toEqual({ id: 'a' });
    const { data, response } = await call.withResponse();
    expect(data).toEqual({ id: 'a' });
    expect({ status: response.status, requestId: response.requestId }).toEqual({ status: 200, requestId: 'req-1' });
    expect(response.headers['content-type']).toBe('application/json');
  });

  test('is sent once, however often its result is asked for', async () => {
    const server = await serve(json(200, { id: 'a' }));
    const call = things({ baseUrl: server.url }).call('getThing', get);
    await Promise.all([call, call, call.withResponse(), call.then((thing) => thing.id)]);
    expect(server.received).toHaveLength(1);
  });

  test('is a promise like any other to then, catch, finally and Promise.all', async () => {
    const call = await failing();
    expect(await call().catch((error: unknown) => error)).toBeInstanceOf(NotFoundError);
    expect(await call().then(undefined, () => 'handled')).toBe('handled');
    const last = vi.fn();
    await expect(call().finally(last)).rejects.toBeInstanceOf(NotFoundError);
    expect(last).toHaveBeenCalledOnce();
    await expect(Promise.all([call(), call()])).rejects.toBeInstanceOf(NotFoundError);
    expect(await Promise.race([succeeding(), new Promise(() => {})])).toEqual({ id: 'a' });
    expect(Object.prototype.toString.call(call().catch(() => {}))).toBe('[object Promise]');
  });

  test('passes on what its handlers return and throw', async () => {
    const api = things({ baseUrl: (await serve(json(200, { id: 'a' }))).url });
    expect(await api.call('getThing', get).then(async ({ id }) => `${id}!`)).toBe('a!');
    await expect(
      api.call('getThing', get).then(() => {
        throw new RangeError('own');
      }),
    ).rejects.toThrow(RangeError);
    expect(await api.call('getThing', get).then(null)).toEqual({ id: 'a' });
    expect(await api.call('getThing', get).catch(() => 'none')).toEqual({ id: 'a' });
  });
});

describe('a rejection', () => {
  const unhandled = vi.fn();
  const settled = () => new Promise((resolve) => setTimeout(resolve, 60));
  // The test runner listens as well, and would take what is provoked here for a failure.
  let others: NodeJS.UnhandledRejectionListener[] = [];
  beforeEach(() => {
    unhandled.mockClear();
    others = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection').on('unhandledRejection', unhandled);
  });
  afterEach(() => {
    process.removeAllListeners('unhandledRejection');
    for (const other of others) process.on('unhandledRejection', other);
  });

  test('that is ignored is reported as unhandled, as for any promise', async () => {
    const call = await failing();
    void call();
    await settled();
    expect(unhandled).toHaveBeenCalledOnce();
    expect(unhandled.mock.calls[0]?.[0]).toBeInstanceOf(NotFoundError);
  });

  test.each<[string, (call: ApiPromise<unknown>) => unknown]>([
    ['withResponse().catch()', (call) => call.withResponse().catch(() => {})],
    ['catch()', (call) => call.catch(() => {})],
    ['then() with a second function', (call) => call.then(undefined, () => {})],
    ['finally().catch()', (call) => call.finally().catch(() => {})],
    ['await in try', (call) => (async () => call)().catch(() => {})],
    ['Promise.allSettled', (call) => Promise.allSettled([call])],
  ])('that is handled by %s is not', async (_, handle) => {
    const call = await failing();
    void handle(call());
    await settled();
    expect(unhandled).not.toHaveBeenCalled();
  });
});
