import { describe, expect, test } from 'vitest';
import { card, channel } from '../payments/world.js';
import { CheckoutHarness } from './world.js';

const context = { amount: 6540, currency: 'USD', capture: true, source: { type: 'paypal' }, reference: 'ORDER-1' };

test.each([
  { type: 'paypal', metadata: ['order_id'] },
  { type: 'klarna', metadata: ['session_id', 'client_token'] },
  { type: 'stcpay', metadata: ['session_id'] },
  { type: 'tabby', metadata: ['session_id'] },
])('a context for $type opens its partner with $metadata', async ({ type, metadata }) => {
  const sandbox = new CheckoutHarness();

  const { status, body } = await sandbox.call('createPaymentContext', { body: { ...context, source: { type } } });

  expect(status).toBe(201);
  expect(body.id).toMatch(/^pct_\w{26}$/);
  expect(Object.keys(body.partner_metadata)).toEqual(metadata);
});

test('a context is read as it was created', async () => {
  const sandbox = new CheckoutHarness();
  const { id, partner_metadata } = (await sandbox.call('createPaymentContext', { body: context })).body;

  const { status, body } = await sandbox.call('getPaymentContext', { path: { id } });

  expect(status).toBe(200);
  expect(body).toEqual({ id, status: 'Created', payment_request: context, partner_metadata });
});

test('a payment that names a context is what the context asked for, once', async () => {
  const sandbox = new CheckoutHarness();
  const { id } = (await sandbox.call('createPaymentContext', { body: context })).body;
  const body = { payment_context_id: id, currency: 'USD', reference: 'ORDER-1a' };

  const paid = await sandbox.call('requestPayment', { body });

  expect(paid).toMatchObject({ status: 201, body: { approved: true, amount: 6540, reference: 'ORDER-1a' } });
  expect((await sandbox.payments.read(paid.body.id)).source.type).toBe('paypal');
  expect((await sandbox.call('getPaymentContext', { path: { id } })).body.status).toBe('Approved');
  expect((await sandbox.call('requestPayment', { body })).body.error_codes).toEqual(['payment_context_id_invalid']);
});

describe('a context that is paid by card', () => {
  const source = card();

  test('is paid once, too', async () => {
    const sandbox = new CheckoutHarness();
    const { id } = (await sandbox.call('createPaymentContext', { body: context })).body;
    const body = { payment_context_id: id, currency: 'USD' };

    expect((await sandbox.call('requestPayment', { body: { ...body, source } })).status).toBe(201);

    expect((await sandbox.call('getPaymentContext', { path: { id } })).body.status).toBe('Approved');
    for (const again of [body, { ...body, source }]) {
      const answer = await sandbox.call('requestPayment', { body: again });
      expect(answer).toEqual({ status: 422, body: { error_codes: ['payment_context_id_invalid'] } });
    }
  });

  test('is taken while another try is planned', async () => {
    const sandbox = new CheckoutHarness();
    const { id } = (await sandbox.call('createPaymentContext', { body: context })).body;
    const retry = { dunning: { enabled: true, max_attempts: 3, end_after_days: 30 } };
    const declining = card('4544249167673670');
    const body = {
      payment_context_id: id,
      currency: 'USD',
      payment_type: 'Recurring',
      merchant_initiated: true,
      retry,
    };

    const planned = await sandbox.call('requestPayment', { body: { ...body, source: declining } });
    expect(planned.body.status).toBe('Retry Scheduled');
    expect((await sandbox.call('requestPayment', { body })).body.error_codes).toEqual(['payment_context_id_invalid']);
  });

  test('is taken while the payer is on the way, and paid by another try after a decline', async () => {
    const sandbox = new CheckoutHarness();
    const { id } = (await sandbox.call('createPaymentContext', { body: context })).body;
    const body = { payment_context_id: id, currency: 'USD' };

    const waiting = await sandbox.call('requestPayment', { body: { ...body, source, '3ds': { enabled: true } } });
    expect(waiting.status).toBe(202);
    expect((await sandbox.call('requestPayment', { body })).body.error_codes).toEqual(['payment_context_id_invalid']);

    await sandbox.open('POST', waiting.body._links.redirect.href, { action: 'cancel' });
    expect((await sandbox.call('getPaymentContext', { path: { id } })).body.status).toBe('Created');
    expect((await sandbox.call('requestPayment', { body })).body.approved).toBe(true);
  });
});

test('a context of nobody is 404, and one that cannot be paid is refused', async () => {
  const sandbox = new CheckoutHarness();
  const body = { ...context, processing_channel_id: 'pc_aaaaaaaaaaaaaaaaaaaaaaaaaa' };

  expect((await sandbox.call('getPaymentContext', { path: { id: 'pct_aaaaaaaaaaaaaaaaaaaaaaaaaa' } })).status).toBe(
    404,
  );
  expect((await sandbox.call('createPaymentContext', { body })).body.error_codes).toEqual([
    'processing_channel_id_invalid',
  ]);
});

describe('payment methods', () => {
  test('of a channel are listed', async () => {
    const { status, body } = await new CheckoutHarness().call('listPaymentMethods', {
      query: { processing_channel_id: channel },
    });

    expect(status).toBe(200);
    expect(body.methods).toContainEqual({ type: 'visa', name: 'Visa' });
  });

  test('of a channel of somebody else are not told', async () => {
    const answer = await new CheckoutHarness().call('listPaymentMethods', {
      query: { processing_channel_id: 'pc_aaaaaaaaaaaaaaaaaaaaaaaaaa' },
    });

    expect(answer).toEqual({ status: 422, body: { error_codes: ['processing_channel_id_invalid'] } });
  });
});
