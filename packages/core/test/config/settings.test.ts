import { describe, expect, test } from 'vitest';
import { ConfigurationError, createConfig, type ClientOptions } from '../../src/index.js';
import { json } from '../servers/answers.js';
import { serve } from '../servers/http-server.js';
import { rejection, things } from '../things.js';

const settingsOf = (options: ClientOptions) => createConfig({ prefix: 'vkuhvk4v', ...options }, {}).settings;

test('without options there are the documented defaults', () => {
  expect(settingsOf({})).toEqual({
    environment: 'sandbox',
    timeout: 30_000,
    totalTimeout: 100_000,
    maxRetries: 2,
    maxResponseBytes: 10_485_760,
    rateLimit: { reads: 100, writes: 100 },
    appName: undefined,
  });
});

test('an option that is undefined counts as absent', () => {
  const { timeout, maxRetries, rateLimit } = settingsOf({
    timeout: undefined,
    maxRetries: undefined,
    rateLimit: { reads: 5, writes: undefined },
  });
  expect({ timeout, maxRetries, rateLimit }).toEqual({
    timeout: 30_000,
    maxRetries: 2,
    rateLimit: { reads: 5, writes: 100 },
  });
});

describe('is refused by its name', () => {
  test.each<[string, ClientOptions]>([
    ['timeout', { timeout: 0 }],
    ['timeout', { timeout: Number.NaN }],
    ['timeout', { timeout: 2 ** 31 }],
    ['totalTimeout', { totalTimeout: -1 }],
    ['totalTimeout', { totalTimeout: Number.POSITIVE_INFINITY }],
    ['maxRetries', { maxRetries: 1.5 }],
    ['maxRetries', { maxRetries: -1 }],
    ['maxResponseBytes', { maxResponseBytes: 0 }],
    ['rateLimit.reads', { rateLimit: { reads: 0 } }],
    ['rateLimit.writes', { rateLimit: { writes: 0.5 } }],
    ['rateLimit.writes', { rateLimit: { writes: Number.MAX_SAFE_INTEGER } }],
    ['logLevel', { logLevel: 'verbose' as 'debug' }],
  ])('%s in %j', (name, options) => {
    const create = () => createConfig({ prefix: 'vkuhvk4v', ...options }, {});
    expect(create).toThrow(ConfigurationError);
    expect(create).toThrow(name);
  });

  test('an option of a single call, as a rejection, with nothing sent', async () => {
    const server = await serve(json(200, {}));
    const error = await rejection(
      things({ baseUrl: server.url }).call('getThing', { path: { id: 'a' } }, { timeout: -1 }),
    );
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ message: expect.stringContaining('timeout') });
    expect(server.received).toEqual([]);
  });
});

test('a configuration cannot be changed once it is made, nor by changing the options it was made from', () => {
  const options = { prefix: 'vkuhvk4v', hosts: { files: 'https://files.example' }, rateLimit: { reads: 1, writes: 1 } };
  const config = createConfig(options, {});
  options.hosts.files = 'https://changed.example';
  options.rateLimit.reads = 2;
  expect(config.hosts.files).toBe('https://files.example');
  expect(config.settings.rateLimit?.reads).toBe(1);
  expect(() => Object.assign(config, { environment: 'production' })).toThrow(TypeError);
  expect(() => Object.assign(config.settings, { timeout: 1 })).toThrow(TypeError);
  expect(() => Object.assign(config.settings.rateLimit ?? {}, { reads: 2 })).toThrow(TypeError);
  expect(() => Object.assign(config.hosts, { api: 'https://changed.example' })).toThrow(TypeError);
});
