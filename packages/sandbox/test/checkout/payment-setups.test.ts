import { describe, expect, test } from 'vitest';
import { instrumentsOf } from '../../src/areas/payments/sources/instruments.js';
import { channel } from '../payments/world.js';
import { CheckoutHarness } from './world.js';

const settings = { success_url: 'https://shop.example/success', failure_url: 'https://shop.example/failure' };
const card = { number: '4242424242424242', expiry_month: 12, expiry_year: 2098, cvv: '100' };
const setup = { processing_channel_id: channel, amount: 1000, currency: 'EUR', reference: 'ORDER-1' };

async function created(sandbox: CheckoutHarness, body: object = {}): Promise<any> {
  const answer = await sandbox.call('createPaymentSetup', { body: { ...setup, ...body } });
  expect(answer.status).toBe(201);
  return answer.body;
}

function confirm(sandbox: CheckoutHarness, id: string, method: string): Promise<any> {
  return sandbox.call('confirmPaymentSetup', { path: { id, payment_method_name: method } });
}

async function read(sandbox: CheckoutHarness, id: string): Promise<any> {
  return (await sandbox.call('getPaymentSetup', { path: { id } })).body;
}

test('a setup tells which methods its currency allows', async () => {
  const sandbox = new CheckoutHarness();

  const euros = await created(sandbox);
  const pounds = await created(sandbox, { currency: 'GBP' });

  expect(euros.available_payment_methods).toEqual(expect.arrayContaining(['card', 'ideal', 'sepa']));
  expect(pounds.available_payment_methods).toEqual(expect.arrayContaining(['card', 'bacs']));
  expect(pounds.available_payment_methods).not.toContain('ideal');
});

test.each([
  { method: 'card', details: card, status: 'ready', flags: [] },
  { method: 'card', details: {}, status: 'action_required', flags: ['number', 'expiry_month', 'expiry_year'] },
  { method: 'ideal', details: {}, status: 'ready', flags: [] },
  { method: 'bancontact', details: {}, status: 'action_required', flags: ['account_holder_name'] },
  { method: 'knet', details: {}, status: 'unavailable', flags: [] },
  { method: 'card_present', details: {}, status: 'unavailable', flags: [] },
])('$method with $details is $status', async ({ method, details, status, flags }) => {
  const body = await created(new CheckoutHarness(), { settings, payment_methods: { [method]: details } });

  expect(body.payment_methods[method]).toMatchObject({ status, flags: flags.map((field) => `${field}_required`) });
});

test('a method that sends its payer away needs an address to return to', async () => {
  const { payment_methods } = await created(new CheckoutHarness(), { payment_methods: { ideal: {} } });

  expect(payment_methods.ideal).toEqual({ status: 'action_required', flags: ['success_url_required'] });
});

test('the number of a card is not told again', async () => {
  const sandbox = new CheckoutHarness();
  const { id, payment_methods } = await created(sandbox, { payment_methods: { card } });

  expect(payment_methods.card).toMatchObject({ last4: '4242', scheme: 'Visa', status: 'ready' });
  expect(JSON.stringify(await read(sandbox, id))).not.toMatch(/4242424242424242|"cvv"/);
});

test('an update replaces all of it', async () => {
  const sandbox = new CheckoutHarness();
  const { id } = await created(sandbox);

  const { status, body } = await sandbox.call('updatePaymentSetup', {
    path: { id },
    body: { processing_channel_id: channel, amount: 1500, currency: 'EUR', payment_methods: { card } },
  });

  expect(status).toBe(200);
  expect(body).toMatchObject({ id, amount: 1500, payment_methods: { card: { status: 'ready' } } });
  expect(await read(sandbox, id)).toEqual(body);
  expect(body).not.toHaveProperty('reference');
});

