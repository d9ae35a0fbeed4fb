import { describe, expect, test } from 'vitest';
import { ConfigurationError, createConfig } from '../../src/index.js';
import { json } from '../servers/answers.js';
import { serve } from '../servers/http-server.js';
import { isTokenRequest, issueTokens, withTokens } from '../servers/token-answers.js';
import { accessKey, publicKey, secretKey, things } from '../things.js';

const answer = json(200, { id: 'thing' });

describe('what options leave open is taken from', () => {
  test('CKO_SECRET_KEY and CKO_BASE_URL', async () => {
    const server = await serve(answer);
    const api = things(createConfig({}, { CKO_SECRET_KEY: secretKey, CKO_BASE_URL: server.url }));
    await api.call('getThing', { path: { id: 'a' } });
    expect(server.received[0]?.headers.authorization).toBe(`Bearer ${secretKey}`);
  });

  test('CKO_PUBLIC_KEY', async () => {
    const server = await serve(answer);
    const api = things(createConfig({}, { CKO_PUBLIC_KEY: publicKey, CKO_BASE_URL: server.url }));
    await api.call('paintThing', { path: { id: 'a' } });
    expect(server.received[0]?.headers.authorization).toBe(`Bearer ${publicKey}`);
  });

  test.each(['things weights', 'things,weights', 'things, weights'])(
    'CKO_ACCESS_KEY_ID, CKO_ACCESS_KEY_SECRET and CKO_SCOPES, written %j',
    async (scopes) => {
      const server = await serve(withTokens(issueTokens(), answer));
      const config = createConfig(
        {},
        {
          CKO_ACCESS_KEY_ID: accessKey.id,
          CKO_ACCESS_KEY_SECRET: accessKey.secret,
          CKO_SCOPES: scopes,
          CKO_BASE_URL: server.url,
        },
      );
      await things(config).call('getThing', { path: { id: 'a' } });
      const token = server.received.find(isTokenRequest);
      const basic = Buffer.from(`${accessKey.id}:${accessKey.secret}`).toString('base64');
      expect(token?.headers.authorization).toBe(`Basic ${basic}`);
      expect(new URLSearchParams(token?.body).get('scope')).toBe('things weights');
    },
  );

  test('CKO_ENVIRONMENT and CKO_PREFIX', () => {
    const { environment, hosts } = createConfig({}, { CKO_ENVIRONMENT: 'production', CKO_PREFIX: 'vkuhvk4v' });
    expect(environment).toBe('production');
    expect(hosts.api).toBe('https://vkuhvk4v.api.checkout.com');
  });
});

describe('an option beats', () => {
  test('the environment variable of the same name', async () => {
    const server = await serve(answer);
    const config = createConfig(
      { secretKey, environment: 'sandbox', baseUrl: server.url },
      { CKO_SECRET_KEY: `${secretKey}x`, CKO_ENVIRONMENT: 'production', CKO_BASE_URL: 'http://127.0.0.1:9' },
    );
    expect(config.environment).toBe('sandbox');
    await things(config).call('getThing', { path: { id: 'a' } });
    expect(server.received[0]?.headers.authorization).toBe(`Bearer ${secretKey}`);
  });

  test('a whole access key of the environment, not parts of it', async () => {
    const server = await serve(withTokens(issueTokens(), answer));
    const variables = { CKO_ACCESS_KEY_ID: 'ack_other', CKO_SCOPES: 'other' };
    await things(createConfig({ accessKey, baseUrl: server.url }, variables)).call('getThing', { path: { id: 'a' } });
    const [token] = server.received;
    expect(Buffer.from(token?.headers.authorization?.slice(6) ?? '', 'base64').toString()).toContain(accessKey.id);
    expect(new URLSearchParams(token?.body).has('scope')).toBe(false);
  });

  test('CKO_SECRET_KEY when it is an access key, although a call would prefer the secret key', async () => {
    const server = await serve(withTokens(issueTokens(), answer));
    const config = createConfig({ accessKey, baseUrl: server.url }, { CKO_SECRET_KEY: secretKey });
    await things(config).call('getThing', { path: { id: 'a' } });
    expect(server.received.at(-1)?.headers.authorization).toBe('Bearer token-1');
  });
});

test('an empty variable counts as absent, and the line break at the end of a file is not part of a key', async () => {
  const server = await serve(answer);
  const variables = { CKO_SECRET_KEY: `${secretKey}\n`, CKO_PUBLIC_KEY: '', CKO_ENVIRONMENT: ' ', CKO_PREFIX: '' };
  await things(createConfig({ baseUrl: server.url }, variables)).call('wrapThing', {});
  expect(server.received[0]?.headers.authorization).toBe(`Bearer ${secretKey}`);
});

test.each([
  [{ CKO_ACCESS_KEY_ID: accessKey.id }, 'CKO_ACCESS_KEY_SECRET is missing'],
  [{ CKO_ACCESS_KEY_SECRET: accessKey.secret }, 'CKO_ACCESS_KEY_ID is missing'],
])('half an access key is refused with the name of what is missing', (variables, message) => {
  const create = () => createConfig({ prefix: 'vkuhvk4v' }, variables);
  expect(create).toThrow(ConfigurationError);
  expect(create).toThrow(message);
  expect(create).not.toThrow(accessKey.secret);
});

test('an unknown environment is refused with the two there are', () => {
  const create = () => createConfig({ prefix: 'vkuhvk4v' }, { CKO_ENVIRONMENT: 'live' });
  expect(create).toThrow("environment (CKO_ENVIRONMENT) is neither 'sandbox' nor 'production'.");
});
