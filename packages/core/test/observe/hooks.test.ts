import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createConfig, type Hooks, type RequestEvent, type ResponseEvent, type RetryEvent } from '../../src/index.js';
import { after, inTurn, json, plain, reset, silence } from '../servers/answers.js';
import { serve, type Answer } from '../servers/http-server.js';
import { closedAddress } from '../servers/raw-server.js';
import { issueTokens, onlyUnder, withTokens } from '../servers/token-answers.js';
import { accessKey, rejection, secretKey, things } from '../things.js';

const get = { path: { id: 'a' } };

type Told = ['request', RequestEvent] | ['response', ResponseEvent] | ['retry', RetryEvent];

const listen = () => {
  const told: Told[] = [];
  const hooks: Hooks = {
    onRequest: (event) => void told.push(['request', event]),
    onResponse: (event) => void told.push(['response', event]),
    onRetry: (event) => void told.push(['retry', event]),
  };
  return { told, hooks };
};

beforeEach(() => void vi.spyOn(Math, 'random').mockReturnValue(0));
afterEach(() => void vi.restoreAllMocks());

describe('hooks are told', () => {
  test('of the request and its answer, by operation, method, host and path template', async () => {
    const { told, hooks } = listen();
    const server = await serve(after(30, json(201, {}, { 'cko-request-id': 'request-1' })));
    await things({ baseUrl: server.url, hooks }).call('moveThing', get, { idempotencyKey: 'order-1' });
    const request = {
      callId: expect.any(Number),
      operation: 'moveThing',
      method: 'POST',
      host: server.url,
      path: '/things/{id}/moves',
      attempt: 1,
      idempotencyKey: 'order-1',
    };
    expect(told).toEqual([
      ['request', request],
      ['response', { ...request, status: 201, requestId: 'request-1', durationMs: expect.any(Number) }],
    ]);
    const { durationMs } = told[1]![1] as ResponseEvent;
    expect(durationMs).toBeGreaterThan(25);
    expect(durationMs).toBeLessThan(1000);
  });

  test('of each attempt and of what comes between them, in order', async () => {
    const { told, hooks } = listen();
    const server = await serve(inTurn(plain(503), reset, json(200, {})));
    await things({ baseUrl: server.url, hooks }).call('getThing', get);
    const short = told.map(([kind, event]) => {
      const { attempt, status, failure, reason } = event as RequestEvent & Partial<ResponseEvent & RetryEvent>;
      return [kind, attempt, status ?? failure ?? reason];
    });
    expect(short).toEqual([
      ['request', 1, undefined],
      ['response', 1, 503],
      ['retry', 1, '503'],
      ['request', 2, undefined],
      ['response', 2, expect.stringMatching(/^(ECONNRESET|UND_ERR_SOCKET)$/)],
      ['retry', 2, expect.stringMatching(/^(ECONNRESET|UND_ERR_SOCKET)$/)],
      ['request', 3, undefined],
      ['response', 3, 200],
    ]);
    expect(new Set(told.map(([, { callId }]) => callId)).size).toBe(1);
  });

  test('of each call by an id of its own', async () => {
    const { told, hooks } = listen();
    const api = things({ baseUrl: (await serve(json(200, {}))).url, hooks });
    await Promise.all([api.call('getThing', get), api.call('getThing', get)]);
    expect(new Set(told.map(([, { callId }]) => callId)).size).toBe(2);
  });

  test('how long the wait before a retry is', async () => {
    const { told, hooks } = listen();
    const server = await serve(inTurn(plain(503, '', { 'retry-after': '0.05' }), json(200, {})));
    await things({ baseUrl: server.url, hooks }).call('getThing', get);
    expect(told[2]).toEqual(['retry', expect.objectContaining({ delayMs: 50, reason: '503', attempt: 1 })]);
  });

  test.each<[string, Answer, object]>([
    ['timeout', silence, { timeout: 30 }],
    ['too large', json(200, 'x'.repeat(100)), { maxResponseBytes: 10 }],
  ])('why there is no answer: %s', async (failure, answer, options) => {
    const { told, hooks } = listen();
    const server = await serve(answer);
    await rejection(things({ baseUrl: server.url, hooks, maxRetries: 0, ...options }).call('getThing', get));
    expect(told.at(-1)).toEqual(['response', expect.objectContaining({ failure })]);
    expect(told.at(-1)![1]).not.toHaveProperty('status');
  });

  test('why there is no answer: aborted, or the code of a connection', async () => {
    const { told, hooks } = listen();
    const server = await serve(silence);
    const abortSignal = AbortSignal.timeout(30);
    await rejection(things({ baseUrl: server.url, hooks }).call('getThing', get, { abortSignal }));
    expect(told.at(-1)).toEqual(['response', expect.objectContaining({ failure: 'aborted' })]);
    await rejection(things({ baseUrl: await closedAddress(), hooks, maxRetries: 0 }).call('getThing', get));
    expect(told.at(-1)).toEqual(['response', expect.objectContaining({ failure: 'ECONNREFUSED' })]);
  });

  test('of a wait for the same request that still runs, and of a credential that is replaced', async () => {
    const { told, hooks } = listen();
    const duplicate = plain(409, '', { 'retry-after': '0' });
    const api = inTurn(plain(401), duplicate, json(201, {}));
    const server = await serve(withTokens(issueTokens(), (response, request) => api(response, request, ++count)));
    let count = 0;
    await things({ baseUrl: server.url, hooks, secretKey: undefined, accessKey }).call('makeThing', {});
    const reasons = told.filter(([kind]) => kind === 'retry').map(([, event]) => (event as RetryEvent).reason);
    expect(reasons).toEqual(['the credential was refused', 'the same request is still running']);
  });

  test('of token requests too, without idempotency key', async () => {
    const { told, hooks } = listen();
    const server = await serve(
      withTokens(
        issueTokens(),
        onlyUnder(() => ['token-1'], json(200, {})),
      ),
    );
    await things({ baseUrl: server.url, hooks, secretKey: undefined, accessKey }).call('getThing', get);
    expect(told.map(([kind, { operation }]) => [kind, operation])).toEqual([
      ['request', 'requestAccessToken'],
      ['response', 'requestAccessToken'],
      ['request', 'getThing'],
      ['response', 'getThing'],
    ]);
    expect(told[0]![1]).not.toHaveProperty('idempotencyKey');
  });

  test('nothing of a call whose input is refused', async () => {
    const { told, hooks } = listen();
    await rejection(things({ baseUrl: 'http://127.0.0.1:9', hooks }).call('getThing', { path: { id: '' } }));
    expect(told).toEqual([]);
  });
});

