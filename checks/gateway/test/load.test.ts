import { expect, onTestFinished, test } from 'vitest';
import { steadyLoad } from '../scripts/steady-load.js';
import { callRoute, paymentOf, startAll, type Running } from './running.js';

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

test('ten callers who meet at a route that is seldom called are all served', async () => {
  const running = await startAll();
  onTestFinished(running.close);
  const answers = await callAtOnce(running, Array(10).fill('getTransfer'));
  expect(answers.map(({ status }) => status)).toEqual(Array(10).fill(404));
});

test('what a function has no room for is refused as busy, and it is said when to come again', async () => {
  const running = await startAll();
  onTestFinished(running.close);
  const answers = await callAtOnce(running, [...Array(10).fill('getTransfer'), ...Array(10).fill('getBalances')]);
  const busy = answers.filter(({ status }) => status === 503);
  expect(busy).not.toEqual([]);
  for (const { headers, body } of busy) {
    expect(headers.get('retry-after')).toBe('1');
    expect(body).toMatchObject({ error_type: 'gateway_error', error_codes: ['gateway_busy'] });
  }
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

async function callAtOnce({ gateway }: Running, operations: readonly string[]) {
  return Promise.all(
    operations.map(async (operation) => {
      const response = await callRoute(gateway, operation, { path: { id: 'tra_aaaaaaaaaaaaaaaaaaaaaaaaaa' } });
      return { status: response.status, headers: response.headers, body: await response.json() };
    }),
  );
}
