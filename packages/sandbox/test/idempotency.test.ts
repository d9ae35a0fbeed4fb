import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSandbox, type Sandbox, type SandboxOptions } from '../src/index.js';
import { accessToken, call, cardPayment, type Answer } from './calls.js';

const hour = 60 * 60 * 1000;

let sandbox: Sandbox;
const restart = async (options: SandboxOptions) => {
  await sandbox.close();
  sandbox = await startSandbox(options);
};
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const pay = (key: string | undefined, body: unknown = cardPayment): Promise<Answer> =>
  call(sandbox, 'POST', '/payments', { body, headers: key === undefined ? {} : { 'Cko-Idempotency-Key': key } });

test('a key gives the same status and body again, and the payment is made once', async () => {
  const first = await pay('key-1');
  const second = await pay('key-1');
  expect(first.status).toBe(201);
  expect(second.status).toBe(first.status);
  expect(second.text).toBe(first.text);
  expect(sandbox.requests.effects('requestPayment')).toBe(1);
  expect(sandbox.requests.of('requestPayment').map(({ replayed }) => replayed)).toEqual([false, true]);
});

test('another key, and no key, make another payment', async () => {
  const ids = [await pay('key-1'), await pay('key-2'), await pay(undefined), await pay(undefined)].map(
    ({ body }) => body.id,
  );
  expect(new Set(ids).size).toBe(4);
});

test('a kept answer does not change when the payment does', async () => {
  const first = await pay('key-1', { ...cardPayment, capture: false });
  await call(sandbox, 'POST', `/payments/${first.body.id}/voids`, { body: {} });
  await sandbox.clock.advance(hour);
  expect((await pay('key-1', { ...cardPayment, capture: false })).text).toBe(first.text);
});

test('the same key with another body gets the kept answer', async () => {
  const first = await pay('key-1');
  expect((await pay('key-1', { ...cardPayment, amount: 1 })).text).toBe(first.text);
});

test('a kept answer comes before the body is checked', async () => {
  const first = await pay('key-1');
  expect((await pay('key-1', '{')).text).toBe(first.text);
});

test('a key belongs to its path', async () => {
  const { body } = await pay('key-1', { ...cardPayment, capture: false });
  const captured = await call(sandbox, 'POST', `/payments/${body.id}/captures`, {
    body: {},
    headers: { 'Cko-Idempotency-Key': 'key-1' },
  });
  expect(captured.status).toBe(202);
});

test('a refusal is not kept: the call runs again', async () => {
  expect((await pay('key-1', { amount: 1 })).status).toBe(422);
  expect((await pay('key-1')).status).toBe(201);
});

test('an answer is kept for 72 hours', async () => {
  const first = await pay('key-1');
  await sandbox.clock.advance(72 * hour - 10_000);
  expect((await pay('key-1')).text).toBe(first.text);
  await sandbox.clock.advance(20_000);
  expect((await pay('key-1')).body.id).not.toBe(first.body.id);
});

test('the window is a setting', async () => {
  await restart({ idempotency: { window: 120_000 } });
  const first = await pay('key-1');
  await sandbox.clock.advance(121_000);
  expect((await pay('key-1')).body.id).not.toBe(first.body.id);
});

test.each([409, 429] as const)('a key whose first call is running gets %i, and one payment is made', async (status) => {
  await restart({ idempotency: { conflictStatus: status } });
  sandbox.faults.add({ operation: 'requestPayment', kind: 'delay', delay: 200 });
  const first = pay('key-1');
  await expect.poll(() => sandbox.requests.of('requestPayment').length).toBe(1);
  const second = await pay('key-1');
  expect(second.status).toBe(status);
  expect(second.body).toMatchObject({ error_type: 'request_invalid', error_codes: ['duplicate_request'] });
  const third = (await first).text;
  expect((await pay('key-1')).text).toBe(third);
  expect(sandbox.requests.effects('requestPayment')).toBe(1);
});

test('operations that are not described to read a key ignore it', async () => {
  const request = () =>
    call(sandbox, 'POST', '/tokens', {
      credential: sandbox.credentials.publicKey,
      body: { type: 'card', number: '4242424242424242', expiry_month: 1, expiry_year: 2098 },
      headers: { 'Cko-Idempotency-Key': 'key-1' },
    });
  expect((await request()).body.token).not.toBe((await request()).body.token);
});

test('issuing takes keys of 1 to 256 letters, digits, dots, dashes and underscores', async () => {
  const credential = await accessToken(sandbox);
  const controls = (key: string) =>
    call(sandbox, 'POST', '/issuing/controls', { credential, body: {}, headers: { 'Cko-Idempotency-Key': key } });
  for (const key of ['', 'a key', 'key/1', 'k'.repeat(257)]) {
    expect((await controls(key)).body.error_codes).toEqual(['idempotency_key_invalid']);
  }
  expect((await controls(`${'k'.repeat(250)}_-.9`)).body.error_codes).not.toContain('idempotency_key_invalid');
  expect((await pay('a key')).status).toBe(201);
  expect((await pay('')).status).toBe(201);
});
