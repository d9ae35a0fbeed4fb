import { describe, expect, test } from 'vitest';
import type { PageReply } from '../../src/area.js';
import { card, minute, PaymentsHarness, type Answer } from './world.js';

const success = 'https://shop.test/success?order=1';
const failure = 'https://shop.test/failure';
const challenged = '4242424242424242';
const frictionless = '4543474002249996';

/** Requests a payment with 3D Secure. */
function authenticate(
  sandbox: PaymentsHarness,
  number: string,
  threeDs: object = {},
  more: object = {},
): Promise<Answer> {
  return sandbox.request({
    source: card(number),
    '3ds': { enabled: true, ...threeDs },
    success_url: success,
    failure_url: failure,
    ...more,
  });
}

/** Goes through the page as a payer who knows the password, and gives the address that the payer ends at. */
async function goThrough(sandbox: PaymentsHarness, answer: Answer): Promise<URL> {
  const address = answer.body._links.redirect.href;
  const page = await sandbox.open('GET', address);
  const end = 'redirect' in page ? page : await sandbox.open('POST', address, { password: 'Checkout1!' });
  return new URL(redirectOf(end));
}

function redirectOf(reply: PageReply): string {
  if (!('redirect' in reply)) throw new Error('The page did not send the payer on.');
  return reply.redirect;
}

function htmlOf(reply: PageReply): string {
  if (!('html' in reply)) throw new Error('There was no page.');
  return reply.html;
}

