import { describe, expect, test } from 'vitest';
import { card, day, PaymentsHarness, processingDelay } from './world.js';

describe('capture', () => {
  test('is accepted first and done after the processing delay', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();

    const { status, body } = await sandbox.call('capturePayment', { id, body: { reference: 'CAP-1' } });

    expect(status).toBe(202);
    expect(body).toEqual({
      action_id: expect.stringMatching(/^act_[a-z2-7]{26}$/),
      reference: 'CAP-1',
      _links: { payment: { href: `http://sandbox.test/payments/${id}` } },
    });
    expect((await sandbox.read(id)).status).toBe('Authorized');
    await sandbox.processed();
    expect((await sandbox.read(id)).status).toBe('Captured');
    expect((await sandbox.actions(id))[0]).toMatchObject({
      id: body.action_id,
      type: 'Capture',
      amount: 1000,
      approved: true,
      response_code: '10000',
      reference: 'CAP-1',
    });
  });

  test('of less is final by default and gives back the rest', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized({ amount: 10 });

    await sandbox.call('capturePayment', { id, body: { amount: 5 } });
    await sandbox.processed();

    expect((await sandbox.read(id)).balances).toEqual({
      total_authorized: 10,
      total_captured: 5,
      total_voided: 5,
      total_refunded: 0,
      available_to_capture: 0,
      available_to_refund: 5,
      available_to_void: 0,
    });
  });

  test('of the rest is refused while more is to be voided than is left', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();
    await sandbox.call('reversePayment', { id });
    await sandbox.call('voidPayment', { id });

    const answer = await sandbox.call('capturePayment', { id });

    expect(answer.status).toBe(422);
    expect(answer.body.error_codes).toEqual(['capture_value_greater_than_remaining_authorized']);
  });

  test('may be done in parts that leave the rest open, until a final one', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();
    const part = { amount: 300, capture_type: 'NonFinal' };

    expect((await sandbox.call('capturePayment', { id, body: part })).status).toBe(202);
    expect((await sandbox.call('capturePayment', { id, body: part })).status).toBe(202);
    await sandbox.processed();
    expect((await sandbox.read(id)).balances).toMatchObject({ total_captured: 600, available_to_capture: 400 });

    await sandbox.call('capturePayment', { id, body: { amount: 100, capture_type: 'Final' } });
    await sandbox.processed();
    expect((await sandbox.read(id)).balances).toMatchObject({ total_captured: 700, total_voided: 300 });
  });

  test.each([
    { amount: 1001, code: 'capture_value_greater_than_authorized' },
    { amount: 701, code: 'capture_value_greater_than_remaining_authorized' },
    { amount: 0, code: 'amount_invalid' },
  ])('of $amount of 1000 with 300 captured is refused with $code', async ({ amount, code }) => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();
    await sandbox.call('capturePayment', { id, body: { amount: 300, capture_type: 'NonFinal' } });
    await sandbox.processed();

    const answer = await sandbox.call('capturePayment', { id, body: { amount } });

    expect(answer).toEqual({ status: 422, body: { error_codes: [code] } });
  });

  test('is refused while another one takes everything', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();
    await sandbox.call('capturePayment', { id, body: { amount: 1 } });

    expect((await sandbox.call('capturePayment', { id })).status).toBe(422);
    expect((await sandbox.call('capturePayment', { id, body: { amount: 1 } })).status).toBe(422);
  });

  test('in parts is refused after 150, refunds counted too', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();
    const part = { amount: 1, capture_type: 'NonFinal' };
    for (let made = 0; made < 149; made++) await sandbox.call('capturePayment', { id, body: part });
    await sandbox.processed();

    expect((await sandbox.call('refundPayment', { id, body: { amount: 1 } })).status).toBe(202);
    expect((await sandbox.call('capturePayment', { id, body: part })).status).toBe(403);
    expect((await sandbox.call('refundPayment', { id, body: { amount: 1 } })).status).toBe(403);
  });
});

