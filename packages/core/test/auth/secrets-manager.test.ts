import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ConfigurationError, type ClientOptions } from '../../src/index.js';
import { secretsManager } from '../../src/secrets-manager.js';
import { json, plain } from '../servers/answers.js';
import { serve } from '../servers/http-server.js';
import { storeSecret } from '../servers/secrets-manager.js';
import { isTokenRequest, issueTokens, onlyUnder, withTokens } from '../servers/token-answers.js';
import { accessKey, publicKey, rejection, secretKey, things } from '../things.js';

const get = { path: { id: 'a' } };
const rotated = 'sk_sbox_rotatedrotatedrotatedrota';
const fields = { secretKey, publicKey, accessKeyId: accessKey.id, accessKeySecret: accessKey.secret };

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

/** An API that takes one key, and a client of it whose key comes from a secret. */
const start = async (secret: string | object, options: { maxAge?: number } = {}) => {
  const stored = await storeSecret('checkout/sandbox', secret);
  const accepted = [secretKey];
  const api = await serve(onlyUnder(() => accepted, json(200, { id: 'a' })));
  const provider = secretsManager({ secretId: 'checkout/sandbox', client: stored.client, ...options });
  const client = things({ secretKey: provider.secretKey, baseUrl: api.url });
  const rotate = () => {
    accepted.splice(0, 1, rotated);
    stored.set(typeof secret === 'string' ? rotated : { ...secret, secretKey: rotated });
  };
  return { stored, api, client, provider, rotate };
};

describe('a secret', () => {
  test.each<[string, string | object]>([
    ['as the field of a JSON object', fields],
    ['as the whole secret, in plain text', secretKey],
    ['as the whole secret, with a line break after it', `${secretKey}\n`],
  ])('holds the secret key %s', async (_, secret) => {
    const { client } = await start(secret);
    await expect(client.call('getThing', get)).resolves.toEqual({ id: 'a' });
  });

  test('holds the public key, and the access key with its scopes as a list or a text', async () => {
    for (const scopes of [undefined, ['things', 'other'], 'things other', 'things, other']) {
      const { client } = await storeSecret('checkout', { ...fields, scopes });
      const provider = secretsManager({ secretId: 'checkout', client });
      expect(await provider.publicKey({})).toBe(publicKey);
      const key = await provider.accessKey({});
      expect(key).toEqual(scopes === undefined ? accessKey : { ...accessKey, scopes: ['things', 'other'] });
    }
  });

  test('is read once for all that it holds and all calls that begin at once', async () => {
    const { stored, provider, client } = await start(fields);
    const calls = Array.from({ length: 20 }, () => client.call('getThing', get));
    await Promise.all([...calls, provider.publicKey({}), provider.accessKey({})]);
    expect(stored.server.received).toHaveLength(1);
  });

  test('is kept for five minutes, or as long as told', async () => {
    for (const [maxAge, kept] of [
      [undefined, 300_000],
      [1000, 1000],
    ] as const) {
      const { stored, client } = await start(fields, { maxAge });
      await client.call('getThing', get);
      vi.advanceTimersByTime(kept - 1);
      await client.call('getThing', get);
      expect(stored.server.received).toHaveLength(1);
      vi.advanceTimersByTime(1);
      await client.call('getThing', get);
      expect(stored.server.received).toHaveLength(2);
    }
  });
});

describe('a rotation needs no restart:', () => {
  test.each<[string, string | object]>([
    ['a secret key in a JSON object', fields],
    ['a secret key in plain text', secretKey],
  ])('%s is read again when it is refused, and the call goes on', async (_, secret) => {
    const { stored, api, client, rotate } = await start(secret);
    await client.call('getThing', get);
    rotate();
    vi.advanceTimersByTime(10_000);
    await expect(client.call('getThing', get)).resolves.toEqual({ id: 'a' });
    await expect(client.call('getThing', get)).resolves.toEqual({ id: 'a' });
    expect(stored.server.received).toHaveLength(2);
    expect(api.received.map(({ headers }) => headers.authorization)).toEqual(
      [secretKey, secretKey, rotated, rotated].map((key) => `Bearer ${key}`),
    );
  });

  test('a key that is replaced right after it was read is read again at once', async () => {
    const { stored, client, rotate } = await start(fields);
    await client.call('getThing', get);
    rotate();
    await expect(client.call('getThing', get)).resolves.toEqual({ id: 'a' });
    expect(stored.server.received).toHaveLength(2);
  });

  test('many calls that are refused at once read it once', async () => {
    const { stored, client, rotate } = await start(fields);
    await client.call('getThing', get);
    rotate();
    vi.advanceTimersByTime(10_000);
    await Promise.all(Array.from({ length: 20 }, () => client.call('getThing', get)));
    expect(stored.server.received).toHaveLength(2);
  });

  test('an access key is read again when it is refused', async () => {
    const next = { id: 'ack_next', secret: 'next-secret' };
    const stored = await storeSecret('checkout', fields);
    const issue = issueTokens();
    const token: Parameters<typeof withTokens>[0] = (response, request, number) => {
      const basic = Buffer.from(request.headers.authorization?.slice(6) ?? '', 'base64').toString();
      return (basic.startsWith(next.id) ? issue : json(400, { error: 'invalid_client' }))(response, request, number);
    };
    const server = await serve(withTokens(token, json(200, { id: 'a' })));
    const provider = secretsManager({ secretId: 'checkout', client: stored.client });
    await provider.accessKey({});
    stored.set({ accessKeyId: next.id, accessKeySecret: next.secret });
    vi.advanceTimersByTime(10_000);
    const client = things({ secretKey: undefined, accessKey: provider.accessKey, baseUrl: server.url });
    await expect(client.call('getThing', get)).resolves.toEqual({ id: 'a' });
    expect(server.received.filter(isTokenRequest)).toHaveLength(2);
    expect(stored.server.received).toHaveLength(2);
  });

  test('a key that stays refused does not make every call read the secret', async () => {
    const stored = await storeSecret('checkout', fields);
    const server = await serve(plain(401));
    const provider = secretsManager({ secretId: 'checkout', client: stored.client });
    const client = things({ secretKey: provider.secretKey, baseUrl: server.url });
    for (let call = 0; call < 10; call += 1) {
      expect(await rejection(client.call('getThing', get))).toMatchObject({ name: 'AuthenticationError' });
      vi.advanceTimersByTime(1000);
    }
    expect(stored.server.received.length).toBeLessThanOrEqual(3);
  });

  test('a key that was refused before it was replaced leads to no further reading', async () => {
    const { stored, provider, rotate } = await start(fields);
    await provider.secretKey({});
    rotate();
    vi.advanceTimersByTime(10_000);
    expect(await provider.secretKey({ rejected: secretKey })).toBe(rotated);
    vi.advanceTimersByTime(10_000);
    expect(await provider.secretKey({ rejected: secretKey })).toBe(rotated);
    expect(stored.server.received).toHaveLength(2);
  });
});

