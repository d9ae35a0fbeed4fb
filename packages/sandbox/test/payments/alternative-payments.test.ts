import { describe, expect, test } from 'vitest';
import { instrumentsOf } from '../../src/areas/payments/sources/instruments.js';
import { card, day, minute, PaymentsHarness, type Answer } from './world.js';

const account_holder = { type: 'individual', first_name: 'Bruce', last_name: 'Wayne' };

const redirecting =
  'afterpay alipay_cn alipay_hk alipay_plus alma bancontact benefit bizum blik cvconnect dana eps fawry gcash giropay ' +
  'ideal illicado kakaopay klarna knet mbway mobilepay multibanco octopus p24 paynow paypal postfinance qpay sequra ' +
  'sofort stcpay swish tamara tng truemoney trustly twint vipps wechatpay';

const directDebits = [
  {
    type: 'ach',
    account_type: 'checking',
    country: 'US',
    account_number: '4099999992',
    bank_code: '211370545',
    account_holder,
  },
  { type: 'sepa', country: 'DE', account_number: 'DE89370400440532013000', currency: 'EUR', account_holder },
  { type: 'bank_account', payment_method: 'ach', country: 'US' },
  { type: 'plaid', token: 'public-sandbox' },
];

/** Currencies of methods that take one only; the others take pounds. */
const currencies: Record<string, string> = {
  ach: 'USD',
  benefit: 'BHD',
  blik: 'PLN',
  knet: 'KWD',
  qpay: 'QAR',
  swish: 'SEK',
  twint: 'CHF',
  ...Object.fromEntries('bancontact bizum eps ideal mbway multibanco p24 sepa'.split(' ').map((type) => [type, 'EUR'])),
};

function pay(sandbox: PaymentsHarness, source: { type: string }, more: object = {}): Promise<Answer> {
  return sandbox.request({
    source,
    currency: currencies[source.type] ?? 'GBP',
    success_url: 'https://shop.test/success',
    failure_url: 'https://shop.test/failure',
    ...more,
  });
}

/** Makes a choice on the page of the method. */
async function choose(sandbox: PaymentsHarness, answer: Answer, choice: string): Promise<string> {
  const reply = await sandbox.open('POST', answer.body._links.redirect.href, { choice });
  if (!('redirect' in reply)) throw new Error('The page did not send the payer on.');
  return reply.redirect;
}

describe('a method that the payer goes through', () => {
  test.each(redirecting.split(' '))('%s waits, with a page to go to', async (type) => {
    const sandbox = new PaymentsHarness();

    const answer = await pay(sandbox, { type });

    expect(answer.status).toBe(202);
    expect(answer.body).toMatchObject({ status: 'Pending', reference: 'ORDER-1' });
    expect(answer.body._links.redirect.href).toBe(`http://sandbox.test/redirect/${answer.body.id}`);
    expect(await sandbox.read(answer.body.id)).toMatchObject({ status: 'Pending', source: { type } });
    expect(sandbox.eventData('payment_pending')).toMatchObject({ id: answer.body.id, source: { type } });
  });

  test('is captured once the payer has paid', async () => {
    const sandbox = new PaymentsHarness();
    const answer = await pay(sandbox, { type: 'ideal' });

    const end = await choose(sandbox, answer, 'approve');
    await sandbox.processed();

    expect(end).toMatch(/^https:\/\/shop\.test\/success\?cko-session-id=sid_/);
    expect(await sandbox.read(answer.body.id)).toMatchObject({
      status: 'Captured',
      balances: { total_captured: 1000 },
    });
  });

  test.each([
    { choice: 'decline', status: 'Declined', event: 'payment_declined' },
    { choice: 'cancel', status: 'Canceled', event: 'payment_canceled' },
  ])('ends $status when the payer lets it: $choice', async ({ choice, status, event }) => {
    const sandbox = new PaymentsHarness();
    const answer = await pay(sandbox, { type: 'paypal' });

    expect(await choose(sandbox, answer, choice)).toContain('https://shop.test/failure');

    expect((await sandbox.read(answer.body.id)).status).toBe(status);
    expect(sandbox.eventTypes()).toEqual(['payment_pending', event]);
    expect(sandbox.eventData(event).action_id).toMatch(/^act_/);
  });

  test('expires when the payer does nothing, at the time the request gave', async () => {
    const sandbox = new PaymentsHarness();
    const expire_on = new Date(sandbox.clock.now().getTime() + 30 * minute).toISOString();
    const quick = await pay(sandbox, { type: 'klarna' }, { expire_on });
    const slow = await pay(sandbox, { type: 'klarna' });

    await sandbox.clock.advance(31 * minute);
    expect((await sandbox.read(quick.body.id)).status).toBe('Expired');
    expect((await sandbox.read(slow.body.id)).status).toBe('Pending');
    await sandbox.clock.advance(day);
    expect((await sandbox.read(slow.body.id)).status).toBe('Expired');
    expect(sandbox.eventTypes().filter((type) => type === 'payment_expired')).toHaveLength(2);
    expect(sandbox.eventData('payment_expired').action_id).toMatch(/^act_/);
  });

  test('shows a page with the choices, and again when none of them was made', async () => {
    const sandbox = new PaymentsHarness();
    const { href } = (await pay(sandbox, { type: 'ideal' })).body._links.redirect;

    for (const reply of [await sandbox.open('GET', href), await sandbox.open('POST', href, { choice: 'steal' })]) {
      expect('html' in reply && reply.html).toContain('Pay with ideal');
    }
  });

  test('needs an address to return to, and an amount', async () => {
    const sandbox = new PaymentsHarness();

    const unreturnable = await pay(sandbox, { type: 'ideal' }, { success_url: undefined });
    const free = await pay(sandbox, { type: 'ideal' }, { amount: 0 });

    expect(unreturnable.body.error_codes).toEqual(['success_url_required']);
    expect(free.body.error_codes).toEqual(['amount_invalid']);
  });
});