describe('automatic capture', () => {
  test('comes a little after the authorization, with the reference of the payment', async () => {
    const sandbox = new PaymentsHarness();
    const { body } = await sandbox.request({});

    expect(body.status).toBe('Authorized');
    expect(body.balances.available_to_capture).toBe(1000);
    await sandbox.processed();

    expect((await sandbox.read(body.id)).status).toBe('Captured');
    const actions = await sandbox.actions(body.id);
    expect(actions.map((action) => [action.type, action.reference])).toEqual([
      ['Capture', 'ORDER-1'],
      ['Authorization', 'ORDER-1'],
    ]);
    expect(sandbox.eventTypes(body.id)).toEqual(['payment_approved', 'payment_captured']);
  });

  test('waits for capture_on, which asks for a capture by itself', async () => {
    const sandbox = new PaymentsHarness();
    const captureOn = new Date(sandbox.clock.now().getTime() + 2 * day).toISOString();
    const { body } = await sandbox.request({ capture: false, capture_on: captureOn });

    await sandbox.clock.advance(2 * day - 1000);
    expect((await sandbox.read(body.id)).status).toBe('Authorized');
    await sandbox.clock.advance(2000);
    expect((await sandbox.read(body.id)).status).toBe('Captured');
  });

  test('gives way to a void that was accepted before it', async () => {
    const sandbox = new PaymentsHarness();
    const { body } = await sandbox.request({});
    await sandbox.clock.advance(processingDelay / 2);
    await sandbox.call('voidPayment', { id: body.id });
    await sandbox.clock.advance(processingDelay);

    expect((await sandbox.read(body.id)).status).toBe('Voided');
  });
});

describe('void', () => {
  test('releases everything that is open', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized({ amount: 10 });

    await sandbox.call('voidPayment', { id });
    await sandbox.processed();

    expect(await sandbox.read(id)).toMatchObject({
      status: 'Voided',
      balances: { total_voided: 10, available_to_void: 0, available_to_capture: 0 },
    });
    expect(sandbox.eventData('payment_voided')).toMatchObject({ amount: 10, trigger: 'manual' });
  });

  test('of more than is open is refused', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();

    const answer = await sandbox.call('voidPayment', { id, body: { amount: 1001 } });

    expect(answer.body.error_codes).toEqual(['void_amount_invalid']);
  });

  test('that comes second finds nothing to release and says so by webhook', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();
    const first = await sandbox.call('voidPayment', { id });
    const second = await sandbox.call('voidPayment', { id });
    await sandbox.processed();

    expect(second.body.action_id).not.toBe(first.body.action_id);
    expect(sandbox.eventData('payment_void_declined').action_id).toBe(second.body.action_id);
    expect((await sandbox.read(id)).balances.total_voided).toBe(1000);
  });
});

describe('refund', () => {
  test('returns the whole balance when no amount is given, and parts otherwise', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.captured();

    await sandbox.call('refundPayment', { id, body: { amount: 400 } });
    await sandbox.processed();
    expect(await sandbox.read(id)).toMatchObject({
      status: 'Partially Refunded',
      balances: { total_refunded: 400, available_to_refund: 600 },
    });

    await sandbox.call('refundPayment', { id });
    await sandbox.processed();
    expect(await sandbox.read(id)).toMatchObject({ status: 'Refunded', balances: { available_to_refund: 0 } });
  });

  test('of more than the balance is refused, also while another refund is under way', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.captured();
    await sandbox.call('refundPayment', { id, body: { amount: 600 } });

    const answer = await sandbox.call('refundPayment', { id, body: { amount: 401 } });

    expect(answer).toEqual({ status: 422, body: { error_codes: ['refund_amount_exceeds_balance'] } });
  });

  test('of one capture returns no more than that capture', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();
    const part = { amount: 300, capture_type: 'NonFinal' };
    const capture = await sandbox.call('capturePayment', { id, body: part });
    await sandbox.call('capturePayment', { id, body: part });
    await sandbox.processed();
    const refund = { amount: 301, capture_action_id: capture.body.action_id };

    expect((await sandbox.call('refundPayment', { id, body: refund })).status).toBe(422);
    expect((await sandbox.call('refundPayment', { id, body: { ...refund, amount: 300 } })).status).toBe(202);
    expect((await sandbox.call('refundPayment', { id, body: { ...refund, amount: 1 } })).status).toBe(422);
  });
});

describe('reversal', () => {
  test('voids what is not captured', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();

    const answer = await sandbox.call('reversePayment', { id });
    await sandbox.processed();

    expect(answer.body.action_type).toBe('Void');
    expect((await sandbox.read(id)).status).toBe('Voided');
  });

  test('refunds what is captured', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.captured();

    const answer = await sandbox.call('reversePayment', { id });
    await sandbox.processed();

    expect(answer.body.action_type).toBe('Refund');
    expect((await sandbox.read(id)).status).toBe('Refunded');
  });

  test('returns both the captured and the open part', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();
    await sandbox.call('capturePayment', { id, body: { amount: 300, capture_type: 'NonFinal' } });
    await sandbox.processed();

    await sandbox.call('reversePayment', { id });
    await sandbox.processed();

    expect((await sandbox.read(id)).balances).toMatchObject({
      total_refunded: 300,
      total_voided: 700,
      available_to_capture: 0,
      available_to_refund: 0,
    });
  });
});

