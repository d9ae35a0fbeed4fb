import { afterEach, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../src/index.js';
import { call, cardToken } from './calls.js';

let sandbox: Sandbox;
afterEach(() => sandbox.close());

const write = () => call(sandbox, 'POST', '/tokens', { credential: sandbox.credentials.publicKey, body: cardToken });
const read = () => call(sandbox, 'GET', '/tokens/tok_x/metadata');

async function statuses(request: () => Promise<{ status: number }>, count: number): Promise<number[]> {
  const answers = await Promise.all(Array.from({ length: count }, request));
  return answers.map(({ status }) => status).sort((one, other) => one - other);
}

test('what is beyond the limit of a second is 429 without a body', async () => {
  sandbox = await startSandbox({ rateLimit: { reads: 100, writes: 3 } });
  expect(await statuses(write, 5)).toEqual([201, 201, 201, 429, 429]);
  expect((await write()).text).toBe('');
});

test('reads and writes are counted apart', async () => {
  sandbox = await startSandbox({ rateLimit: { reads: 2, writes: 2 } });
  expect(await statuses(write, 2)).toEqual([201, 201]);
  expect(await statuses(read, 3)).toEqual([404, 404, 429]);
});

test('all credentials of the account share one count', async () => {
  sandbox = await startSandbox({ rateLimit: { reads: 1, writes: 1 } });
  await write();
  const refund = await call(sandbox, 'POST', '/payments/pay_x/refunds', { body: {} });
  expect(refund.status).toBe(429);
});

test('a second later there is room again, by the clock of the sandbox', async () => {
  sandbox = await startSandbox({ rateLimit: { reads: 1, writes: 1 } });
  expect(await statuses(write, 2)).toEqual([201, 429]);
  await sandbox.clock.advance(1_001);
  expect(await statuses(write, 2)).toEqual([201, 429]);
});

test('there may be a limit on writes alone', async () => {
  sandbox = await startSandbox({ rateLimit: { reads: Number.POSITIVE_INFINITY, writes: 1 } });
  expect(await statuses(write, 2)).toEqual([201, 429]);
  expect(new Set(await statuses(read, 50))).toEqual(new Set([404]));
});

test('what was called ahead of a clock that is moved back uses nothing up', async () => {
  sandbox = await startSandbox({ rateLimit: { reads: 1, writes: 1 } });
  expect(await statuses(write, 2)).toEqual([201, 429]);
  await sandbox.clock.freeze('2026-01-31T12:00:00Z');
  expect(await statuses(write, 2)).toEqual([201, 429]);
});

test('a caller without a credential uses nothing up', async () => {
  sandbox = await startSandbox({ rateLimit: { reads: 1, writes: 1 } });
  await call(sandbox, 'POST', '/tokens', { credential: null, body: cardToken });
  expect((await write()).status).toBe(201);
});

test('there is no limit unless one is asked for', async () => {
  sandbox = await startSandbox();
  expect(new Set(await statuses(write, 150))).toEqual(new Set([201]));
});
