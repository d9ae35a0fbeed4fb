import { describe, expect, test } from 'vitest';
import { card, PaymentsHarness } from './world.js';

const customer = { email: 'person@example.com' };
const metadata = { coupon_code: 'NY2018', partner_id: 123989 };

/** Fields that the documented webhook of each type has. */
const header = ['id', 'action_id', 'reference', 'amount', 'currency', 'processed_on', 'metadata', 'event_links'];
const answered = [...header, 'response_code', 'response_summary'];
const decided = [
  ...answered,
  'customer',
  'payment_ip',
  'payment_type',
  'processing',
  '3ds',
  'cko_network_token_available',
  'pan_type_processed',
  'risk',
  'source',
];
const approved = [...decided, 'auth_code', 'scheme_id', 'eci'];
const done = [...answered, 'balances', 'processing', 'trigger'];
const documented: Record<string, string[]> = {
  payment_pending: [...header, 'customer', 'payment_type', '3ds', 'source'],
  payment_approved: approved,
  payment_declined: approved,
  card_verification_declined: approved,
  payment_authorization_incremented: [...done, 'auth_code', 'expires_on'],
  payment_authorization_increment_declined: done,
  card_verified: approved,
  payment_captured: done,
  payment_voided: done,
  payment_void_declined: done,
  payment_refunded: [...answered, 'balances', 'processing'],
};

/** Brings about an event of each type. */
const causes: Record<string, (sandbox: PaymentsHarness) => Promise<unknown>> = {
  payment_pending: (sandbox) => request(sandbox, { '3ds': { enabled: true } }),
  payment_approved: (sandbox) => request(sandbox, authenticatedElsewhere),
  payment_declined: (sandbox) => request(sandbox, { ...authenticatedElsewhere, amount: 101 }),
  card_verification_declined: (sandbox) =>
    request(sandbox, { ...authenticatedElsewhere, source: card('4539253655711767'), amount: 0 }),
  payment_authorization_incremented: (sandbox) => increment(sandbox),
  payment_authorization_increment_declined: (sandbox) => increment(sandbox, { source: card('4556447238607884') }),
  card_verified: (sandbox) => request(sandbox, { ...authenticatedElsewhere, amount: 0 }),
  payment_captured: (sandbox) => after(sandbox, ['capturePayment']),
  payment_voided: (sandbox) => after(sandbox, ['voidPayment']),
  payment_void_declined: (sandbox) => after(sandbox, ['voidPayment'], { source: card('4273149019799094') }),
  payment_refunded: (sandbox) => after(sandbox, ['capturePayment', 'refundPayment']),
};

/** 3D Secure that was done before, so that the payment is decided at once. */
const authenticatedElsewhere = {
  source: card('4242424242424242'),
  '3ds': { enabled: true, cryptogram: 'AgAAAAAA', eci: '05' },
};

function request(sandbox: PaymentsHarness, body: object): Promise<{ body: any }> {
  return sandbox.request({ customer, metadata, payment_ip: '203.0.113.0', ...body });
}

function increment(sandbox: PaymentsHarness, body: object = {}): Promise<void> {
  return after(sandbox, ['incrementPaymentAuthorization'], { authorization_type: 'Estimated', ...body });
}

async function after(sandbox: PaymentsHarness, operations: string[], body: object = {}): Promise<void> {
  const { id } = (await request(sandbox, { capture: false, ...body })).body;
  for (const operation of operations) {
    await sandbox.call(operation, { id, body: { reference: 'ACTION-1', metadata } });
    await sandbox.processed();
  }
}

describe('each webhook has the documented fields', () => {
  test.each(Object.keys(documented))('%s', async (type) => {
    const sandbox = new PaymentsHarness();
    await causes[type]!(sandbox);

    expect(Object.keys(sandbox.eventData(type))).toEqual(expect.arrayContaining(documented[type]!));
  });
});

describe('in webhooks', () => {
  test('a card is told in capitals, by last_4, with other names in the address', async () => {
    const sandbox = new PaymentsHarness();
    await request(sandbox, {});

    const { source } = sandbox.eventData('payment_approved');
    expect(source).toMatchObject({
      type: 'card',
      scheme: 'VISA',
      last_4: '4242',
      card_type: 'CREDIT',
      card_category: 'CONSUMER',
      billing_address: { line1: '1 Street', town_city: 'London', zip: 'SW1A 1AA', country: 'GB' },
    });
    expect(source).not.toHaveProperty('last4');
  });

  test('metadata values are text', async () => {
    const sandbox = new PaymentsHarness();
    await request(sandbox, {});

    expect(sandbox.eventData('payment_approved').metadata).toEqual({ coupon_code: 'NY2018', partner_id: '123989' });
  });

  test.each([
    [true, 'True'],
    [false, 'False'],
  ])('account funding %s is the word %s', async (aft, word) => {
    const sandbox = new PaymentsHarness();
    await request(sandbox, { processing: { aft } });

    expect(sandbox.eventData('payment_approved').processing.Aft).toBe(word);
  });

  test('addresses tell what can be done now', async () => {
    const sandbox = new PaymentsHarness();
    const { body } = await request(sandbox, { capture: false });
    const payment = `http://sandbox.test/payments/${body.id}`;

    expect(sandbox.eventData('payment_approved').event_links).toEqual({
      payment,
      payment_actions: `${payment}/actions`,
      capture: `${payment}/captures`,
      void: `${payment}/voids`,
    });
    await sandbox.call('capturePayment', { id: body.id });
    await sandbox.processed();
    expect(sandbox.eventData('payment_captured').event_links).toEqual({
      payment,
      payment_actions: `${payment}/actions`,
      refund: `${payment}/refunds`,
    });
  });

  test('the subject is the payment, and the envelope links to it', async () => {
    const sandbox = new PaymentsHarness();
    const { body } = await request(sandbox, {});

    expect(sandbox.events[0]).toMatchObject({
      source: 'gateway',
      type: 'payment_approved',
      subject: body.id,
      links: { payment: { href: `http://sandbox.test/payments/${body.id}` } },
    });
  });

  test('a declined card that was not authenticated has the indicator that says so', async () => {
    const sandbox = new PaymentsHarness();
    const { body } = await request(sandbox, { amount: 101 });

    expect(sandbox.eventData('payment_declined')).toMatchObject({
      auth_code: expect.stringMatching(/^\d{6}$/),
      scheme_id: expect.stringMatching(/^\d{15}$/),
      eci: '07',
    });
    expect(body).not.toHaveProperty('scheme_id');
  });

  test('a capture tells who asked for it', async () => {
    const sandbox = new PaymentsHarness();
    await request(sandbox, {});
    await sandbox.processed();
    expect(sandbox.eventData('payment_captured').trigger).toBe('automatic');

    await after(sandbox, ['capturePayment']);
    expect(sandbox.eventData('payment_captured')).toMatchObject({ trigger: 'manual', reference: 'ACTION-1' });
  });
});
