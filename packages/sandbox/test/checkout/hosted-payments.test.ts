import { expect, test } from 'vitest';
import { exampleRequest } from '../payments/described.js';
import { CheckoutHarness, filledIn } from './world.js';

const example = exampleRequest('createHostedPayment');
const day = 24 * 60 * 60 * 1000;

async function created(sandbox: CheckoutHarness, body: object = {}): Promise<{ id: string; address: string }> {
  const answer = await sandbox.call('createHostedPayment', { body: { ...example, ...body } });
  expect(answer.status).toBe(201);
  return { id: answer.body.id, address: answer.body._links.redirect.href };
}

async function details(sandbox: CheckoutHarness, id: string): Promise<any> {
  return (await sandbox.call('getHostedPayment', { path: { id } })).body;
}

test('the documented request is accepted, and the page tells what it asked for', async () => {
  const sandbox = new CheckoutHarness();

  const { id } = await created(sandbox);

  const told = await details(sandbox, id);
  expect(told.status).toBe('Payment Pending');
  for (const field of ['amount', 'billing', 'products', 'success_url', 'cancel_url', 'failure_url', 'customer']) {
    expect(told[field], field).toEqual(example[field]);
  }
});

test.each([
  { choice: 'card', sentTo: example.success_url, status: 'Payment Received', events: ['payment_approved'] },
  { choice: 'decline', sentTo: example.failure_url, status: 'Payment Pending', events: ['payment_declined'] },
  { choice: 'cancel', sentTo: example.cancel_url, status: 'Payment Pending', events: [] },
])('$choice sends the payer to $sentTo and leaves $status', async ({ choice, sentTo, status, events }) => {
  const sandbox = new CheckoutHarness();
  const { id, address } = await created(sandbox);

  expect(await sandbox.sentTo('POST', address, { ...filledIn, choice })).toBe(sentTo);

  expect((await details(sandbox, id)).status).toBe(status);
  expect(sandbox.payments.eventTypes()).toEqual(events);
});

test('the payer comes back with the ids of the payment and of the session', async () => {
  const sandbox = new CheckoutHarness();
  const { id, address } = await created(sandbox);

  const reply = await sandbox.open('POST', address, { ...filledIn, choice: 'card' });

  if (!('redirect' in reply)) throw new Error('The browser stayed on a page.');
  const { searchParams } = new URL(reply.redirect);
  const { payment_id } = await details(sandbox, id);
  expect(searchParams.get('cko-payment-id')).toBe(payment_id);
  expect((await sandbox.payments.read(searchParams.get('cko-session-id') ?? '')).id).toBe(payment_id);
});

test('a page that was paid sends whoever opens it on', async () => {
  const sandbox = new CheckoutHarness();
  const { address } = await created(sandbox);
  await sandbox.open('POST', address, { ...filledIn, choice: 'card' });

  expect(await sandbox.sentTo('GET', address)).toBe(example.success_url);
});

test('an authentication that fails goes to the address for failures', async () => {
  const sandbox = new CheckoutHarness();
  const { id, address } = await created(sandbox, { '3ds': { enabled: true } });
  await sandbox.open('POST', address, { ...filledIn, choice: 'card' });
  const { payment_id } = await details(sandbox, id);

  const sentTo = await sandbox.sentTo('POST', `http://sandbox.test/3ds/${payment_id}`, { action: 'cancel' });

  expect(sentTo).toBe(example.failure_url);
  expect((await details(sandbox, id)).status).toBe('Payment Pending');
});

test('a page expires after a day', async () => {
  const sandbox = new CheckoutHarness();
  const { id, address } = await created(sandbox);

  await sandbox.payments.clock.advance(day);

  expect((await details(sandbox, id)).status).toBe('Expired');
  expect(await sandbox.open('POST', address, { ...filledIn, choice: 'card' })).toMatchObject({ status: 410 });
});

test('a page without an amount verifies the card', async () => {
  const sandbox = new CheckoutHarness();
  const { id, address } = await created(sandbox, { amount: undefined, products: undefined, capture_on: undefined });

  await sandbox.open('POST', address, { ...filledIn, choice: 'card' });

  const { payment_id, amount } = await details(sandbox, id);
  expect(amount).toBe(0);
  expect((await sandbox.payments.read(payment_id)).status).toBe('Card Verified');
});

test.each(['12/40', '12/2040'])('the expiry date of a card may be written %s', async (expiry) => {
  const sandbox = new CheckoutHarness();
  const { id, address } = await created(sandbox);

  expect(await sandbox.sentTo('POST', address, { ...filledIn, expiry, choice: 'card' })).toBe(example.success_url);

  const { payment_id } = await details(sandbox, id);
  expect((await sandbox.payments.read(payment_id)).source).toMatchObject({ expiry_month: 12, expiry_year: 2040 });
});

test('a page of nobody is 404', async () => {
  const answer = await new CheckoutHarness().call('getHostedPayment', { path: { id: 'hpp_aaaaaaaaaaaa' } });

  expect(answer.status).toBe(404);
});
