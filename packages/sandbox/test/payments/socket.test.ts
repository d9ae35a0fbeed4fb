import { createConfig, NotFoundError, PermissionError, ValidationError, type Configuration } from '@cko/core';
import { PaymentsClient } from '@cko/payments';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { customersOf } from '../../src/areas/payments/sources/customers.js';
import { paymentsOf, type PaymentRecord } from '../../src/areas/payments/payment.js';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { call, cardPayment, cardToken } from '../calls.js';
import { startReceiver, type WebhookReceiver } from '../webhook-receiver.js';
import { exampleRequest } from './described.js';

const processingDelay = 1000;
const example = exampleRequest('requestPayment');

let sandbox: Sandbox;
let receiver: WebhookReceiver;
let configuration: Configuration;
let client: PaymentsClient;
beforeEach(async () => {
  receiver = await startReceiver();
  sandbox = await startSandbox({ processingDelay, processingChannels: [example.processing_channel_id] });
  configuration = createConfig({ baseUrl: sandbox.url, secretKey: sandbox.credentials.secretKey }, {});
  client = new PaymentsClient(configuration);
});
afterEach(async () => {
  await configuration.close();
  await sandbox.close();
  await receiver.close();
});

const order = { ...cardPayment, source: { ...cardPayment.source, type: 'card' as const }, currency: 'GBP' as const };

/** Lets what was accepted be done and told. */
async function processed(): Promise<void> {
  await sandbox.clock.advance(processingDelay);
  await sandbox.clock.advance(0);
}

async function authorized(body: object = {}): Promise<string> {
  const answer = await call(sandbox, 'POST', '/payments', { body: { ...cardPayment, capture: false, ...body } });
  expect(answer.status).toBe(201);
  return answer.body.id;
}

