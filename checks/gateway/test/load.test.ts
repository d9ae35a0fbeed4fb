import { expect, onTestFinished, test } from 'vitest';
import { steadyLoad } from '../scripts/steady-load.js';
import { callRoute, paymentOf, startAll } from './running.js';

test('a steady load is answered without an error, by as many processes as are allowed', async () => {
  const running = await startAll({ limits: false, mostProcesses: 2 });
  onTestFinished(running.close);
  const { sandbox, gateway } = running;
  const path = { id: await paymentOf(sandbox) };
  const { outcomes } = await steadyLoad(100, 3, async () => {
    const response = await callRoute(gateway, 'getPayment', { path });
    await response.arrayBuffer();
    return response.status;
  });
  expect(outcomes).toEqual({ 200: 300 });
  expect(gateway.functions.get('checkout-gateway-sandbox-payments')?.pids).toHaveLength(2);
});

test('what is beyond the throttles of the template is refused, and it is said when to come again', async () => {
  const running = await startAll();
  onTestFinished(running.close);
  const statuses = await Promise.all(
    Array.from({ length: 60 }, async () => {
      const path = { id: 'pay_aaaaaaaaaaaaaaaaaaaaaaaaaa' };
      const response = await callRoute(running.gateway, 'getPayment', { path });
      return [response.status, response.headers.get('retry-after')].join(' ');
    }),
  );
  expect(statuses).toContain('404 ');
  expect(statuses).toContain('429 1');
});