describe('confirming', () => {
  test('a card answers with the payment', async () => {
    const sandbox = new CheckoutHarness();
    const { id } = await created(sandbox, { payment_methods: { card } });

    const { status, body } = await confirm(sandbox, id, 'card');

    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'Authorized', approved: true, amount: 1000, reference: 'ORDER-1' });
    expect((await read(sandbox, id)).latest_payment.id).toBe(body.id);
    expect(sandbox.payments.eventTypes(body.id)).toEqual(['payment_approved']);
  });

  test('a redirect answers with the setup, which waits until the payer has decided', async () => {
    const sandbox = new CheckoutHarness();
    const { id } = await created(sandbox, { settings, payment_methods: { ideal: {} } });

    const { status, body } = await confirm(sandbox, id, 'ideal');

    expect(status).toBe(200);
    expect(body.payment_methods.ideal.status).toBe('pending');
    expect((await confirm(sandbox, id, 'ideal')).status).toBe(403);
    expect(await sandbox.sentTo('POST', body._links.redirect.href, { choice: 'approve' })).toBe(settings.success_url);
    expect(await read(sandbox, id)).toMatchObject({ latest_payment: { approved: true, source: { type: 'ideal' } } });
  });

  test('after a decline is possible again, also with other details', async () => {
    const sandbox = new CheckoutHarness();
    const declining = { ...card, number: '4024007181869214' };
    const { id } = await created(sandbox, { payment_methods: { card: declining } });

    expect((await confirm(sandbox, id, 'card')).body).toMatchObject({ approved: false, status: 'Declined' });
    const body = { ...setup, payment_methods: { card } };
    expect((await sandbox.call('updatePaymentSetup', { path: { id }, body })).status).toBe(200);
    expect((await confirm(sandbox, id, 'card')).body).toMatchObject({ approved: true });
  });

  test('what is paid can be neither changed nor paid again', async () => {
    const sandbox = new CheckoutHarness();
    const { id } = await created(sandbox, { payment_methods: { card } });
    await confirm(sandbox, id, 'card');

    expect(await confirm(sandbox, id, 'card')).toEqual({ status: 403, body: { error_codes: [] } });
    expect((await sandbox.call('updatePaymentSetup', { path: { id }, body: setup })).status).toBe(403);
    expect(sandbox.payments.eventTypes()).toEqual(['payment_approved']);
  });

  test('a token of a wallet pays', async () => {
    const sandbox = new CheckoutHarness();
    const token_data = { version: 'EC_v1', data: 'sealed', signature: 'signed', header: { transactionId: '1' } };
    const { token } = (await sandbox.call('requestToken', { body: { type: 'applepay', token_data } })).body;
    const { id } = await created(sandbox, { payment_methods: { applepay: { token } } });

    expect((await confirm(sandbox, id, 'applepay')).body).toMatchObject({ source: { card_wallet_type: 'applepay' } });
  });

  test('a mandate is collected by the bank, without a page', async () => {
    const sandbox = new CheckoutHarness();
    const instrument_id = 'src_wmlfc3zyhqzehihu7giusaaawu';
    instrumentsOf(sandbox.payments.world).add({ id: instrument_id, type: 'bacs' });
    const { id } = await created(sandbox, { currency: 'GBP', payment_methods: { bacs: { instrument_id } } });

    const { body } = await confirm(sandbox, id, 'bacs');
    await sandbox.payments.processed();

    expect(body._links).not.toHaveProperty('redirect');
    expect((await read(sandbox, id)).latest_payment).toMatchObject({ approved: true });
  });

  test.each([
    { method: 'sofa', code: 'payment_method_not_supported' },
    { method: 'card_present', code: 'payment_method_not_supported' },
    { method: 'knet', code: 'currency_not_supported' },
    { method: 'blik', code: 'currency_not_supported' },
    { method: 'instrument', code: 'id_required' },
  ])('$method is refused with $code', async ({ method, code }) => {
    const sandbox = new CheckoutHarness();
    const { id } = await created(sandbox, { settings });

    expect(await confirm(sandbox, id, method)).toEqual({ status: 422, body: { error_codes: [code] } });
  });
});

test('a setup of nobody is 404', async () => {
  const sandbox = new CheckoutHarness();
  const id = 'set_aaaaaaaaaaaaaaaaaaaaaaaaaa';

  expect((await sandbox.call('getPaymentSetup', { path: { id } })).status).toBe(404);
  expect((await sandbox.call('updatePaymentSetup', { path: { id }, body: setup })).status).toBe(404);
  expect((await confirm(sandbox, id, 'card')).status).toBe(404);
});
