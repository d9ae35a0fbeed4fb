import { describe, expect, test } from 'vitest';
import { exampleRequest } from '../payments/described.js';
import { billing, CheckoutHarness, filledIn } from './world.js';

const hour = 60 * 60 * 1000;
const link = { amount: 1000, currency: 'GBP', billing, reference: 'ORDER-1' };

interface Created {
  id: string;
  address: string;
}

async function created(sandbox: CheckoutHarness, body: object = {}): Promise<Created> {
  const answer = await sandbox.call('createPaymentLink', { body: { ...link, ...body } });
  expect(answer.status).toBe(201);
  return { id: answer.body.id, address: answer.body._links.redirect.href };
}

async function details(sandbox: CheckoutHarness, id: string): Promise<any> {
  const answer = await sandbox.call('getPaymentLink', { path: { id } });
  expect(answer.status).toBe(200);
  return answer.body;
}

test('the documented request is accepted, and the link tells what it asked for', async () => {
  const sandbox = new CheckoutHarness();
  const example = exampleRequest('createPaymentLink');

  const { id } = await created(sandbox, example);

  const told = await details(sandbox, id);
  for (const field of ['amount', 'currency', 'billing', 'reference', 'description', 'products', 'return_url']) {
    expect(told[field], field).toEqual(example[field]);
  }
  expect(told).toMatchObject({ status: 'Active', processing_channel_id: example.processing_channel_id });
  expect(told).not.toHaveProperty('payment_id');
  expect(Date.parse(told.expires_on) - Date.parse(told.created_on)).toBe(example.expires_in * 1000);
});

describe('time', () => {
  test('a link lives for a day unless it says, and then expires', async () => {
    const sandbox = new CheckoutHarness();
    const { id, address } = await created(sandbox);

    await sandbox.payments.clock.advance(23 * hour);
    expect(await details(sandbox, id)).toMatchObject({ status: 'Active' });
    await sandbox.payments.clock.advance(hour);

    expect(await details(sandbox, id)).toMatchObject({ status: 'Expired' });
    expect(await sandbox.open('GET', address)).toMatchObject({ status: 410 });
    expect(await sandbox.open('POST', address, { ...filledIn, choice: 'card' })).toMatchObject({ status: 410 });
    expect(await details(sandbox, id)).not.toHaveProperty('payment_id');
  });

  test('a link that was paid stays so', async () => {
    const sandbox = new CheckoutHarness();
    const { id, address } = await created(sandbox, { expires_in: 60 });
    await sandbox.open('POST', address, { ...filledIn, choice: 'card' });

    await sandbox.payments.clock.advance(hour);

    expect(await details(sandbox, id)).toMatchObject({ status: 'Payment Received' });
  });

  test('a payment that was begun in time may be finished', async () => {
    const sandbox = new CheckoutHarness();
    const { id, address } = await created(sandbox, { expires_in: 60, '3ds': { enabled: true } });
    await sandbox.open('POST', address, { ...filledIn, choice: 'card' });
    await sandbox.payments.clock.advance(120_000);
    const { payment_id } = await details(sandbox, id);

    await sandbox.open('POST', `http://sandbox.test/3ds/${payment_id}`, { password: 'Checkout1!' });

    expect(await details(sandbox, id)).toMatchObject({ status: 'Payment Received' });
  });
});

