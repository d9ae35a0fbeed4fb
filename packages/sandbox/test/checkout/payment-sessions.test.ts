import { describe, expect, test } from 'vitest';
import { billing, CheckoutHarness } from './world.js';

const session = {
  amount: 1000,
  currency: 'GBP',
  billing,
  reference: 'ORDER-1',
  success_url: 'https://shop.example/success',
  failure_url: 'https://shop.example/failure',
};
const collected = 'what Flow collected';
const decliningCard = '4024007181869214';

async function created(sandbox: CheckoutHarness, body: object = {}): Promise<string> {
  const answer = await sandbox.call('createPaymentSession', { body: { ...session, ...body } });
  expect(answer.status).toBe(201);
  return answer.body.id;
}

async function submitted(sandbox: CheckoutHarness, id: string, body: object = {}): Promise<any> {
  return sandbox.call('submitPaymentSession', { path: { id }, body: { session_data: collected, ...body } });
}

async function tokenOf(sandbox: CheckoutHarness, number: string): Promise<string> {
  const body = { type: 'card', number, expiry_month: 12, expiry_year: 2098 };
  return (await sandbox.call('requestToken', { body })).body.token;
}

test('a session has what the library of the browser wants', async () => {
  const { body } = await new CheckoutHarness().call('createPaymentSession', { body: session });

  expect(body.id).toMatch(/^ps_\w{26}$/);
  expect(body.payment_session_token).not.toBe('');
  expect(body.payment_session_secret).toMatch(/^pss_/);
});

test('a session for an address that is no IP is refused', async () => {
  const answer = await new CheckoutHarness().call('createPaymentSession', { body: { ...session, ip_address: 'here' } });

  expect(answer).toEqual({ status: 422, body: { error_codes: ['ip_address_invalid'] } });
});

describe('submitting', () => {
  test('pays the order of the session', async () => {
    const sandbox = new CheckoutHarness();
    const id = await created(sandbox);

    const { status, body } = await submitted(sandbox, id);

    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'Approved', type: 'card', payment_session_id: id });
    expect(await sandbox.payments.read(body.id)).toMatchObject({ amount: 1000, reference: 'ORDER-1' });
    expect(sandbox.payments.eventTypes(body.id)).toEqual(['payment_approved']);
  });

  test('may change the order first', async () => {
    const sandbox = new CheckoutHarness();
    const id = await created(sandbox);

    const { body } = await submitted(sandbox, id, { amount: 1200, reference: 'ORDER-1a', ip_address: '192.0.2.1' });

    expect(await sandbox.payments.read(body.id)).toMatchObject({
      amount: 1200,
      reference: 'ORDER-1a',
      payment_ip: '192.0.2.1',
      currency: 'GBP',
    });
  });

  test('tells why it was declined, and lets the payer try another card', async () => {
    const sandbox = new CheckoutHarness();
    const id = await created(sandbox);

    const declined = await submitted(sandbox, id, { session_data: await tokenOf(sandbox, decliningCard) });
    const approved = await submitted(sandbox, id);

    expect(declined.status).toBe(201);
    expect(declined.body).toMatchObject({ status: 'Declined', decline_reason: 'Declined - Do not honour' });
    expect(approved.body.status).toBe('Approved');
    expect(approved.body.id).not.toBe(declined.body.id);
  });

  test('with 3D Secure sends the payer to a page, and is the same try until that has ended', async () => {
    const sandbox = new CheckoutHarness();
    const id = await created(sandbox, { '3ds': { enabled: true } });

    const first = await submitted(sandbox, id);
    expect(first.status).toBe(202);
    expect(first.body).toMatchObject({ status: 'Action Required', action: { type: 'redirect' } });
    expect(await submitted(sandbox, id)).toEqual(first);

    const form = { password: 'Checkout1!' };
    expect(await sandbox.sentTo('POST', first.body.action.url, form)).toBe(session.success_url);
    expect((await submitted(sandbox, id)).status).toBe(422);
  });

  test('pays once', async () => {
    const sandbox = new CheckoutHarness();
    const id = await created(sandbox);
    await submitted(sandbox, id);

    expect((await submitted(sandbox, id)).body.error_codes).toEqual(['payment_session_already_completed']);
    expect(sandbox.payments.eventTypes()).toEqual(['payment_approved']);
  });

  test.each([
    { what: 'an hour', expires_on: undefined, minutes: 60 },
    { what: 'the time that was asked for', expires_on: 10, minutes: 10 },
  ])('is possible for $what', async ({ expires_on, minutes }) => {
    const sandbox = new CheckoutHarness();
    const until = expires_on && new Date(sandbox.payments.clock.now().getTime() + expires_on * 60_000).toISOString();
    const early = await created(sandbox, { expires_on: until });
    const late = await created(sandbox, { expires_on: until });

    await sandbox.payments.clock.advance((minutes - 1) * 60_000);
    expect((await submitted(sandbox, early)).status).toBe(201);
    await sandbox.payments.clock.advance(60_000);

    expect(await submitted(sandbox, late)).toEqual({
      status: 422,
      body: { error_codes: ['payment_session_expired'] },
    });
  });

  test('a session of nobody is 404', async () => {
    expect((await submitted(new CheckoutHarness(), 'ps_aaaaaaaaaaaaaaaaaaaaaaaaaa')).status).toBe(404);
  });
});

describe('completing', () => {
  test('makes a session and pays in one call', async () => {
    const sandbox = new CheckoutHarness();

    const { status, body } = await sandbox.call('completePaymentSession', {
      body: { ...session, session_data: collected },
    });

    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'Approved' });
    expect(body.payment_session_id).toMatch(/^ps_/);
    expect((await submitted(sandbox, body.payment_session_id)).body.error_codes).toEqual([
      'payment_session_already_completed',
    ]);
  });

  test('an order that cannot be paid is refused', async () => {
    const body = { ...session, session_data: collected, currency: 'BHD', amount: 1001 };

    const answer = await new CheckoutHarness().call('completePaymentSession', { body });

    expect(answer.body.error_codes).toEqual(['amount_invalid']);
  });
});
