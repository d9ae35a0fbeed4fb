import { describe, expect, test } from 'vitest';
import { startSandbox } from '../src/index.js';

/** What callers without types may write. */
const start = (options: object) => startSandbox(options);

describe('an option that a sandbox could not go by is refused at the start, by its name', () => {
  test.each<[string, object]>([
    ['processingDelay', { processingDelay: Number.NaN }],
    ['processingDelay', { processingDelay: -1 }],
    ['processingDelay', { processingDelay: 1e300 }],
    ['processingDelay', { processingDelay: '1000' }],
    ['idempotency.conflictStatus', { idempotency: { conflictStatus: 418 } }],
    ['idempotency.window', { idempotency: { window: -1 } }],
    ['idempotency.window', { idempotency: { window: Number.POSITIVE_INFINITY } }],
    ['rateLimit', { rateLimit: { reads: 1 } }],
    ['rateLimit', { rateLimit: 5 }],
    ['rateLimit.writes', { rateLimit: { reads: 1, writes: Number.NaN } }],
    ['webhookTimeout', { webhookTimeout: Number.NaN }],
    ['webhookTimeout', { webhookTimeout: -1 }],
    ['webhookTimeout', { webhookTimeout: 3e9 }],
    ['accessTokenLifetime', { accessTokenLifetime: Number.NaN }],
    ['accessTokenLifetime', { accessTokenLifetime: -1 }],
    ['port', { port: 99_999 }],
    ['freeze', { freeze: 'noon' }],
    ['freeze', { freeze: '1' }],
    ['freeze', { freeze: '2026-02-30T00:00:00Z' }],
    ['freeze', { freeze: new Date(8_640_000_000_000_000) }],
    ['accessKeys', { accessKeys: {} }],
    ['accessKeys', { accessKeys: [null] }],
    ['workflows', { workflows: [null] }],
    ['accessKeys[0].scopes', { accessKeys: [{ scopes: 'gateway' }] }],
    ['processingChannels', { processingChannels: [] }],
    ['onRequest', { onRequest: true }],
  ])('%s: %o', async (name, options) => {
    await expect(start(options)).rejects.toThrow(TypeError);
    await expect(start(options)).rejects.toThrow(`${name} is `);
  });
});

test.each<[object, string]>([
  [{ procesingDelay: 5 }, 'There is no option procesingDelay (processingDelay?).'],
  [{ idempotency: { windw: 5 } }, 'There is no option idempotency.windw (window?).'],
  [{ accessKeys: [{ scope: ['gateway'] }] }, 'There is no option accessKeys[0].scope (scopes?).'],
])('an option that is misspelt does not pass in silence: %o', async (options, message) => {
  await expect(start(options)).rejects.toThrow(message);
});

test('the scopes of an access key are scopes that there are', async () => {
  const accessKeys = [{ scopes: ['gateway'] }, { scopes: ['nope', 'gatewy', 'vault'] }];
  const starting = start({ accessKeys });
  await expect(starting).rejects.toThrow('accessKeys[1].scopes names what is no scope: nope, gatewy (gateway?).');
});

test('every scope of the reference may be one of an access key', async () => {
  const sandbox = await start({ accessKeys: [{ scopes: ['Payment Context', 'files:download', 'middleware'] }] });
  expect(sandbox.credentials.accessKey.scopes).toHaveLength(3);
  await sandbox.close();
});

test('an option that is undefined counts as left out, whatever its name', async () => {
  const options = { host: undefined, idempotency: { window: undefined }, rateLimit: undefined, other: undefined };
  const sandbox = await start(options);
  sandbox.faults.add({ kind: 'delay', delay: 5, when: undefined } as never);
  expect(sandbox.url).toMatch(/^http:\/\/127\.0\.0\.1:/);
  await sandbox.close();
});
