import { startSandbox } from '@cko/sandbox';
import { startCheckoutGateway } from 'infra/local';
import { expect, onTestFinished, test } from 'vitest';
import { steadyLoad } from '../scripts/steady-load.js';
import { Door } from './door.js';
import { callRoute, paymentOf } from './running.js';

const keyOf = (letter: string) => `sk_sbox_${letter.repeat(26)}c`;

test('a secret that is rotated under load, its old key refused from then on, fails no request', async () => {
  const sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
  const path = { id: await paymentOf(sandbox) };
  const door = await Door.open(sandbox, keyOf('a'));
  const { accessKey } = sandbox.credentials;
  const gateway = await startCheckoutGateway({
    checkout: { url: door.url, credentials: { secretKey: door.secretKey, accessKey } },
    path: process.env['PATH'],
    limits: false,
  });
  onTestFinished(() => gateway.close());

  const { outcomes } = await steadyLoad(40, 6, async (index) => {
    if (index === 80 || index === 160) {
      door.secretKey = keyOf(index === 80 ? 'b' : 'd');
      gateway.rotate({ secretKey: door.secretKey, accessKey });
    }
    return (await callRoute(gateway, 'getPayment', { path })).status;
  });
  expect(outcomes).toEqual({ 200: 240 });
  // Each process learned of it by being refused.
  expect(door.refused).toBeGreaterThan(0);
});