describe('a hook changes nothing', () => {
  const fail = () => {
    throw new Error('hook');
  };

  test.each<[string, Hooks]>([
    ['when it throws', { onRequest: fail, onResponse: fail, onRetry: fail }],
    [
      'when it throws what is no error',
      {
        onRequest: () => {
          throw Object.create(null);
        },
      },
    ],
    ['when it changes its event', { onRequest: (event) => void Object.assign(event, { attempt: 9, callId: 9 }) }],
  ])('%s', async (_, hooks) => {
    const server = await serve(inTurn(plain(503), json(200, { id: 'a' })));
    await expect(things({ baseUrl: server.url, hooks }).call('getThing', get)).resolves.toEqual({ id: 'a' });
    expect(server.received).toHaveLength(2);
  });

  test('when it is asynchronous and fails: nothing is left unhandled', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const error = vi.fn();
    const logger = { debug: () => {}, info: () => {}, warn: () => {}, error };
    const hooks: Hooks = { onRequest: async () => fail(), onResponse: async () => fail() };
    const server = await serve(json(200, { id: 'a' }));
    await expect(things({ baseUrl: server.url, hooks, logger }).call('getThing', get)).resolves.toEqual({ id: 'a' });
    await new Promise((resolve) => setTimeout(resolve, 10));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
    expect(error).toHaveBeenCalledTimes(2);
  });

  test('when one of several is missing', async () => {
    const server = await serve(json(200, { id: 'a' }));
    const onResponse = vi.fn();
    await things(createConfig({ secretKey, baseUrl: server.url, hooks: { onResponse } }, {})).call('getThing', get);
    expect(onResponse).toHaveBeenCalledOnce();
  });

  test('when it is a method that uses this', async () => {
    const hooks = {
      count: 0,
      onRequest() {
        this.count += 1;
      },
    };
    await things({ baseUrl: (await serve(json(200, {}))).url, hooks }).call('getThing', get);
    expect(hooks.count).toBe(1);
  });
});
