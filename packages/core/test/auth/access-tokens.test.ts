import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  AbortError,
  AuthenticationError,
  createConfig,
  ResponseError,
  TimeoutError,
  type AccessKey,
  type ClientOptions,
  type CredentialContext,
} from '../../src/index.js';
import { after, inTurn, json, plain, silence } from '../servers/answers.js';
import { serve, type Answer, type HttpServer } from '../servers/http-server.js';
import { isTokenRequest, issueTokens, onlyUnder, withTokens } from '../servers/token-answers.js';
import { accessKey, rejection, things } from '../things.js';

const get = { path: { id: 'a' } };
const ok = json(200, { id: 'a' });

const start = async (token: Answer, api: Answer = ok, options: ClientOptions = {}) => {
  const server = await serve(withTokens(token, api));
  const config = createConfig({ accessKey, baseUrl: server.url, rateLimit: false, ...options }, {});
  return { server, config, api: things(config) };
};

const tokenRequests = (server: HttpServer) => server.received.filter(isTokenRequest);
const bearers = (server: HttpServer) =>
  server.received.filter((request) => !isTokenRequest(request)).map(({ headers }) => headers.authorization);

describe('a token is asked for', () => {
  test('with the access key in Basic authentication and a form as body', async () => {
    const { server, api } = await start(issueTokens());
    await api.call('getThing', get);
    const [request] = tokenRequests(server);
    expect(request).toMatchObject({
      method: 'POST',
      body: 'grant_type=client_credentials',
      headers: {
        authorization: `Basic ${Buffer.from(`${accessKey.id}:${accessKey.secret}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
    });
  });

  test('with the scopes of the access key, separated by spaces', async () => {
    const { server, api } = await start(issueTokens(), ok, {
      accessKey: { ...accessKey, scopes: ['things', 'things:read'] },
    });
    await api.call('getThing', get);
    expect(new URLSearchParams(tokenRequests(server)[0]?.body).get('scope')).toBe('things things:read');
  });

  test('without scopes when the list is empty, which means all of them', async () => {
    const { server, api } = await start(issueTokens(), ok, { accessKey: { ...accessKey, scopes: [] } });
    await api.call('getThing', get);
    expect(tokenRequests(server)[0]?.body).toBe('grant_type=client_credentials');
  });

  test('again when a try fails for a passing reason', async () => {
    const { server, api } = await start(inTurn(plain(503, '', { 'retry-after': '0' }), issueTokens()));
    await expect(api.call('getThing', get)).resolves.toEqual({ id: 'a' });
    expect(tokenRequests(server)).toHaveLength(2);
  });
});

describe('a token is kept until shortly before it expires:', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
  afterEach(() => void vi.useRealTimers());

  test.each([
    ['expires_in is in seconds: an hour less a minute', 3600, 3540],
    ['nine tenths of a life that is shorter than ten minutes', 100, 90],
  ])('%s', async (_, expiresIn, kept) => {
    const { server, api } = await start(issueTokens(expiresIn));
    await api.call('getThing', get);
    vi.advanceTimersByTime(kept * 1000 - 1);
    await api.call('getThing', get);
    expect(tokenRequests(server)).toHaveLength(1);
    vi.advanceTimersByTime(1);
    await api.call('getThing', get);
    expect(tokenRequests(server)).toHaveLength(2);
    expect(bearers(server)).toEqual(['Bearer token-1', 'Bearer token-1', 'Bearer token-2']);
  });
});

