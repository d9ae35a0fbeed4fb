import axios from 'axios';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  CheckoutError,
  Connection,
  createConfig,
  minorUnits,
  type ClientOptions,
  type Logger,
} from '../../src/index.js';
import { json, plain, reset, silence } from '../servers/answers.js';
import { serve, type Answer } from '../servers/http-server.js';
import { closedAddress } from '../servers/raw-server.js';
import { withTokens } from '../servers/token-answers.js';
import { thingOperations, type ThingOperations } from '../thing-operations.js';
import { rejection } from '../things.js';
import { accessKey, callOptions, echo, expectNothingPlanted, input, planted, revealingError } from './planted.js';

const packageInfo = { name: '@cko/test', version: '0.0.0' };
const token = json(200, { access_token: planted.accessToken, token_type: 'Bearer', expires_in: 3600, scope: 'other' });

/** Options with a credential of each kind, and all that could tell of a call listening. */
function revealing(options: ClientOptions) {
  const told: unknown[] = [];
  const tell = (value: unknown) => void told.push(value);
  const logger: Logger = { debug: tell, info: tell, warn: tell, error: tell };
  const hooks = { onRequest: tell, onResponse: tell, onRetry: tell };
  const { secretKey, publicKey } = planted;
  const credentials = { secretKey, publicKey, accessKey };
  const limits = { maxRetries: 1, totalTimeout: 5000 };
  return { options: { ...credentials, ...limits, logger, logLevel: 'debug', hooks, ...options } as const, told };
}

/** Makes a call that fails, and looks at everything that comes of it. */
async function expectNothingShownBy(answer: Answer, options: ClientOptions = {}, call: { options?: object } = {}) {
  const server = await serve(withTokens(token, answer));
  const { options: all, told } = revealing({ baseUrl: server.url, ...options });
  const config = createConfig(all, {});
  const connection = new Connection(config, packageInfo);
  const api = connection.api<ThingOperations>(thingOperations);
  const sent = api.call('moveThing', input, { ...callOptions, ...call.options });
  const error = await rejection(sent);
  for (const value of [error, told, config, connection, api, sent]) expectNothingPlanted(value);
  expect(error).toBeInstanceOf(CheckoutError);
  return { error: error as CheckoutError, told, server };
}

beforeAll(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  return () => void vi.restoreAllMocks();
});

describe('nothing of a call is shown by its error, its events or its log lines:', () => {
  test.each([301, 400, 401, 403, 404, 409, 412, 418, 422, 428, 429, 500, 503])(
    '%i with an answer that repeats everything',
    async (status) => {
      const { error, told } = await expectNothingShownBy(echo(status));
      expect(error).toMatchObject({ status, errorCodes: ['amount_invalid'] });
      expect(told.length).toBeGreaterThan(0);
    },
  );

  test.each(['secretKey', 'accessKey'] as const)('an answer that repeats everything, with %s alone', async (kind) => {
    const { secretKey } = planted;
    const only = kind === 'secretKey' ? { secretKey, accessKey: undefined } : { secretKey: undefined, accessKey };
    await expectNothingShownBy(echo(422), { publicKey: undefined, ...only });
  });

  test.each(['secretKey', 'accessKeySecret', 'cardNumber', 'cvv', 'body', 'path', 'query', 'header'] as const)(
    'a request id that repeats the %s',
    async (name) => {
      const { error } = await expectNothingShownBy(echo(422, planted[name]));
      expect(error).not.toHaveProperty('requestId');
    },
  );

  test('a request id that repeats the access token', async () => {
    await expectNothingShownBy(echo(422, planted.accessToken), { secretKey: undefined });
    await expectNothingShownBy(echo(422, planted.accessToken.replaceAll(/[._]/g, '-')), { secretKey: undefined });
  });

  test('keys from functions', async () => {
    await expectNothingShownBy(echo(422), { secretKey: () => planted.secretKey, accessKey: () => accessKey });
    await expectNothingShownBy(echo(401), { secretKey: undefined, accessKey: () => accessKey });
  });

  test.each<[string, Answer, string]>([
    [
      'a success that is cut short',
      plain(200, `{"a":"${planted.body}`, { 'content-type': 'application/json' }),
      'ResponseError',
    ],
    ['a success of a revealing type', plain(200, 'x', { 'content-type': `text/${planted.header}` }), 'ResponseError'],
    [
      'a page',
      plain(200, planted.body, { 'content-type': 'text/html', 'cko-request-id': planted.path }),
      'ResponseError',
    ],
    ['an answer that is too large', json(200, planted.body.repeat(100)), 'ResponseError'],
    ['a connection that breaks', reset, 'ConnectionError'],
    ['no answer in time', silence, 'TimeoutError'],
  ])('%s', async (_, answer, name) => {
    const { error } = await expectNothingShownBy(answer, { timeout: 50, maxResponseBytes: 1000 });
    expect(error.name).toBe(name);
  });

  test('a connection that is refused', async () => {
    const { error } = await expectNothingShownBy(reset, { baseUrl: await closedAddress() });
    expect(error.name).toBe('ConnectionError');
  });

  test('an abort whose reason tells everything', async () => {
    const abortSignal = AbortSignal.abort(revealingError());
    const { error } = await expectNothingShownBy(reset, {}, { options: { abortSignal } });
    expect(error.name).toBe('AbortError');
  });

  test('a token request that is answered with everything', async () => {
    const server = await serve(echo(400));
    const { options, told } = revealing({ baseUrl: server.url, secretKey: undefined, publicKey: undefined });
    const api = new Connection(createConfig(options, {}), packageInfo).api<ThingOperations>(thingOperations);
    const error = await rejection(api.call('moveThing', input));
    expect(error).toMatchObject({ operation: 'requestAccessToken', errorCodes: ['amount_invalid'] });
    expectNothingPlanted(error);
    expectNothingPlanted(told);
  });

  test('a token request that is answered with a token of no use', async () => {
    const server = await serve(json(200, { access_token: planted.accessToken, expires_in: planted.accessToken }));
    const { options, told } = revealing({ baseUrl: server.url, secretKey: undefined, publicKey: undefined });
    const api = new Connection(createConfig(options, {}), packageInfo).api<ThingOperations>(thingOperations);
    const error = await rejection(api.call('moveThing', input));
    expect(error).toMatchObject({ name: 'ResponseError' });
    expectNothingPlanted(error);
    expectNothingPlanted(told);
  });
});