describe('a payment with 3D Secure', () => {
  test('waits for the payer, with a page to go to', async () => {
    const sandbox = new PaymentsHarness();

    const { status, body } = await authenticate(sandbox, challenged, {}, { customer: { email: 'b@example.com' } });

    expect(status).toBe(202);
    expect(body).toEqual({
      id: expect.stringMatching(/^pay_/),
      status: 'Pending',
      reference: 'ORDER-1',
      customer: { id: expect.stringMatching(/^cus_/), email: 'b@example.com', name: 'Bruce Wayne' },
      '3ds': { downgraded: false, enrolled: 'Y' },
      _links: {
        self: { href: `http://sandbox.test/payments/${body.id}` },
        redirect: { href: `http://sandbox.test/3ds/${body.id}` },
      },
    });
    expect((await sandbox.read(body.id)).status).toBe('Pending');
    expect(await sandbox.actions(body.id)).toEqual([]);
    expect(sandbox.eventTypes()).toEqual(['authentication_started', 'payment_pending']);
  });

  test('is authorized after the right password, and the payer returns with both ids', async () => {
    const sandbox = new PaymentsHarness();
    const answer = await authenticate(sandbox, challenged);

    const end = await goThrough(sandbox, answer);

    expect(end.origin + end.pathname).toBe('https://shop.test/success');
    expect(end.searchParams.get('order')).toBe('1');
    expect(end.searchParams.get('cko-payment-id')).toBe(answer.body.id);
    const session = end.searchParams.get('cko-session-id')!;
    expect(session).toMatch(/^sid_[a-z2-7]{26}$/);
    const read = await sandbox.read(session);
    expect(read).toMatchObject({
      id: answer.body.id,
      status: 'Authorized',
      approved: true,
      eci: '05',
      '3ds': { enrolled: 'Y', challenged: true, authentication_response: 'Y', eci: '05', version: '2.2.0' },
      actions: [{ type: 'Authorization', response_code: '10000', response_summary: 'Approved' }],
    });
    expect(read['3ds'].cryptogram).toBeTruthy();
    await sandbox.processed();
    expect((await sandbox.read(answer.body.id)).status).toBe('Captured');
    expect(sandbox.eventTypes()).toEqual([
      'authentication_started',
      'payment_pending',
      'authentication_approved',
      'payment_approved',
      'payment_captured',
    ]);
  });

  test('asks again after a wrong password', async () => {
    const sandbox = new PaymentsHarness();
    const answer = await authenticate(sandbox, challenged);
    const address = answer.body._links.redirect.href;

    const page = await sandbox.open('POST', address, { password: 'guess' });

    expect(htmlOf(page)).toContain('not right');
    expect((await sandbox.read(answer.body.id)).status).toBe('Pending');
  });

  test('is declined when the payer cancels', async () => {
    const sandbox = new PaymentsHarness();
    const answer = await authenticate(sandbox, challenged);

    const end = await sandbox.open('POST', answer.body._links.redirect.href, { action: 'cancel' });

    expect(redirectOf(end)).toContain('https://shop.test/failure?cko-session-id=sid_');
    expect((await sandbox.actions(answer.body.id))[0].response_code).toBe('20151');
    expect((await sandbox.read(answer.body.id)).status).toBe('Declined');
    expect(sandbox.eventTypes()).toEqual([
      'authentication_started',
      'payment_pending',
      'authentication_failed',
      'payment_declined',
      'payment_authentication_failed',
    ]);
  });

  test('is declined after fifteen minutes', async () => {
    const sandbox = new PaymentsHarness();
    const answer = await authenticate(sandbox, challenged);
    await sandbox.clock.advance(15 * minute - 1000);
    expect((await sandbox.read(answer.body.id)).status).toBe('Pending');

    await sandbox.clock.advance(2000);

    expect((await sandbox.read(answer.body.id)).status).toBe('Declined');
    expect(sandbox.eventData('payment_declined').response_code).toBe('20152');
    const end = await sandbox.open('POST', answer.body._links.redirect.href, { password: 'Checkout1!' });
    expect(redirectOf(end)).toContain(failure);
  });

  test('that was finished in time stays as it is', async () => {
    const sandbox = new PaymentsHarness();
    const answer = await authenticate(sandbox, challenged, {}, { capture: false });
    await goThrough(sandbox, answer);

    await sandbox.clock.advance(16 * minute);

    expect((await sandbox.read(answer.body.id)).status).toBe('Authorized');
  });

  test('passes without a question where the card does', async () => {
    const sandbox = new PaymentsHarness();
    const answer = await authenticate(sandbox, frictionless);

    const page = await sandbox.open('GET', answer.body._links.redirect.href);

    expect(redirectOf(page)).toContain('https://shop.test/success');
    expect((await sandbox.read(answer.body.id))['3ds']).toMatchObject({
      challenged: false,
      authentication_response: 'Y',
    });
  });

  test.each(['challenge_requested', 'challenge_requested_mandate'])(
    'asks anyway for %s',
    async (challenge_indicator) => {
      const sandbox = new PaymentsHarness();
      const answer = await authenticate(sandbox, frictionless, { challenge_indicator });

      expect(htmlOf(await sandbox.open('GET', answer.body._links.redirect.href))).toContain('password');
    },
  );

  test('that was left again leads to the same end, and is authorized once', async () => {
    const sandbox = new PaymentsHarness();
    const answer = await authenticate(sandbox, frictionless);
    const first = await goThrough(sandbox, answer);
    const second = await goThrough(sandbox, answer);

    expect(second.href).toBe(first.href);
    expect(await sandbox.actions(answer.body.id)).toHaveLength(1);
  });

  test('can still be declined by the issuer', async () => {
    const sandbox = new PaymentsHarness();
    const answer = await authenticate(sandbox, challenged, {}, { amount: 101 });

    const end = await goThrough(sandbox, answer);

    expect(end.pathname).toBe('/failure');
    expect((await sandbox.actions(answer.body.id))[0].response_code).toBe('20051');
  });

  test('says how it ended where the merchant gave no address', async () => {
    const sandbox = new PaymentsHarness();
    const answer = await authenticate(sandbox, frictionless, {}, { success_url: undefined });

    expect(htmlOf(await sandbox.open('GET', answer.body._links.redirect.href))).toContain('Payment successful');
  });

  test('shows its page only at its own address', async () => {
    const sandbox = new PaymentsHarness();
    const { body } = await authenticate(sandbox, challenged);

    expect(await sandbox.open('GET', 'http://sandbox.test/3ds/pay_unknown')).toMatchObject({ status: 404 });
    expect(await sandbox.open('GET', `http://sandbox.test/redirect/${body.id}`)).toMatchObject({ status: 404 });
    const plain = await sandbox.authorized();
    expect(await sandbox.open('GET', `http://sandbox.test/3ds/${plain}`)).toMatchObject({ status: 404 });
  });

  test('shows what the merchant sent as text, not as HTML', async () => {
    const sandbox = new PaymentsHarness();
    const { body } = await authenticate(sandbox, challenged, {}, { reference: '<script>alert(1)</script>' });

    const html = htmlOf(await sandbox.open('GET', body._links.redirect.href));

    expect(html).not.toContain('<script>');
    expect(html).toContain('&lt;script&gt;');
  });
});