describe('one token request serves', () => {
  test('a thousand calls that begin at once', async () => {
    const { server, api } = await start(after(20, issueTokens()));
    await Promise.all(Array.from({ length: 1000 }, () => api.call('getThing', get)));
    expect(tokenRequests(server)).toHaveLength(1);
    expect(new Set(bearers(server))).toEqual(new Set(['Bearer token-1']));
  });

  test('several clients of one configuration', async () => {
    const { server, config } = await start(after(20, issueTokens()));
    await Promise.all([things(config), things(config)].map((api) => api.call('getThing', get)));
    expect(tokenRequests(server)).toHaveLength(1);
  });

  test('many calls whose token was refused at the same time', async () => {
    const { server, api } = await start(
      issueTokens(),
      after(
        20,
        onlyUnder(() => ['token-2'], ok),
      ),
    );
    const calls = Array.from({ length: 50 }, () => api.call('getThing', get));
    await expect(Promise.all(calls)).resolves.toHaveLength(50);
    expect(tokenRequests(server)).toHaveLength(2);
  });
});

describe('a refused token', () => {
  test('is dropped and the call tried again under a new one', async () => {
    const { server, api } = await start(
      issueTokens(),
      onlyUnder(() => ['token-2'], ok),
    );
    await expect(api.call('getThing', get)).resolves.toEqual({ id: 'a' });
    await api.call('getThing', get);
    expect(bearers(server)).toEqual(['Bearer token-1', 'Bearer token-2', 'Bearer token-2']);
  });

  test('is replaced once and only once for a call', async () => {
    const { server, api } = await start(issueTokens(), plain(401));
    const error = await rejection(api.call('makeThing', {}));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ attempts: 2, outcome: 'none' });
    expect(bearers(server)).toEqual(['Bearer token-1', 'Bearer token-2']);
  });
});

describe('a token request that fails', () => {
  test('rejects every call that waits for it, and the next call asks again', async () => {
    const { server, api } = await start(inTurn(after(20, json(400, { error: 'invalid_scope' })), issueTokens()));
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => api.call('getThing', get)));
    expect(new Set(results.map(({ status }) => status))).toEqual(new Set(['rejected']));
    expect(tokenRequests(server)).toHaveLength(1);
    await expect(api.call('getThing', get)).resolves.toEqual({ id: 'a' });
  });

  test('because the access key is refused says so, though Checkout.com answers 400 then', async () => {
    const { api } = await start(json(400, { error: 'invalid_client' }, { 'cko-request-id': 'req-1' }));
    const error = await rejection(api.call('getThing', get));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({
      status: 400,
      errorCodes: ['invalid_client'],
      requestId: 'req-1',
      message: expect.stringMatching(/access key was refused.*invalid_client.*req-1/),
    });
  });

  test('because of a scope says that the scope was refused', async () => {
    const { api } = await start(json(400, { error: 'invalid_scope' }), ok, {
      accessKey: { ...accessKey, scopes: ['other'] },
    });
    const error = await rejection(api.call('getThing', get));
    expect((error as Error).message).toMatch(/scope.*invalid_scope/);
  });

  test.each([
    ['no token', {}],
    ['an empty token', { access_token: '', expires_in: 3600 }],
    ['no life', { access_token: 'token-1' }],
    ['a life that is over', { access_token: 'token-1', expires_in: 0 }],
    ['a token that no header can carry', { access_token: 'token\n1', expires_in: 3600 }],
    ['a list', []],
  ])('because the answer holds %s is not taken for a token', async (_, answer) => {
    const { server, api } = await start(json(200, answer));
    expect(await rejection(api.call('getThing', get))).toBeInstanceOf(ResponseError);
    expect(bearers(server)).toEqual([]);
  });
});

