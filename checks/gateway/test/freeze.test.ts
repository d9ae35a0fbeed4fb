import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { startSandbox } from '@cko/sandbox';
import { startCheckoutGateway } from 'infra/local';
import { expect, onTestFinished, test } from 'vitest';
import { Door } from './door.js';
import { callRoute, paymentOf } from './running.js';

/** Waits until a process stands still. The test's own limit ends a vain wait. */
async function untilFrozen(pid: number): Promise<void> {
  const state = () => execFileSync('ps', ['-o', 'stat=', '-p', String(pid)]).toString();
  while (!state().startsWith('T')) await sleep(20);
}

test('connections that Checkout.com closed while the function was frozen fail no request', async () => {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const path = { id: await paymentOf(sandbox) };
  const { secretKey, accessKey } = sandbox.credentials;
  const door = await Door.open(sandbox, secretKey);
  const checkout = { url: door.url, credentials: { secretKey, accessKey } };
  const gateway = await startCheckoutGateway({ checkout, path: process.env['PATH'] });
  onTestFinished(() => gateway.close());

  const statuses = [];
  for (let round = 0; round < 5; round++) {
    statuses.push((await callRoute(gateway, 'getPayment', { path })).status);
    const [pid] = gateway.functions.get('checkout-gateway-sandbox-payments')?.pids ?? [];
    await untilFrozen(pid ?? 0);
    door.hangUp();
  }
  expect(statuses).toEqual([200, 200, 200, 200, 200]);
});