describe('increment', () => {
  test('adds its amount to the authorization', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized({ authorization_type: 'Estimated' });

    const { status, body } = await sandbox.call('incrementPaymentAuthorization', { id, body: { amount: 500 } });

    expect(status).toBe(201);
    expect(body).toMatchObject({ amount: 500, approved: true, status: 'Authorized', response_code: '10000' });
    expect(body.balances).toMatchObject({ total_authorized: 1500, available_to_capture: 1500 });
    expect((await sandbox.read(id)).amount).toBe(1500);
    expect((await sandbox.actions(id))[0]).toMatchObject({ type: 'Authorization', authorization_type: 'Incremental' });
    expect(sandbox.eventTypes(id)).toContain('payment_authorization_incremented');
  });

  test('without an amount only lets the authorization live longer', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized({ authorization_type: 'Estimated' });
    await sandbox.clock.advance(6 * day);

    const { body } = await sandbox.call('incrementPaymentAuthorization', { id });
    await sandbox.clock.advance(6 * day);

    expect(body).toMatchObject({ amount: 0, approved: true, balances: { total_authorized: 1000 } });
    expect((await sandbox.read(id)).status).toBe('Authorized');
  });

  test('that the issuer declines is still 201 and changes nothing', async () => {
    const sandbox = new PaymentsHarness();
    const source = card('4556447238607884');
    const id = await sandbox.authorized({ source, authorization_type: 'Estimated' });
    const before = await sandbox.read(id);

    const { status, body } = await sandbox.call('incrementPaymentAuthorization', { id, body: { amount: 5 } });

    expect(status).toBe(201);
    expect(body).toMatchObject({ approved: false, response_code: '20068', amount: 5 });
    expect(await sandbox.read(id)).toEqual(before);
    expect(sandbox.eventTypes(id)).toContain('payment_authorization_increment_declined');
  });

  test.each([
    { number: '4446900535698356', code: 'incremental_authorization_restricted_for_mcc' },
    { number: '4659959652550685', code: 'incremental_authorization_unsupported' },
    { number: '3566027046765007', code: 'incremental_authorization_unsupported' },
    { number: '345678901234564', code: 'incremental_authorization_unsupported' },
  ])('of card $number is refused with $code', async ({ number, code }) => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized({ source: card(number), authorization_type: 'Estimated' });

    const answer = await sandbox.call('incrementPaymentAuthorization', { id, body: { amount: 5 } });

    expect(answer).toEqual({ status: 422, body: { error_codes: [code] } });
  });
});

describe('the end of an authorization', () => {
  test('voids what was not captured within seven days', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();
    const { expires_on, requested_on } = await sandbox.read(id);
    expect(Date.parse(expires_on) - Date.parse(requested_on)).toBeCloseTo(7 * day, -2);

    await sandbox.clock.advance(7 * day - 1000);
    expect((await sandbox.read(id)).status).toBe('Authorized');
    await sandbox.clock.advance(2000);

    expect(await sandbox.read(id)).toMatchObject({ status: 'Voided', balances: { total_voided: 1000 } });
    expect(sandbox.eventData('payment_voided').trigger).toBe('automatic');
  });

  test('voids the rest of a partly captured one, with schemes that let nobody else', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized({ source: card('3566027046765007') });
    await sandbox.call('capturePayment', { id, body: { amount: 300, capture_type: 'NonFinal' } });
    await sandbox.clock.advance(8 * day);

    expect(await sandbox.read(id)).toMatchObject({
      status: 'Partially Captured',
      balances: { total_captured: 300, total_voided: 700, available_to_capture: 0 },
    });
  });

  test('lets a capture that was accepted in time be done', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized();
    await sandbox.clock.advance(7 * day - 500);
    await sandbox.call('capturePayment', { id, body: { amount: 300, capture_type: 'NonFinal' } });
    await sandbox.clock.advance(2 * processingDelay);

    expect((await sandbox.read(id)).balances).toMatchObject({ total_captured: 300, total_voided: 700 });
  });
});

describe('the card whose captures and voids are declined', () => {
  test.each([
    { operation: 'capturePayment', event: 'payment_capture_declined', type: 'Capture' },
    { operation: 'voidPayment', event: 'payment_void_declined', type: 'Void' },
  ])('$operation is accepted, and the webhook is $event', async ({ operation, event, type }) => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized({ source: card('4273149019799094') });

    expect((await sandbox.call(operation, { id })).status).toBe(202);
    await sandbox.processed();

    expect((await sandbox.actions(id))[0]).toMatchObject({ type, approved: false, response_code: '20006' });
    expect(await sandbox.read(id)).toMatchObject({ status: 'Authorized', balances: { available_to_capture: 1000 } });
    expect(sandbox.eventTypes(id)).toContain(event);
  });
});