describe('a call that waits for a token', () => {
  test('ends when it is aborted, without ending the token request of the others', async () => {
    const { server, api } = await start(after(100, issueTokens()));
    const controller = new AbortController();
    const aborted = rejection(api.call('getThing', get, { abortSignal: controller.signal }));
    const other = api.call('getThing', get);
    setTimeout(() => controller.abort(), 20);
    const startedAt = performance.now();
    const error = await aborted;
    expect(performance.now() - startedAt).toBeLessThan(70);
    expect(error).toBeInstanceOf(AbortError);
    expect(error).toMatchObject({ operation: 'getThing', attempts: 0, outcome: 'none' });
    await expect(other).resolves.toEqual({ id: 'a' });
    expect(tokenRequests(server)).toHaveLength(1);
    expect(bearers(server)).toHaveLength(1);
  });

  test('ends with its own total timeout', async () => {
    const { api } = await start(silence, ok, { totalTimeout: 2000 });
    const error = await rejection(api.call('getThing', get, { totalTimeout: 30 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ operation: 'getThing', attempts: 0 });
  });

  test('leaves no unhandled rejection when it is gone before the token request fails', async () => {
    const unhandled = vi.fn();
    process.on('unhandledRejection', unhandled);
    const { api } = await start(after(40, json(400, { error: 'invalid_client' })));
    await rejection(api.call('getThing', get, { totalTimeout: 10 }));
    await new Promise((resolve) => setTimeout(resolve, 80));
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe('an access key given by a function', () => {
  const next = { id: 'ack_next', secret: 'next-secret' };
  const issueTo = (id: string): Answer => {
    const issue = issueTokens();
    return (response, request, number) => {
      const basic = Buffer.from(request.headers.authorization?.slice(6) ?? '', 'base64').toString();
      const answer = basic.startsWith(id) ? issue : json(400, { error: 'invalid_client' });
      return answer(response, request, number);
    };
  };

  test('is asked for with each token request, not with each call', async () => {
    const source = vi.fn(() => accessKey);
    const { api } = await start(issueTokens(), ok, { accessKey: source });
    await api.call('getThing', get);
    await api.call('getThing', get);
    expect(source.mock.calls).toEqual([[{}]]);
  });

  test('is asked for again, with the refused one, when Checkout.com refuses it', async () => {
    const source = vi.fn(async ({ rejected }: CredentialContext<AccessKey>) =>
      rejected === undefined ? accessKey : next,
    );
    const { server, api } = await start(issueTo(next.id), ok, { accessKey: source });
    await expect(api.call('getThing', get)).resolves.toEqual({ id: 'a' });
    expect(source.mock.calls).toEqual([[{}], [{ rejected: accessKey }]]);
    expect(tokenRequests(server)).toHaveLength(2);
  });

  test('is not tried again when the function gives the refused one once more', async () => {
    const { server, api } = await start(issueTo(next.id), ok, { accessKey: () => ({ ...accessKey }) });
    expect(await rejection(api.call('getThing', get))).toBeInstanceOf(AuthenticationError);
    expect(tokenRequests(server)).toHaveLength(1);
  });

  test('is not taken for refused when it is the scopes that are', async () => {
    const source = vi.fn(() => accessKey);
    const { api } = await start(json(400, { error: 'invalid_scope' }), ok, { accessKey: source });
    await rejection(api.call('getThing', get));
    expect(source.mock.calls).toEqual([[{}]]);
  });
});

test('a write keeps its idempotency key when its token is replaced', async () => {
  const { server, api } = await start(
    issueTokens(),
    onlyUnder(() => ['token-2'], json(201, { id: 'a' })),
  );
  await api.call('makeThing', {});
  const keys = server.received
    .filter(({ url }) => url === '/things')
    .map(({ headers }) => headers['cko-idempotency-key']);
  expect(keys).toHaveLength(2);
  expect(new Set(keys).size).toBe(1);
});

test('a token that expires while a retry waits is replaced before the next try', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const busy: Answer = (response, request, number) => {
    vi.advanceTimersByTime(3_600_000);
    return plain(503, '', { 'retry-after': '0' })(response, request, number);
  };
  const { server, api } = await start(issueTokens(), (response, request, number) =>
    (request.headers.authorization === 'Bearer token-1' ? busy : ok)(response, request, number),
  );
  await api.call('getThing', get).finally(() => vi.useRealTimers());
  expect(bearers(server)).toEqual(['Bearer token-1', 'Bearer token-2']);
});