test.each([
  { source: { type: 'ideal' }, currency: 'GBP', codes: ['currency_not_supported'] },
  { source: { type: 'knet' }, currency: 'EUR', codes: ['currency_not_supported'] },
  { source: { type: 'gcash' }, currency: 'EUR', codes: undefined },
])('$source in $currency is answered with $codes', async ({ source, currency, codes }) => {
  const { body } = await pay(new PaymentsHarness(), source, { currency });
  expect(body.error_codes).toEqual(codes);
});

test('a capture and a refund are told of while they are under way', async () => {
  const sandbox = new PaymentsHarness();
  const answer = await pay(sandbox, { type: 'ideal' });
  await choose(sandbox, answer, 'approve');
  const { action_id } = sandbox.eventData('payment_capture_pending');
  await sandbox.processed();
  const refund = await sandbox.call('refundPayment', { id: answer.body.id, body: { amount: 400 } });
  expect(sandbox.eventData('payment_refund_pending')).toMatchObject({ action_id: refund.body.action_id, amount: 400 });
  await sandbox.processed();

  expect(sandbox.eventData('payment_captured').action_id).toBe(action_id);
  expect(sandbox.eventTypes(answer.body.id)).toEqual([
    'payment_pending',
    'payment_approved',
    'payment_capture_pending',
    'payment_captured',
    'payment_refund_pending',
    'payment_refunded',
  ]);
});

describe('a direct debit', () => {
  test.each(directDebits)('$type waits for the bank, without a page', async (source) => {
    const sandbox = new PaymentsHarness();

    const { status, body } = await pay(sandbox, source);

    expect(status).toBe(202);
    expect(body._links).not.toHaveProperty('redirect');
    await sandbox.processed();
    await sandbox.processed();
    expect((await sandbox.read(body.id)).status).toBe('Captured');
  });

  test('on a stored mandate needs the instrument to exist', async () => {
    const sandbox = new PaymentsHarness();
    const source = { type: 'bacs', id: 'src_wmlfc3zyhqzehihu7giusaaawu' };

    expect((await sandbox.request({ source })).body.error_codes).toEqual(['source_id_unknown']);
    instrumentsOf(sandbox.world).add({ id: source.id, type: 'bacs' });
    expect((await sandbox.request({ source })).status).toBe(202);
    expect((await sandbox.request({ source: { type: 'id', id: source.id } })).status).toBe(202);
  });
});

test('a provider token is decided at once', async () => {
  const { status, body } = await new PaymentsHarness().request({
    source: { type: 'provider_token', payment_method: 'ideal', token: 'provider-1' },
  });

  expect(status).toBe(201);
  expect(body).toMatchObject({ status: 'Authorized', source: { type: 'provider_token' } });
});

test('a card payment has no page of an alternative method', async () => {
  const sandbox = new PaymentsHarness();
  const { body } = await sandbox.request({ source: card(), '3ds': { enabled: true } });

  expect(await sandbox.open('POST', `http://sandbox.test/redirect/${body.id}`, { choice: 'approve' })).toMatchObject({
    status: 404,
  });
  expect((await sandbox.read(body.id)).status).toBe('Pending');
});
