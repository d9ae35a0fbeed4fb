import axios, { AxiosError } from 'axios';
import { describe, expect, test, vi } from 'vitest';
import {
  AbortError,
  ApiError,
  ConnectionError,
  createConfig,
  ResponseError,
  TimeoutError,
  type ClientOptions,
} from '../../src/index.js';
import { inTurn, json, plain, reset, silence, stalledBody } from '../servers/answers.js';
import { serve, type Answer } from '../servers/http-server.js';
import { closedAddress, serveRaw } from '../servers/raw-server.js';
import { rejection, secretKey, things } from '../things.js';

const get = { path: { id: 'a' } };

describe.each(['http', 'fetch'] as const)("through a caller's own axios with the %s adapter", (adapter) => {
  const through = async (answer: Answer, options: ClientOptions = {}) => {
    const server = await serve(answer);
    const own = axios.create({ adapter, headers: { 'x-own': 'yes' } });
    return { server, api: things({ baseUrl: server.url, maxRetries: 0, axios: own, ...options }) };
  };

  test('a call works and carries what the instance adds', async () => {
    const { server, api } = await through(json(201, { id: 'a' }));
    await expect(api.call('makeThing', { body: { number: 1 } })).resolves.toEqual({ id: 'a' });
    expect(server.received[0]).toMatchObject({
      method: 'POST',
      body: '{"number":1}',
      headers: { 'x-own': 'yes', authorization: `Bearer ${secretKey}`, 'content-type': 'application/json' },
    });
  });

  test('a write without body states no type of body', async () => {
    const { server, api } = await through(json(201, {}));
    await api.call('makeThing', {});
    expect(server.received[0]?.headers).not.toHaveProperty('content-type');
  });

  test('an error status is an error of this toolkit, with the codes of the answer', async () => {
    const { api } = await through(json(422, { error_codes: ['amount_invalid'] }, { 'cko-request-id': 'req-1' }));
    const error = await rejection(api.call('makeThing', {}));
    expect(error).toMatchObject({ name: 'ValidationError', errorCodes: ['amount_invalid'], requestId: 'req-1' });
  });

  test('a redirect is not followed', async () => {
    const other = await serve(json(200, {}));
    const { api } = await through(plain(307, '', { location: `${other.url}/` }));
    expect(await rejection(api.call('makeThing', { body: {} }))).toBeInstanceOf(adapter === 'fetch' ? Error : ApiError);
    expect(other.received).toEqual([]);
  });

  test('an answer larger than maxResponseBytes is refused', async () => {
    const { api } = await through(json(200, 'x'.repeat(2000)), { maxResponseBytes: 1000 });
    const error = await rejection(api.call('makeThing', {}));
    expect(error).toBeInstanceOf(ResponseError);
    expect(error).toMatchObject({ message: expect.stringContaining('larger than maxResponseBytes') });
  });

  test.each([
    ['headers', silence],
    ['a body', stalledBody],
  ])('%s that never come end with the timeout', async (_, answer) => {
    const { api } = await through(answer, { timeout: 40 });
    const error = await rejection(api.call('makeThing', {}));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ attempts: 1, outcome: 'unknown' });
  });

  test('an abort ends the call at once', async () => {
    const { server, api } = await through(stalledBody);
    const controller = new AbortController();
    const call = rejection(api.call('makeThing', {}, { abortSignal: controller.signal }));
    await expect.poll(() => server.received).toHaveLength(1);
    controller.abort();
    expect(await call).toBeInstanceOf(AbortError);
  });

  test('a broken connection is an error of this toolkit, and a read is tried again', async () => {
    const { server, api } = await through(inTurn(reset, json(200, { id: 'a' })), { maxRetries: 1 });
    vi.spyOn(Math, 'random').mockReturnValue(0);
    await expect(api.call('getThing', get)).resolves.toEqual({ id: 'a' });
    expect(server.received).toHaveLength(2);
    vi.restoreAllMocks();
  });

  test('a body whose connection breaks is not taken for one that is too large', async () => {
    const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100\r\n\r\n';
    const server = await serveRaw((socket) => socket.write(`${head}{"id"`, () => socket.resetAndDestroy()));
    const api = things({ baseUrl: server.url, maxRetries: 0, axios: axios.create({ adapter }) });
    const error = await rejection(api.call('makeThing', {}));
    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toMatchObject({ outcome: 'unknown' });
  });
});