describe('what is wrong with a secret is said without showing it:', () => {
  const failure = async (secret: string | object | undefined, kind: 'secretKey' | 'publicKey' | 'accessKey') => {
    const { client } = await storeSecret('checkout/sandbox', secret);
    const provider = secretsManager({ secretId: 'checkout/sandbox', client });
    const options: ClientOptions = { secretKey: undefined, [kind]: provider[kind], baseUrl: 'http://127.0.0.1:9' };
    const error = await rejection(things(options).call('wrapThing', {}));
    expect(error).toBeInstanceOf(ConfigurationError);
    const { message } = error as Error;
    for (const shown of [secretKey, publicKey, accessKey.secret, 'm73dzbpy']) expect(message).not.toContain(shown);
    return message;
  };

  test('a field that is missing, with those that are there', async () => {
    expect(await failure({ publicKey, secret_key: secretKey }, 'secretKey')).toBe(
      "The secret checkout/sandbox has no field 'secretKey'. It has: publicKey, secret_key.",
    );
    expect(await failure({ secretKey }, 'publicKey')).toContain("no field 'publicKey'");
    expect(await failure({ accessKeyId: accessKey.id }, 'accessKey')).toContain("no field 'accessKeySecret'");
  });

  test('a field that is no text, or an empty one', async () => {
    expect(await failure({ secretKey: 42 }, 'secretKey')).toContain("no field 'secretKey'");
    expect(await failure({ secretKey: '' }, 'secretKey')).toContain("no field 'secretKey'");
  });

  test('a key put where its name belongs', async () => {
    expect(await failure({ [secretKey]: '', api_key: '' }, 'secretKey')).toContain('It has: …, api_key.');
    expect(await failure({ [accessKey.secret]: '' }, 'accessKey')).toContain('It has: ….');
  });

  test('broken JSON', async () => {
    expect(await failure(`{"secretKey":"${secretKey}"`, 'secretKey')).toContain('not valid JSON');
  });

  test('plain text where more than a secret key is needed', async () => {
    expect(await failure(secretKey, 'publicKey')).toContain("no field 'publicKey'. It has: secretKey.");
  });

  test('no text at all', async () => {
    expect(await failure(undefined, 'secretKey')).toContain('The secret checkout/sandbox holds no text');
  });

  test('a key of another kind', async () => {
    expect(await failure({ secretKey: publicKey }, 'secretKey')).toContain('is not a secret key');
  });
});

test('a secret that does not exist, or may not be read, is told by the kind of error of AWS', async () => {
  const { client, server } = await storeSecret('checkout/sandbox', fields);
  const provider = secretsManager({ secretId: 'other', client });
  const api = things({ secretKey: provider.secretKey, baseUrl: 'http://127.0.0.1:9' });
  const error = await rejection(api.call('getThing', get));
  expect(error).toBeInstanceOf(ConfigurationError);
  expect((error as Error).message).toContain('ResourceNotFoundException');
  // A failure is not kept: the next call asks again.
  await rejection(api.call('getThing', get));
  expect(server.received).toHaveLength(2);
});

test('without a client of the caller, one with the settings of the environment is made when it is first needed', async () => {
  const { server } = await storeSecret('checkout/sandbox', fields);
  const provider = secretsManager({ secretId: 'checkout/sandbox' });
  vi.stubEnv('AWS_REGION', 'eu-west-1');
  vi.stubEnv('AWS_ENDPOINT_URL', server.url);
  vi.stubEnv('AWS_ACCESS_KEY_ID', 'AKIATEST');
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'test');
  try {
    expect(await provider.secretKey({})).toBe(secretKey);
  } finally {
    vi.unstubAllEnvs();
  }
  expect(server.received).toHaveLength(1);
});
