import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { call, cardPayment } from '../calls.js';
import { float, platform } from './world.js';

const earlier = '2020-01-31T12:00:00.000Z';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const balances = async (query = '') => (await call(sandbox, 'GET', `/balances/${platform}${query}`)).body.data[0];

test('money is where it was on a clock that is moved back: nothing is undone', async () => {
  expect((await balances()).balances.available).toBe(float);
  await sandbox.clock.freeze(earlier);
  expect(await balances()).toMatchObject({ balances: { available: float }, balances_as_of: earlier });
});

test('money can be paid out and refunded on a clock that is moved back', async () => {
  const { body: payment } = await call(sandbox, 'POST', '/payments', { body: cardPayment });
  await sandbox.clock.advance(1000);
  await sandbox.clock.freeze(earlier);
  await call(sandbox, 'POST', `/payments/${payment.id}/refunds`, { body: {} });
  await sandbox.clock.advance(1000);
  expect((await call(sandbox, 'GET', `/payments/${payment.id}`)).body.status).toBe('Refunded');
});

test('a day that comes once more is settled once more', async () => {
  const pay = async () => {
    await call(sandbox, 'POST', '/payments', { body: cardPayment });
    await sandbox.clock.advance(1000);
  };
  await sandbox.clock.freeze('2026-03-10T12:00:00Z');
  await pay();
  await sandbox.clock.freeze('2026-03-12T12:00:00Z');
  await sandbox.clock.freeze('2026-03-10T12:00:00Z');
  await pay();
  expect((await balances()).balances.pending).toBeGreaterThan(0);
  await sandbox.clock.freeze('2026-03-12T12:00:00Z');
  expect((await balances()).balances.pending).toBe(0);
});

test('who asks for a moment is told what was posted until then', async () => {
  expect((await balances()).balances.available).toBe(float);
  expect((await balances(`?balancesAt=${earlier}`)).balances.available).toBe(0);
  await sandbox.clock.freeze(earlier);
  expect((await balances(`?balancesAt=${earlier}`)).balances.available).toBe(0);
});