describe('the page', () => {
  test('takes a card and makes a payment with its events and capture', async () => {
    const sandbox = new CheckoutHarness();
    const { id, address } = await created(sandbox);

    const thanks = await sandbox.read('POST', address, { ...filledIn, choice: 'card' });
    await sandbox.payments.processed();

    expect(thanks).toContain('Payment successful');
    const { payment_id, status, _links, customer } = await details(sandbox, id);
    expect(status).toBe('Payment Received');
    expect(_links.payment.href).toContain(payment_id);
    const payment = await sandbox.payments.read(payment_id);
    expect(payment).toMatchObject({ status: 'Captured', amount: 1000, currency: 'GBP', reference: 'ORDER-1' });
    expect(customer.id).toBe(payment.customer.id);
    expect(sandbox.payments.eventTypes(payment_id)).toEqual(['payment_approved', 'payment_captured']);
  });

  test('goes on to the address of the merchant when it is paid', async () => {
    const sandbox = new CheckoutHarness();
    const { address } = await created(sandbox, { return_url: 'https://shop.example/thanks' });

    expect(await sandbox.sentTo('POST', address, { ...filledIn, choice: 'card' })).toBe('https://shop.example/thanks');
  });

  test('is paid once, however often the form is sent', async () => {
    const sandbox = new CheckoutHarness();
    const { id, address } = await created(sandbox);
    await sandbox.open('POST', address, { ...filledIn, choice: 'card' });
    const { payment_id } = await details(sandbox, id);

    await sandbox.open('POST', address, { ...filledIn, choice: 'card' });

    expect((await details(sandbox, id)).payment_id).toBe(payment_id);
    expect(sandbox.payments.eventTypes()).toEqual(['payment_approved']);
  });

  test('stays open after a decline, and can then be paid', async () => {
    const sandbox = new CheckoutHarness();
    const { id, address } = await created(sandbox);

    const again = await sandbox.read('POST', address, { ...filledIn, choice: 'decline' });

    expect(again).toContain('not successful');
    expect(await details(sandbox, id)).toMatchObject({ status: 'Active' });
    expect(sandbox.payments.eventTypes()).toEqual(['payment_declined']);
    await sandbox.open('POST', address, { ...filledIn, choice: 'card' });
    expect(await details(sandbox, id)).toMatchObject({ status: 'Payment Received' });
  });

  test('can be left without paying', async () => {
    const sandbox = new CheckoutHarness();
    const { id, address } = await created(sandbox);

    expect(await sandbox.read('POST', address, { choice: 'cancel' })).toContain('Not paid');

    expect(await details(sandbox, id)).toMatchObject({ status: 'Active' });
    expect(sandbox.payments.eventTypes()).toEqual([]);
  });

  test.each([
    { what: 'a wrong number', form: { ...filledIn, number: '4242424242424241' }, notice: 'card_number_invalid' },
    { what: 'a card of the past', form: { ...filledIn, expiry: '01/2020' }, notice: 'card_expired' },
    { what: 'a date that is none', form: { ...filledIn, expiry: '13/2030' }, notice: 'That was not accepted' },
    { what: 'a CVV of letters', form: { ...filledIn, cvv: 'abc' }, notice: 'That was not accepted' },
  ])('asks again for $what', async ({ form, notice }) => {
    const sandbox = new CheckoutHarness();
    const { id, address } = await created(sandbox);

    expect(await sandbox.read('POST', address, { ...form, choice: 'card' })).toContain(notice);

    expect(await details(sandbox, id)).not.toHaveProperty('payment_id');
  });

  test('goes on with an authentication that was left', async () => {
    const sandbox = new CheckoutHarness();
    const { id, address } = await created(sandbox, { '3ds': { enabled: true } });
    expect(await sandbox.read('POST', address, { ...filledIn, choice: 'card' })).toContain('Confirm it is you');
    const { payment_id, status } = await details(sandbox, id);
    expect(status).toBe('Active');

    expect(await sandbox.read('GET', address)).toContain(payment_id);
    const thanks = await sandbox.read('POST', `http://sandbox.test/3ds/${payment_id}`, { password: 'Checkout1!' });

    expect(thanks).toContain('Payment successful');
  });

  test('shows what the merchant wrote as text', async () => {
    const sandbox = new CheckoutHarness();
    const { address } = await created(sandbox, {
      description: '<script>alert(1)</script>',
      display_name: '<b>Shop</b>',
    });

    const html = await sandbox.read('GET', address);

    expect(html).not.toContain('<script>');
    expect(html).not.toContain('<b>Shop');
    expect(html).toContain('&lt;script&gt;');
  });

  test('offers the methods that are allowed and no others', async () => {
    const sandbox = new CheckoutHarness();
    const { id, address } = await created(sandbox, { allow_payment_methods: ['ideal'], currency: 'EUR' });

    expect(await sandbox.read('GET', address)).not.toContain('Card number');
    await sandbox.open('POST', address, { ...filledIn, choice: 'card' });
    expect(await details(sandbox, id)).not.toHaveProperty('payment_id');
    expect(await sandbox.read('POST', address, { choice: 'ideal' })).toContain('Pay with ideal');
    const { payment_id } = await details(sandbox, id);
    await sandbox.open('POST', `http://sandbox.test/redirect/${payment_id}`, { choice: 'approve' });
    expect(await details(sandbox, id)).toMatchObject({ status: 'Payment Received' });
  });

  test('of nobody is not found', async () => {
    const sandbox = new CheckoutHarness();

    expect(await sandbox.open('GET', 'http://sandbox.test/link/pl_aaaaaaaaaaaa')).toMatchObject({ status: 404 });
    const { id } = await created(sandbox);
    expect(await sandbox.open('GET', `http://sandbox.test/page/${id}`)).toMatchObject({ status: 404 });
  });
});

describe('what cannot be paid is refused at once', () => {
  test.each([
    { body: { processing_channel_id: 'pc_aaaaaaaaaaaaaaaaaaaaaaaaaa' }, code: 'processing_channel_id_invalid' },
    { body: { amount: 1001, currency: 'BHD' }, code: 'amount_invalid' },
    { body: { billing: { address: { country: 'gb' } } }, code: 'country_address_invalid' },
    { body: { disabled_payment_methods: ['card'] }, code: 'payment_method_not_supported' },
  ])('with $code', async ({ body, code }) => {
    const answer = await new CheckoutHarness().call('createPaymentLink', { body: { ...link, ...body } });

    expect(answer).toEqual({ status: 422, body: { error_codes: [code] } });
  });

  test('a link of nobody is 404', async () => {
    const sandbox = new CheckoutHarness();
    const page = await sandbox.call('createHostedPayment', { body: exampleRequest('createHostedPayment') });

    expect((await sandbox.call('getPaymentLink', { path: { id: 'pl_aaaaaaaaaaaa' } })).status).toBe(404);
    expect((await sandbox.call('getPaymentLink', { path: { id: page.body.id } })).status).toBe(404);
  });
});
