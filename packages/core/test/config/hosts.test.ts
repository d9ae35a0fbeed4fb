import { describe, expect, test } from 'vitest';
import { ConfigurationError, createConfig, type ClientOptions } from '../../src/index.js';
import { json } from '../servers/answers.js';
import { serve } from '../servers/http-server.js';
import { issueTokens, withTokens } from '../servers/token-answers.js';
import { accessKey, things } from '../things.js';

const hostsOf = (options: ClientOptions) => createConfig(options, {}).hosts;

describe('environment and prefix give the addresses of the account', () => {
  test.each([
    ['sandbox', 'vkuhvk4v', 'vkuhvk4v.api.sandbox.checkout.com', 'vkuhvk4v.access.sandbox.checkout.com'],
    ['production', 'vkuhvk4v', 'vkuhvk4v.api.checkout.com', 'vkuhvk4v.access.checkout.com'],
    ['sandbox', 'pl-vkuhvk4v', 'pl-vkuhvk4v.api.sandbox.checkout.com', 'pl-vkuhvk4v.access.sandbox.checkout.com'],
  ] as const)('%s, %s', (environment, prefix, api, access) => {
    const files = environment === 'sandbox' ? 'files.sandbox.checkout.com' : 'files.checkout.com';
    expect(hostsOf({ environment, prefix })).toEqual({
      api: `https://${api}`,
      access: `https://${access}`,
      files: `https://${files}`,
      balances: `https://${api}`,
      transfers: `https://${api}`,
      forward: `https://${api}`,
      identity: `https://${api}`,
    });
  });
});

test('one base URL moves every host, the one for tokens too', async () => {
  const server = await serve(withTokens(issueTokens(), json(200, {})));
  expect(new Set(Object.values(hostsOf({ baseUrl: server.url, prefix: 'vkuhvk4v' })))).toEqual(new Set([server.url]));
  await things({ secretKey: undefined, accessKey, baseUrl: server.url }).call('getThing', { path: { id: 'a' } });
  expect(server.received.map(({ url }) => url)).toEqual(['/connect/token', '/things/a']);
});

test('a host of its own replaces that one only', () => {
  const hosts = hostsOf({ prefix: 'vkuhvk4v', hosts: { transfers: 'https://transfers.example.com/', api: undefined } });
  expect(hosts.transfers).toBe('https://transfers.example.com');
  expect(hosts.balances).toBe('https://vkuhvk4v.api.sandbox.checkout.com');
  expect(hosts.api).toBe('https://vkuhvk4v.api.sandbox.checkout.com');
});

test('a base URL may have a path, and what is left over at its end does not change what is called', async () => {
  const server = await serve(json(200, {}));
  for (const end of ['', '/', '//', '/proxy', '/proxy/', '/proxy/?', '/proxy/#']) {
    await things({ baseUrl: server.url + end }).call('getThing', { path: { id: 'a' } });
  }
  const proxied = '/proxy/things/a';
  expect(server.received.map(({ url }) => url)).toEqual([
    '/things/a',
    '/things/a',
    '/things/a',
    proxied,
    proxied,
    proxied,
    proxied,
  ]);
});

describe('is refused with a message that says what to do', () => {
  test.each<[string, ClientOptions, string]>([
    ['no prefix and no base URL', {}, 'Set prefix or CKO_PREFIX'],
    [
      'a prefix that is a host name',
      { prefix: 'vkuhvk4v.api.checkout.com' },
      'the first eight characters of your client',
    ],
    ['a prefix with a path', { prefix: 'evil.example/' }, 'The prefix is malformed'],
    ['a prefix that ends in a line break', { prefix: 'vkuhvk4v\n' }, 'The prefix is malformed'],
    ['an empty prefix', { prefix: '' }, 'The prefix is malformed'],
    [
      'a base URL without scheme',
      { baseUrl: 'localhost:4010' },
      'baseUrl (CKO_BASE_URL) is not an http or https address',
    ],
    ['another scheme', { baseUrl: 'ftp://127.0.0.1' }, 'is not an http or https address, such as https://example.com'],
    ['http to another machine', { baseUrl: 'http://example.com' }, 'use https'],
    ['http to a name that looks like this machine', { baseUrl: 'http://127.0.0.1.example.com' }, 'use https'],
    ['http for a single host', { prefix: 'vkuhvk4v', hosts: { files: 'http://example.com' } }, 'hosts.files uses http'],
    ['user and password', { baseUrl: 'https://user:password@example.com' }, 'must not hold a user name, password'],
    ['a query', { baseUrl: 'https://example.com/?a=1' }, 'must not hold a user name, password, query or fragment'],
    ['a fragment', { baseUrl: 'https://example.com/#a' }, 'must not hold a user name, password, query or fragment'],
    [
      'a host that does not exist',
      { prefix: 'vkuhvk4v', hosts: { transfer: 'https://a.example' } as object },
      'it takes api,',
    ],
  ])('%s', (_, options, message) => {
    expect(() => createConfig(options, {})).toThrow(ConfigurationError);
    expect(() => createConfig(options, {})).toThrow(message);
  });

  test('a password in an address without showing it', () => {
    const create = () => createConfig({ baseUrl: 'https://user:hunter2@example.com' }, {});
    expect(create).not.toThrow(/hunter2/);
  });
});

test.each(['http://localhost:1', 'http://127.0.0.1:1', 'http://127.8.8.8:1', 'http://[::1]:1', 'https://example.com'])(
  '%s is taken as an address: it is encrypted, or stays on this machine',
  (baseUrl) => {
    expect(hostsOf({ baseUrl }).api).toBe(baseUrl);
  },
);