describe('how authentication ends is up to the card', () => {
  test.each([
    { number: '4010056200000018', status: 'Authorized', code: '10000', eci: '05' },
    { number: '4022050100000026', status: 'Authorized', code: '10000', eci: '06' },
    { number: '5137210000000018', status: 'Authorized', code: '10000', eci: '02' },
    { number: '5132562600000029', status: 'Authorized', code: '10000', eci: '01' },
    { number: '372688581899681', status: 'Authorized', code: '10000', eci: '05' },
    { number: '4022050100000000', status: 'Declined', code: '20151', eci: '07' },
    { number: '4275765574319271', status: 'Declined', code: '20151', eci: '07' },
    { number: '4243754271700719', status: 'Declined', code: '20151', eci: '07' },
    { number: '5596061690670931', status: 'Declined', code: '20151', eci: '00' },
    { number: '4022050100000018', status: 'Declined', code: '20153', eci: '07' },
    { number: '4452927588210665', status: 'Declined', code: '20153', eci: '07' },
  ])('$number: $status with $code and ECI $eci', async ({ number, status, code, eci }) => {
    const sandbox = new PaymentsHarness();
    const answer = await authenticate(sandbox, number);

    await goThrough(sandbox, answer);

    expect(await sandbox.read(answer.body.id)).toMatchObject({ status, eci });
    expect((await sandbox.actions(answer.body.id))[0].response_code).toBe(code);
  });

  test.each(['3530111333300000', '4532432452900131', '378282246310005'])(
    '%s is outside 3D Secure: declined, unless the payment may go on without',
    async (number) => {
      const sandbox = new PaymentsHarness();
      const strict = await authenticate(sandbox, number);
      const lenient = await authenticate(sandbox, number, { attempt_n3d: true });

      expect(strict).toMatchObject({ status: 201, body: { status: 'Declined', response_code: '20150' } });
      expect(lenient).toMatchObject({
        status: 201,
        body: { status: 'Authorized', '3ds': { downgraded: true, enrolled: 'N' } },
      });
    },
  );

  test('a card that cannot be authenticated may go on without, if the request lets it', async () => {
    const sandbox = new PaymentsHarness();
    const answer = await authenticate(sandbox, '4022050100000018', { attempt_n3d: true });

    const end = await goThrough(sandbox, answer);

    expect(end.pathname).toBe('/success');
    expect(await sandbox.read(answer.body.id)).toMatchObject({ status: 'Authorized', '3ds': { downgraded: true } });
  });

  test('a card that wants 3D Secure declines softly without, and approves with it', async () => {
    const sandbox = new PaymentsHarness();
    const source = card('4500622868341387');

    expect((await sandbox.request({ source })).body.response_code).toBe('20154');
    const answer = await authenticate(sandbox, '4500622868341387');
    await goThrough(sandbox, answer);
    expect((await sandbox.read(answer.body.id)).status).toBe('Authorized');
  });
});

describe('an authentication done elsewhere', () => {
  test('is taken over, and the payment decided at once', async () => {
    const sandbox = new PaymentsHarness();
    const { status, body } = await authenticate(sandbox, challenged, {
      eci: '06',
      cryptogram: 'AgAAAAAAAIR8CQrXcIhbQAAAAAA=',
      xid: 'MDAwMDAwMDAwMDAwMDAwMzIyNzY=',
      version: '2.1.0',
    });

    expect(status).toBe(201);
    expect(body).toMatchObject({ status: 'Authorized', eci: '06' });
    expect((await sandbox.read(body.id))['3ds']).toMatchObject({
      cryptogram: 'AgAAAAAAAIR8CQrXcIhbQAAAAAA=',
      xid: 'MDAwMDAwMDAwMDAwMDAwMzIyNzY=',
      eci: '06',
      version: '2.1.0',
    });
  });
});

test('an authentication within a payment is told with the payment, and why it failed', async () => {
  const sandbox = new PaymentsHarness();
  const answer = await authenticate(sandbox, challenged);
  await sandbox.open('POST', answer.body._links.redirect.href, { action: 'cancel' });

  const read = await sandbox.read(answer.body.id);
  expect(read['3ds']).toMatchObject({ authentication_response: 'N', authentication_status_reason: '01' });
  expect(sandbox.eventData('authentication_failed')).toMatchObject({
    reason: 'Declined',
    transaction_status_reason: 'rreq_status',
    session_id: expect.stringMatching(/^sid_/),
    payment_id: answer.body.id,
    amount: '1000',
    response_code: 'N',
    scheme: 'visa',
  });
});
