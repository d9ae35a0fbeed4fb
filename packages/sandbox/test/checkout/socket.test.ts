import { createConfig, NotFoundError, PermissionError } from '@cko/core';
import { PaymentsClient, type CreateHostedPaymentRequest, type CreatePaymentLinkRequest } from '@cko/payments';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { call } from '../calls.js';
import { exampleRequest } from '../payments/described.js';
import { filledIn } from './world.js';

let sandbox: Sandbox;
let client: PaymentsClient;
beforeEach(async () => {
  sandbox = await startSandbox();
  const configuration = createConfig({ baseUrl: sandbox.url, secretKey: sandbox.credentials.secretKey }, {});
  client = new PaymentsClient(configuration);
  onTestFinished(async () => {
    await configuration.close();
    await sandbox.close();
  });
});

/** Sends a page's form as a browser does, without following where it leads. */
function send(address: string, form: Record<string, string>): Promise<Response> {
  return fetch(address, { method: 'POST', body: new URLSearchParams(form), redirect: 'manual' });
}

const order = {
  amount: 1000,
  currency: 'GBP',
  billing: { address: { country: 'GB' } },
  success_url: 'https://shop.example/success',
  failure_url: 'https://shop.example/failure',
} as const;

test('the documented link is created, opened in a browser, paid, and told as paid', async () => {
  const { id, _links } = await client.links.create(exampleRequest('createPaymentLink') as CreatePaymentLinkRequest);
  const address = _links['redirect']!.href;
  expect(await (await fetch(address)).text()).toContain('Card number');

  const answer = await send(address, { ...filledIn, choice: 'card' });

  expect(answer.status).toBe(303);
  expect(await client.links.get(id)).toMatchObject({ status: 'Payment Received' });
  expect(sandbox.events.all().map(({ envelope }) => envelope.type)).toEqual(['payment_approved']);
});

test.each([
  [{ cvv: 'x' }, 'cvv_invalid'],
  [{ expiry: '13/2030' }, 'card_expiry_month_invalid'],
  [{ number: '4242424242424241' }, 'card_number_invalid'],
])(
  'a form that cannot be read says why and keeps what was typed, and the way back does not send it again: %o',
  async (typed, code) => {
    const { _links } = await client.links.create(order);

    const answer = await send(_links['redirect']!.href, { ...filledIn, ...typed, choice: 'card' });

    // A page that is not kept makes a browser ask whether to send the form once more.
    expect(answer.headers.get('cache-control')).not.toContain('no-store');
    const shown = await answer.text();
    expect(shown).toContain(code);
    expect(shown).toContain(`value="${Object.values(typed)[0]}"`);
  },
);

test('a link expires with the clock', async () => {
  const { id } = await client.links.create({ ...order, expires_in: 60 });

  await sandbox.clock.advance(60_000);

  expect(await client.links.get(id)).toMatchObject({ status: 'Expired' });
});

test('the documented hosted page is created and left', async () => {
  const example = exampleRequest('createHostedPayment') as CreateHostedPaymentRequest;
  const { id, _links } = await client.hostedPayments.create(example);

  const answer = await send(_links['redirect']!.href, { choice: 'cancel' });

  expect(answer.headers.get('location')).toBe(example.cancel_url);
  expect(await client.hostedPayments.get(id)).toMatchObject({ status: 'Payment Pending' });
});

test('a session is submitted', async () => {
  const session = await client.sessions.create(order);

  const submission = await client.sessions.submit(session.id, { session_data: 'what Flow collected' });

  expect(submission).toMatchObject({ status: 'Approved', payment_session_id: session.id });
});

test('a setup is confirmed once', async () => {
  const setup = await client.setups.create({
    processing_channel_id: 'pc_q4dbxom5jbgudnjzjpz7j2z6uq',
    amount: 1000,
    currency: 'GBP',
    payment_methods: { card: { number: '4242424242424242', expiry_month: 12, expiry_year: 2098 } },
  });

  expect(await client.setups.confirm(setup.id, 'card')).toMatchObject({ status: 'Authorized' });

  await expect(client.setups.confirm(setup.id, 'card')).rejects.toBeInstanceOf(PermissionError);
});

test('a context is created once for its idempotency key', async () => {
  const body = { amount: 1000, currency: 'GBP', source: { type: 'paypal' } } as const;
  const options = { idempotencyKey: 'context-1' };

  const context = await client.contexts.create(body, options);

  expect((await client.contexts.create(body, options)).id).toBe(context.id);
  expect(await client.contexts.get(context.id)).toMatchObject({ status: 'Created' });
});

test('the methods of a channel are listed, and a channel must be named', async () => {
  const { methods } = await client.methods.list({ processing_channel_id: 'pc_q4dbxom5jbgudnjzjpz7j2z6uq' });

  expect(methods.length).toBeGreaterThan(0);
  expect((await call(sandbox, 'GET', '/payment-methods')).body.error_codes).toEqual(['processing_channel_id_required']);
});

test('a page asks for no credential, and an unknown one is not found', async () => {
  expect((await fetch(`${sandbox.url}/link/pl_aaaaaaaaaaaa`)).status).toBe(404);
  await expect(client.links.get('pl_aaaaaaaaaaaa')).rejects.toBeInstanceOf(NotFoundError);
});