describe('nothing is shown of what functions of the caller throw:', () => {
  const fail = () => {
    throw revealingError();
  };

  test('one that gives a key', async () => {
    const { error } = await expectNothingShownBy(reset, { secretKey: fail });
    expect(error.name).toBe('ConfigurationError');
    const notAnError: unknown = planted.accessKeySecret;
    const text = await expectNothingShownBy(reset, { secretKey: () => Promise.reject<string>(notAnError) });
    expect(text.error.name).toBe('ConfigurationError');
  });

  test('one that gives an access key', async () => {
    const { error } = await expectNothingShownBy(reset, { secretKey: undefined, accessKey: fail });
    expect(error.name).toBe('ConfigurationError');
  });

  test.each([planted.accessKeySecret, `${planted.secretKey}\n`, planted.publicKey, `sk_${planted.body}`])(
    'one that gives something else than a key: %#',
    async (key) => {
      const { error } = await expectNothingShownBy(reset, { secretKey: () => key });
      expect(error.name).toBe('ConfigurationError');
    },
  );

  test.each(['request', 'response'] as const)('an interceptor (%s)', async (phase) => {
    const own = axios.create({ headers: { 'x-own': planted.header } });
    own.interceptors[phase].use(fail);
    const { error } = await expectNothingShownBy(json(201, {}), { axios: own, maxRetries: 0 });
    expect(error.name).toBe('ConnectionError');
  });

  test('an axios of its own that throws its own errors, with the whole request in them', async () => {
    const own = axios.create({ headers: { 'x-own': planted.header }, auth: undefined });
    const { error } = await expectNothingShownBy(reset, { axios: own });
    expect(error.name).toBe('ConnectionError');
  });

  test('a hook', async () => {
    const lines: string[] = [];
    const line = (message: string) => void lines.push(message);
    const logger = { debug: line, info: line, warn: line, error: line };
    await expectNothingShownBy(plain(422), { hooks: { onRequest: fail, onResponse: fail }, logger });
    expect(lines.join('\n')).toMatch(/hook threw/i);
    expectNothingPlanted(lines);
  });
});