describe('over the network', () => {
  test('a payment is requested, captured and refunded, and each step is told by a signed webhook', async () => {
    sandbox.addWorkflow({
      url: receiver.url,
      signatureKey: 'key',
      events: { gateway: ['payment_captured', 'payment_refunded'] },
    });

    const { id } = await client.request({ ...order, capture: false });
    await client.capture(id, { amount: 700, capture_type: 'Final' });
    await processed();
    await client.refund(id, { amount: 200 });
    await processed();

    expect(await client.get(id)).toMatchObject({
      status: 'Partially Refunded',
      balances: { total_authorized: 1000, total_captured: 700, total_voided: 300, total_refunded: 200 },
    });
    expect(receiver.received.map(({ body }) => JSON.parse(body).type)).toEqual([
      'payment_captured',
      'payment_refunded',
    ]);
    for (const { headers } of receiver.received) expect(headers['cko-signature']).toMatch(/^[0-9a-f]{64}$/);
  });

  test('what a state does not allow is 403 without a body, and what does not exist is 404', async () => {
    const id = await authorized();

    await expect(client.refund(id)).rejects.toBeInstanceOf(PermissionError);
    await expect(client.get('pay_aaaaaaaaaaaaaaaaaaaaaaaaaa')).rejects.toBeInstanceOf(NotFoundError);
    const refusal = await call(sandbox, 'POST', `/payments/${id}/refunds`);
    expect(refusal).toMatchObject({ status: 403, text: '' });
  });

  test('a rule between fields is 422 with its code', async () => {
    const refusal = client.request({ ...order, processing_channel_id: 'pc_aaaaaaaaaaaaaaaaaaaaaaaaaa' });

    await expect(refusal).rejects.toBeInstanceOf(ValidationError);
    await expect(refusal).rejects.toMatchObject({ errorCodes: ['processing_channel_id_invalid'] });
  });

  test('a token made with the public key pays once', async () => {
    const { publicKey } = sandbox.credentials;
    const { body } = await call(sandbox, 'POST', '/tokens', { credential: publicKey, body: cardToken });
    const paid = { ...order, source: { type: 'token' as const, token: body.token as string } };

    expect(await client.request(paid)).toMatchObject({ status: 'Authorized' });
    await expect(client.request(paid)).rejects.toMatchObject({ errorCodes: ['token_used'] });
  });

  test('a capture repeated under its key is the same capture', async () => {
    const id = await authorized();
    const headers = { 'Cko-Idempotency-Key': 'capture-1' };

    const first = await call(sandbox, 'POST', `/payments/${id}/captures`, { headers });
    const second = await call(sandbox, 'POST', `/payments/${id}/captures`, { headers });
    await processed();

    expect(second.body).toEqual(first.body);
    expect((await call(sandbox, 'GET', `/payments/${id}/actions`)).body).toHaveLength(2);
  });

  test('a search goes on from page to page', async () => {
    for (let made = 0; made < 5; made++) await authorized({ reference: 'ORDER-9' });
    await processed();

    const found = [];
    for await (const payment of client.search({ query: "reference:'ORDER-9'", limit: 2 })) found.push(payment.id);

    expect(new Set(found).size).toBe(5);
  });

  test('a list goes on from page to page', async () => {
    for (let made = 0; made < 5; made++) await authorized({ reference: 'ORDER-9' });

    const listed = [];
    for await (const payment of client.list({ reference: 'ORDER-9', limit: 2 })) listed.push(payment.id);

    expect(new Set(listed).size).toBe(5);
  });

  test('the documented request is accepted', async () => {
    const { id, email, name } = example.customer;
    customersOf(sandbox.world).add({ id, email, name });
    const earlier = paymentsOf(sandbox.world).get(await authorized()) as PaymentRecord;
    paymentsOf(sandbox.world).add({ ...earlier, id: example.previous_payment_id });

    expect((await call(sandbox, 'POST', '/payments', { body: example })).status).toBe(202);
  });

  test('a bank payout is paid', async () => {
    const body = {
      source: { type: 'currency_account', id: 'ca_y3oqhf46pyzuxjbcn2giaqnb44' },
      destination: { type: 'bank_account', country: 'GB', account_number: '55555555', bank_code: '202015' },
      amount: 10,
      currency: 'GBP',
      processing_channel_id: example.processing_channel_id,
    };

    const answer = await call(sandbox, 'POST', '/payments', { body });
    await processed();

    expect(answer.status).toBe(202);
    expect((await client.get(answer.body.id)).status).toBe('Paid');
  });
});

describe('a payer with a browser', () => {
  const addresses = { success_url: 'https://shop.test/success', failure_url: 'https://shop.test/failure' };

  function submit(address: string, fields: Record<string, string>): Promise<Response> {
    return fetch(address, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' });
  }

  test('passes the challenge and comes back with the session, which leads to the payment', async () => {
    const { body } = await call(sandbox, 'POST', '/payments', {
      body: { ...cardPayment, ...addresses, '3ds': { enabled: true } },
    });
    const { href } = body._links.redirect;

    const page = await fetch(href);
    expect(page.headers.get('content-type')).toContain('text/html');
    expect(await page.text()).toContain('type="password"');
    const end = await submit(href, { password: 'Checkout1!', action: 'continue' });

    const location = new URL(end.headers.get('location') ?? '');
    expect(location.origin + location.pathname).toBe(addresses.success_url);
    const session = location.searchParams.get('cko-session-id') ?? '';
    expect(await client.get(session)).toMatchObject({
      id: body.id,
      status: 'Authorized',
      actions: [{ type: 'Authorization' }],
    });
  });

  test('pays at an alternative method', async () => {
    const { body } = await call(sandbox, 'POST', '/payments', {
      body: { ...cardPayment, ...addresses, source: { type: 'ideal' }, currency: 'EUR' },
    });

    const end = await submit(body._links.redirect.href, { choice: 'approve' });

    expect(end.headers.get('location')).toContain(addresses.success_url);
    await processed();
    expect((await client.get(body.id)).status).toBe('Captured');
  });
});
