import { describe, expect } from 'vitest';
import { call } from '../calls.js';
import { startReceiver } from '../webhook-receiver.js';
import { lacksBrowser } from './browser.js';
import { test } from './visit.js';

describe.skipIf(lacksBrowser())('the dashboard does', () => {
  test('a move of the clock, and stops and resumes it', async ({ visit }) => {
    await visit.go('overview');
    const before = visit.sandbox.clock.now().getTime();
    await visit.button('+1 h').click();
    await visit.page.getByText('The clock was moved ahead by one hour').waitFor();
    expect(visit.sandbox.clock.now().getTime() - before).toBeGreaterThanOrEqual(60 * 60_000);
    await visit.button('Freeze').click();
    await visit.button('Resume').waitFor();
    expect(visit.sandbox.clock.frozen).toBe(true);
    await visit.button('Resume').click();
    await visit.button('Freeze').waitFor();
    expect(visit.sandbox.clock.frozen).toBe(false);
  });

  test('a move of the clock by any time, whose field may be emptied first', async ({ visit }) => {
    const warnings: string[] = [];
    visit.page.on('console', (message) => warnings.push(message.text()));
    await visit.go('controls');
    await visit.page.getByLabel('Ahead by').fill('');
    await visit.page.getByLabel('Ahead by').pressSequentially('20');
    await visit.button('Move').click();
    await visit.page.getByText('The clock was moved ahead by 20 minutes').waitFor();
    expect(warnings).toEqual([]);
  });

  test('a capture of a part, then a refund, by the API', async ({ visit }) => {
    const id = await visit.pay({ capture: false });
    await visit.go(`payments/${id}`);
    await visit.button('Capture').click();
    await visit.page.getByLabel('Amount in GBP').fill('4.00');
    await visit.dialog.getByRole('button', { name: 'Capture' }).click();
    await visit.page.getByText('Capture: done').waitFor();
    await visit.sandbox.clock.advance(5_000);
    await visit.button('Refund').waitFor();
    expect((await call(visit.sandbox, 'GET', `/payments/${id}`)).body.balances.total_captured).toBe(400);
  });

  test('no capture of more than there is', async ({ visit }) => {
    await visit.go(`payments/${await visit.pay({ capture: false })}`);
    await visit.button('Capture').click();
    await visit.page.getByLabel('Amount in GBP').fill('10.01');
    await visit.dialog.getByRole('button', { name: 'Capture' }).click();
    expect(await visit.dialog.isVisible()).toBe(true);
    expect(visit.sandbox.requests.of('capturePayment')).toEqual([]);
  });

  test('a dispute, and leads to it', async ({ visit }) => {
    const id = await visit.pay();
    await visit.sandbox.clock.advance(5_000);
    await visit.go(`payments/${id}`);
    await visit.button('Raise a dispute').click();
    await visit.page.getByLabel('Category').selectOption('product_service_not_received');
    await visit.button('Raise').click();
    await visit.page.getByRole('link', { name: 'Dispute', exact: true }).click();
    await visit.detail.getByText('evidence required').first().waitFor();
    expect(visit.sandbox.world.collection('disputes').newest()).toMatchObject([{ paymentId: id, reasonCode: '13.1' }]);
  });

  test('a 3D Secure challenge, on the page of the issuer', async ({ visit }) => {
    const id = await visit.pay({ '3ds': { enabled: true } });
    await visit.go(`payments/${id}`);
    const [challenge] = await Promise.all([
      visit.page.context().waitForEvent('page'),
      visit.page.getByRole('link', { name: 'Open the 3D Secure page' }).click(),
    ]);
    await challenge.getByLabel('Password').fill('Checkout1!');
    await challenge.getByRole('button', { name: 'Continue' }).click();
    await challenge.getByText('Payment successful').waitFor();
    await visit.detail.getByText('Authorized').first().waitFor();
    expect((await call(visit.sandbox, 'GET', `/payments/${id}`)).body['3ds'].challenged).toBe(true);
    await challenge.close();
  });

  test('an order of a fault', async ({ visit }) => {
    await visit.go('faults');
    await visit.button('Order a fault').click();
    await visit.page.getByLabel('Operation').fill('requestPayment');
    await visit.page.getByLabel('Status', { exact: true }).fill('502');
    await visit.button('Order').click();
    await visit.page.getByRole('cell', { name: 'requestPayment' }).waitFor();
    expect(visit.sandbox.faults.all()).toEqual([
      { kind: 'status', status: 502, operation: 'requestPayment', when: 'before', times: 1 },
    ]);
    await visit.button('Remove all').click();
    await visit.page.getByText('No fault waits.').waitFor();
  });

  test('nothing that the sandbox refuses, and says why', async ({ visit }) => {
    await visit.go('faults');
    await visit.button('Order a fault').click();
    await visit.page.getByLabel('Operation').fill('nothing');
    await visit.button('Order').click();
    await visit.dialog.getByText('There is no operation nothing.').waitFor();
    expect(visit.sandbox.faults.all()).toEqual([]);
  });

  test('another delivery of an event', async ({ visit }) => {
    const receiver = await startReceiver();
    visit.sandbox.addWorkflow({ url: receiver.url, signatureKey: 'key' });
    visit.sandbox.world.emit({ source: 'gateway', type: 'payment_approved', subject: 'pay_x', data: {} });
    await visit.sandbox.clock.advance(0);
    await visit.go('events');
    await visit.page.getByRole('link', { name: 'payment_approved' }).click();
    await visit.button('Send again').click();
    await visit.page.getByText('Send again: done').waitFor();
    await visit.sandbox.clock.advance(0);
    expect(receiver.received).toHaveLength(2);
    await receiver.close();
  });

  test('a snapshot, a reset once it is confirmed, and a restore', async ({ visit }) => {
    const id = await visit.pay();
    await visit.go('controls');
    const [download] = await Promise.all([
      visit.page.waitForEvent('download'),
      visit.page.getByRole('link', { name: 'Take a snapshot' }).click(),
    ]);
    const file = await download.path();
    await visit.button('Reset').click();
    await visit.dialog.getByRole('button', { name: 'Reset' }).click();
    await visit.page.getByText('The sandbox is as it started').waitFor();
    expect(visit.sandbox.world.collection('payments').get(id)).toBeUndefined();
    await visit.page.locator('input[type=file]').setInputFiles('README.md');
    await visit.page.getByText('This file is no snapshot').waitFor();
    await visit.page.locator('input[type=file]').setInputFiles(file);
    await visit.page.getByText('The snapshot was restored').waitFor();
    expect(visit.sandbox.world.collection('payments').get(id)).toBeDefined();
  });
});