describe("through a caller's own axios", () => {
  test('a connection that is refused is known never to have been sent', async () => {
    const api = things({ baseUrl: await closedAddress(), maxRetries: 0, axios: axios.create() });
    const error = await rejection(api.call('makeThing', {}));
    expect(error).toMatchObject({ name: 'ConnectionError', code: 'ECONNREFUSED', outcome: 'none' });
  });

  test('a route that is lost is not taken for one that never was: the request may have been sent before', async () => {
    const lost = axios.create({
      adapter: () => Promise.reject(new AxiosError('lost', 'EHOSTUNREACH')),
    });
    const api = things({ baseUrl: 'http://127.0.0.1:9', maxRetries: 2, axios: lost });
    expect(await rejection(api.call('renameThing', { ...get, body: {} }))).toMatchObject({
      attempts: 1,
      outcome: 'unknown',
    });
  });

  test('its own transforms and status rules change nothing', async () => {
    const server = await serve(inTurn(json(200, { id: 'a' }), json(404, {})));
    const own = axios.create({
      transformResponse: () => 'changed',
      transformRequest: () => 'changed',
      validateStatus: () => false,
      responseType: 'arraybuffer',
    });
    const api = things({ baseUrl: server.url, axios: own });
    await expect(api.call('getThing', get)).resolves.toEqual({ id: 'a' });
    expect(await rejection(api.call('getThing', get))).toMatchObject({ name: 'NotFoundError' });
  });

  test('a body that one of its interceptors has parsed is the result', async () => {
    const server = await serve(json(200, { id: 'a' }));
    const own = axios.create();
    own.interceptors.response.use((response) => ({ ...response, data: JSON.parse(response.data as string) }));
    await expect(things({ baseUrl: server.url, axios: own }).call('getThing', get)).resolves.toEqual({ id: 'a' });
  });

  test('the configuration gives that instance, not another', async () => {
    const own = axios.create();
    const config = createConfig({ secretKey, baseUrl: 'http://127.0.0.1:9', axios: own }, {});
    expect(await config.axios()).toBe(own);
  });
});

describe('interceptors', () => {
  const intercepted = async (answer: Answer, options: ClientOptions = {}) => {
    const server = await serve(answer);
    const config = createConfig({ secretKey, baseUrl: server.url, maxRetries: 0, ...options }, {});
    return { server, api: things(config), instance: await config.axios() };
  };

  test('run on every attempt, and what they change is sent and received', async () => {
    const { server, api, instance } = await intercepted(
      inTurn(plain(503, '', { 'retry-after': '0' }), json(200, { id: 'a' }, { 'x-from-server': 'b' })),
      { maxRetries: 1 },
    );
    instance.interceptors.request.use((request) => {
      request.headers.set('x-trace', 'trace-1');
      request.params = { debug: 1 };
      return request;
    });
    const statuses: number[] = [];
    instance.interceptors.response.use((response) => {
      statuses.push(response.status);
      return response;
    });
    await expect(api.call('getThing', get)).resolves.toEqual({ id: 'a' });
    expect(server.received.map(({ url, headers }) => [url, headers['x-trace']])).toEqual([
      ['/things/a?debug=1', 'trace-1'],
      ['/things/a?debug=1', 'trace-1'],
    ]);
    expect(statuses).toEqual([503, 200]);
  });

  test('may be added after calls have been made', async () => {
    const server = await serve(json(200, {}));
    const config = createConfig({ secretKey, baseUrl: server.url }, {});
    await things(config).call('getThing', get);
    (await config.axios()).interceptors.request.use((request) => {
      request.headers.set('x-trace', 'trace-1');
      return request;
    });
    await things(config).call('getThing', get);
    expect(server.received.map(({ headers }) => headers['x-trace'])).toEqual([undefined, 'trace-1']);
  });

  test.each([
    ['a request interceptor that throws', 'request', 'none'],
    ['a response interceptor that throws', 'response', 'unknown'],
  ] as const)('%s ends the call with an error of this toolkit', async (_, phase, outcome) => {
    const { server, api, instance } = await intercepted(json(201, { id: 'a' }));
    const fail = () => {
      throw new RangeError('sk_sbox_planted');
    };
    if (phase === 'request') instance.interceptors.request.use(fail);
    else instance.interceptors.response.use(fail);
    const error = await rejection(api.call('makeThing', {}));
    expect(error).toBeInstanceOf(ConnectionError);
    expect((error as Error).message).toContain('RangeError');
    expect((error as Error).message).not.toContain('planted');
    // Where it threw cannot be told, so both count as possibly sent.
    expect(error).toMatchObject({ outcome: 'unknown' });
    expect(server.received).toHaveLength(outcome === 'none' ? 0 : 1);
  });

  test('that return something else than an answer end the call with an error of this toolkit', async () => {
    const { api, instance } = await intercepted(json(201, { id: 'a' }));
    instance.interceptors.response.use(() => undefined as never);
    expect(await rejection(api.call('makeThing', {}))).toBeInstanceOf(ConnectionError);
  });

  test.each(['request', 'response'] as const)('that never end (%s) do not outlast the timeout', async (phase) => {
    const { api, instance } = await intercepted(json(201, { id: 'a' }), { timeout: 40 });
    instance.interceptors[phase].use(() => new Promise<never>(() => {}));
    const error = await rejection(api.call('makeThing', {}));
    expect(error).toBeInstanceOf(TimeoutError);
  });

  test('that never end do not outlast an abort', async () => {
    const { api, instance } = await intercepted(json(201, { id: 'a' }));
    instance.interceptors.request.use(() => new Promise<never>(() => {}));
    expect(await rejection(api.call('makeThing', {}, { abortSignal: AbortSignal.timeout(30) }))).toBeInstanceOf(
      AbortError,
    );
  });
});