describe('nothing is shown of input that is refused:', () => {
  const expectRefusal = async (call: (api: ReturnType<typeof connect>) => PromiseLike<unknown>) => {
    const error = await rejection(call(connect()));
    expect(error).toBeInstanceOf(CheckoutError);
    expect(error).toMatchObject({ attempts: 0 });
    expectNothingPlanted(error);
  };
  const connect = () => {
    const { secretKey } = planted;
    const config = createConfig({ secretKey, baseUrl: 'http://127.0.0.1:9' }, {});
    return new Connection(config, packageInfo).api<ThingOperations>(thingOperations);
  };

  test('in the path', async () => {
    await expectRefusal((api) => api.call('getThing', { path: { id: `${planted.path}\ud800` } }));
    await expectRefusal((api) => api.call('getThing', { path: { id: [planted.path] as unknown as string } }));
  });

  test('in the query', () =>
    expectRefusal((api) => api.call('findThings', { query: { q: { [planted.query]: planted.query } } })));

  test('in the body', async () => {
    await expectRefusal((api) => api.call('makeThing', { body: { a: BigInt(planted.cardNumber) } }));
    await expectRefusal((api) => api.call('makeThing', { body: { a: Symbol(planted.body) } }));
    await expectRefusal((api) =>
      api.call('makeThing', { body: { [planted.cardNumber]: { [planted.secretKey]: 1n } } }),
    );
  });

  test('in headers', async () => {
    await expectRefusal((api) => api.call('makeThing', {}, { headers: { 'x-own': `${planted.header}\n` } }));
    await expectRefusal((api) => api.call('makeThing', {}, { headers: { [`Bearer ${planted.secretKey}`]: '' } }));
    await expectRefusal((api) => api.call('makeThing', {}, { headers: { authorization: planted.secretKey } }));
  });

  test('in the idempotency key', () =>
    expectRefusal((api) => api.call('makeThing', {}, { idempotencyKey: `${planted.body} ` })));

  test('in the secret of a session', async () => {
    await expectRefusal((api) => api.call('getThing', input, { sessionSecret: planted.sessionSecret } as object));
  });

  test('in amounts', () => {
    for (const amount of [`${planted.cardNumber}.123`, planted.body, planted.spacedCardNumber]) {
      try {
        minorUnits(amount, 'GBP');
        expect.unreachable();
      } catch (error) {
        expectNothingPlanted(error);
      }
    }
  });
});

describe('nothing is shown of options that are refused:', () => {
  const { secretKey, publicKey, cardNumber, body } = planted;
  test.each<[string, ClientOptions]>([
    ['a key of the wrong kind', { secretKey: publicKey }],
    ['a key with a line break', { secretKey: `${secretKey}\n` }],
    ['a key of another environment', { secretKey, environment: 'production' }],
    ['an access key with a space', { accessKey: { ...accessKey, secret: `${planted.accessKeySecret} ` } }],
    ['a prefix', { prefix: cardNumber + '.' + body }],
    ['an address with a password', { baseUrl: `https://user:${body}@example.com` }],
    ['an address with a query', { baseUrl: `https://example.com/?key=${secretKey}` }],
    ['an environment', { environment: secretKey as 'sandbox' }],
    ['a log level', { logLevel: secretKey as 'info' }],
    ['a number', { timeout: cardNumber as unknown as number }],
  ])('%s', (_, options) => {
    try {
      createConfig({ prefix: 'vkuhvk4v', ...options }, {});
      expect.unreachable();
    } catch (error) {
      expect((error as Error).name).toBe('ConfigurationError');
      expectNothingPlanted(error);
    }
  });
});

test('a configuration, its clients and their calls show no credential, not even one in an axios of the caller', async () => {
  const server = await serve(withTokens(token, json(200, { id: 'a' })));
  const own = axios.create({
    headers: { authorization: planted.secretKey },
    auth: { username: 'a', password: planted.body },
  });
  for (const options of [{}, { axios: own }, { secretKey: () => planted.secretKey }, { secretKey: undefined }]) {
    const { options: all } = revealing({ baseUrl: server.url, ...options });
    const config = createConfig(all, {});
    const connection = new Connection(config, packageInfo);
    const api = connection.api<ThingOperations>(thingOperations);
    const call = api.call('getThing', { path: { id: planted.path } });
    for (const value of [config, connection, api, call]) expectNothingPlanted(value);
    await call;
    for (const value of [config, connection, api, call]) expectNothingPlanted(value);
  }
});

test('what is planted is found where it is shown', () => {
  for (const secret of Object.values(planted)) {
    expect(() => expectNothingPlanted(new Error(secret))).toThrow('to deeply equal []');
    expect(() => expectNothingPlanted({ deep: [{ [Symbol('x')]: { secret } }] })).toThrow('to deeply equal []');
    expect(() => expectNothingPlanted(new Error('x', { cause: { secret } }))).toThrow('to deeply equal []');
  }
});
