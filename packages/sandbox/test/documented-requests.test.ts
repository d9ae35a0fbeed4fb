import { readFileSync } from 'node:fs';
import { createConfig } from '@cko/core';
import { PaymentsClient, type PaymentId, type PaymentRequest } from '@cko/payments';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { startSandbox, type Sandbox } from '../src/index.js';

let sandbox: Sandbox;
let payments: PaymentsClient;

beforeEach(async () => {
  sandbox = await startSandbox();
  const { secretKey } = sandbox.credentials;
  const configuration = createConfig({ secretKey, baseUrl: sandbox.url }, {});
  payments = new PaymentsClient(configuration);
  onTestFinished(async () => {
    await configuration.close();
    await sandbox.close();
  });
});

/** The request body of the reference, as it stands. */
function documented<Body>(operationId: string): Body {
  const file = new URL(`../../../reference/examples/${operationId}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { request: Body }).request;
}

/** The documented payment, decided at once. */
async function documentedPayment(changes: Partial<PaymentRequest>): Promise<PaymentId> {
  const body = documented<PaymentRequest>('requestPayment');
  const { id } = await payments.request({ ...body, '3ds': undefined, capture_on: undefined, ...changes });
  return id;
}

describe('each documented request about payments passes through client and sandbox as it stands', () => {
  test('requestPayment', async () => {
    const payment = await payments.request(documented<PaymentRequest>('requestPayment'));
    expect(payment).toMatchObject({ status: 'Pending', reference: 'ORD-5023-4E89' });
    expect(payment._links['redirect']?.href).toContain(sandbox.url);
  });

  test('incrementPaymentAuthorization', async () => {
    const id = await documentedPayment({ capture: false });
    const increment = await payments.incrementAuthorization(id, documented('incrementPaymentAuthorization'));
    expect(increment).toMatchObject({ approved: true, balances: { total_authorized: 2 * 6540 } });
  });

  test('capturePayment', async () => {
    const id = await documentedPayment({ capture: false });
    await payments.capture(id, documented('capturePayment'));
    await sandbox.clock.advance(1000);
    expect(await payments.get(id)).toMatchObject({ status: 'Captured' });
  });

  test('refundPayment', async () => {
    const id = await documentedPayment({ capture: true });
    await sandbox.clock.advance(1000);
    await payments.refund(id, documented('refundPayment'));
    await sandbox.clock.advance(1000);
    expect(await payments.get(id)).toMatchObject({ status: 'Refunded' });
  });

  test.each(['voidPayment', 'reversePayment'] as const)('%s', async (operation) => {
    const id = await documentedPayment({ capture: false });
    const body = documented<object>(operation);
    await (operation === 'voidPayment' ? payments.void(id, body) : payments.reverse(id, body));
    await sandbox.clock.advance(1000);
    expect(await payments.get(id)).toMatchObject({ status: 'Voided' });
  });

  test('cancelScheduledRetry', async () => {
    const declinedForNow = { type: 'card', number: '4544249167673670', expiry_month: 6, expiry_year: 2030 } as const;
    const id = await documentedPayment({ source: declinedForNow, fallback_source: undefined });
    expect(await payments.get(id)).toMatchObject({ status: 'Retry Scheduled' });
    await payments.cancelScheduledRetry(id, documented('cancelScheduledRetry'));
    await sandbox.clock.advance(1000);
    expect(await payments.get(id)).toMatchObject({ status: 'Canceled' });
  });

  test('searchPayments', async () => {
    expect(await payments.search(documented('searchPayments'))).toMatchObject({ data: [] });
  });

  test('listPayments by the documented reference, and getPayment and listPaymentActions of what it finds', async () => {
    const id = await documentedPayment({ capture: false });
    const found = await payments.list({ reference: 'ORD-5023-4E89' });
    expect(found.data?.map((payment) => payment.id)).toEqual([id]);
    expect(await payments.actions(id)).toMatchObject([{ type: 'Authorization', amount: 6540 }]);
  });
});
