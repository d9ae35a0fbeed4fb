import { describe, expect, test } from 'vitest';
import { ConfigurationError, InvalidArgumentError, type ClientOptions } from '../../src/index.js';
import { json, plain } from '../servers/answers.js';
import { serve } from '../servers/http-server.js';
import { isTokenRequest, issueTokens, withTokens } from '../servers/token-answers.js';
import { accessKey, publicKey, rejection, secretKey, things } from '../things.js';

const all = { publicKey, secretKey, accessKey };

describe('a call is authorized by', () => {
  test.each<[string, ClientOptions, 'getThing' | 'wrapThing' | 'paintThing' | 'weighThing', string]>([
    ['the public key where the operation takes one', all, 'wrapThing', publicKey],
    ['the secret key where the operation takes no public one', all, 'getThing', secretKey],
    ['an access token where the operation takes no key', all, 'weighThing', 'token-1'],
    ['the secret key when there is no public one', { secretKey, accessKey }, 'wrapThing', secretKey],
    ['an access token when there is no key', { secretKey: undefined, accessKey }, 'getThing', 'token-1'],
    [
      'an access token when there is no key that the operation takes',
      { ...all, secretKey: undefined },
      'getThing',
      'token-1',
    ],
  ])('%s', async (_, options, name, credential) => {
    const server = await serve(withTokens(issueTokens(), json(200, {})));
    await things({ baseUrl: server.url, ...options }).call(name, { path: { id: 'a' } });
    const [request] = server.received.filter((received) => !isTokenRequest(received));
    expect(request?.headers.authorization).toBe(`Bearer ${credential}`);
  });
});

test('the public key is used for no operation that does not take it', async () => {
  const server = await serve(json(200, {}));
  const error = await rejection(
    things({ baseUrl: server.url, publicKey, secretKey: undefined }).call('getThing', { path: { id: 'a' } }),
  );
  expect(error).toBeInstanceOf(ConfigurationError);
  expect(server.received).toEqual([]);
});

test('an operation that takes no credential is sent none', async () => {
  const server = await serve(json(200, {}));
  await things({ baseUrl: server.url, ...all }).call('openThing', {});
  expect(server.received[0]?.headers).not.toHaveProperty('authorization');
});

describe('the secret of a session', () => {
  test('goes before any credential of the account where it is taken', async () => {
    const server = await serve(json(200, {}));
    const options = { sessionSecret: 'sek_one_session' } as object;
    await things({ baseUrl: server.url, ...all }).call('lockThing', {}, options);
    expect(server.received[0]?.headers.authorization).toBe('sek_one_session');
  });

  test('that is refused is not replaced by another credential', async () => {
    const server = await serve(plain(401));
    const options = { sessionSecret: 'sek_one_session' } as object;
    const error = await rejection(things({ baseUrl: server.url, ...all }).call('lockThing', {}, options));
    expect(error).toMatchObject({ name: 'AuthenticationError', attempts: 1 });
    expect(server.received).toHaveLength(1);
  });

  test.each([
    ['by an operation that takes none', 'makeThing', 'sek_one_session', 'makeThing: sessionSecret is not taken.'],
    ['when it is empty', 'lockThing', '', 'sessionSecret is empty or malformed'],
    ['when no header can carry it', 'lockThing', 'sek_\n', 'sessionSecret is empty or malformed'],
  ] as const)('is refused %s', async (_, name, sessionSecret, message) => {
    const server = await serve(json(200, {}));
    const error = await rejection(things({ baseUrl: server.url, ...all }).call(name, {}, { sessionSecret } as object));
    expect(error).toBeInstanceOf(InvalidArgumentError);
    expect((error as Error).message).toContain(message);
    expect(server.received).toEqual([]);
  });
});

describe('without a credential that the operation takes the call is rejected, naming what is missing:', () => {
  const call = async (name: 'getThing' | 'weighThing' | 'paintThing' | 'lockThing', options: ClientOptions = {}) => {
    const server = await serve(json(200, {}));
    const api = things({ baseUrl: server.url, secretKey: undefined, ...options });
    const error = await rejection(api.call(name, { path: { id: 'a' } }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ operation: name, attempts: 0, outcome: 'none' });
    expect(server.received).toEqual([]);
    return (error as Error).message;
  };

  test('keys and scopes that would do', async () => {
    expect(await call('getThing')).toBe(
      'getThing takes a secret key (secretKey or CKO_SECRET_KEY), or an access key with the scope things or things:read ' +
        '(accessKey or CKO_ACCESS_KEY_ID and CKO_ACCESS_KEY_SECRET), and none is configured.',
    );
  });

  test('the public key, where that is all it takes, though there is a secret one', async () => {
    expect(await call('paintThing', { secretKey, accessKey })).toBe(
      'paintThing takes a public key (publicKey or CKO_PUBLIC_KEY), and none is configured.',
    );
  });

  test('the secret of a session, where no other credential would do', async () => {
    expect(await call('lockThing', all)).toContain('sessionSecret');
  });

  test('the access key, where that is all it takes, though there are both keys', async () => {
    expect(await call('weighThing', { secretKey, publicKey })).toContain('an access key with the scope weights');
  });
});
