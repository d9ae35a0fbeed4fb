import { describe, expect, test } from 'vitest';
import { card, channel, PaymentsHarness } from './world.js';

const otherChannel = 'pc_aaaaaaaaaaaaaaaaaaaaaaaaaa';

describe('an approved card payment', () => {
  test('tells the issuer’s answer, the card without its number, the customer and the balances', async () => {
    const sandbox = new PaymentsHarness();

    const { status, body } = await sandbox.request({
      capture: false,
      customer: { email: 'bruce@example.com', name: 'Bruce' },
      metadata: { coupon_code: 'NY2018', partner_id: 123989 },
    });

    expect(status).toBe(201);
    expect(body).toMatchObject({
      id: expect.stringMatching(/^pay_[a-z2-7]{26}$/),
      action_id: expect.stringMatching(/^act_[a-z2-7]{26}$/),
      approved: true,
      status: 'Authorized',
      amount: 1000,
      currency: 'GBP',
      response_code: '10000',
      response_summary: 'Approved',
      auth_code: expect.stringMatching(/^\d{6}$/),
      scheme_id: expect.stringMatching(/^\d{15}$/),
      eci: '05',
      reference: 'ORDER-1',
      metadata: { coupon_code: 'NY2018', partner_id: 123989 },
      risk: { flagged: false },
      source: {
        type: 'card',
        id: expect.stringMatching(/^src_/),
        scheme: 'Visa',
        last4: '4242',
        bin: '424242',
        card_type: 'CREDIT',
        issuer_country: 'GB',
        avs_check: 'G',
        cvv_check: 'Y',
        name: 'Bruce Wayne',
      },
      customer: { email: 'bruce@example.com', name: 'Bruce' },
      balances: { total_authorized: 1000, available_to_capture: 1000, available_to_void: 1000 },
      processing: { retrieval_reference_number: expect.stringMatching(/^\d{12}$/) },
    });
    expect(Object.keys(body._links)).toEqual(['self', 'actions', 'capture', 'void']);
    expect(body).not.toHaveProperty('3ds');
  });

  test('read by its own id does not tell the issuer’s answer', async () => {
    const sandbox = new PaymentsHarness();
    const read = await sandbox.read(await sandbox.authorized());

    for (const name of ['response_code', 'response_summary', 'auth_code', 'action_id', 'actions']) {
      expect(read).not.toHaveProperty(name);
    }
    expect(read).toMatchObject({ approved: true, status: 'Authorized', source: { expiry_year: 2098 } });
  });

  test('has an authorization among its actions, with the network’s references', async () => {
    const sandbox = new PaymentsHarness();
    const { body } = await sandbox.request({ capture: false });

    expect(await sandbox.actions(body.id)).toEqual([
      {
        id: body.action_id,
        type: 'Authorization',
        authorization_type: 'Final',
        processed_on: body.processed_on,
        amount: 1000,
        approved: true,
        auth_code: body.auth_code,
        response_code: '10000',
        response_summary: 'Approved',
        reference: 'ORDER-1',
        processing: {
          acquirer_transaction_id: body.processing.acquirer_transaction_id,
          retrieval_reference_number: body.processing.retrieval_reference_number,
        },
      },
    ]);
  });

  test('is gone after the thirty days for which the sandbox keeps it', async () => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.captured();
    await sandbox.clock.advance(31 * 24 * 60 * 60_000);

    expect((await sandbox.call('getPayment', { id })).status).toBe(404);
  });
});

describe('a card verification', () => {
  test.each([{ amount: 0 }, { amount: undefined }])('with amount $amount leaves nothing to capture', async (body) => {
    const sandbox = new PaymentsHarness();

    const answer = await sandbox.request(body);
    await sandbox.processed();

    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      status: 'Card Verified',
      approved: true,
      amount: 0,
      auth_code: expect.any(String),
    });
    expect(Object.values(answer.body.balances)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(Object.keys(answer.body._links)).toEqual(['self', 'actions']);
    expect((await sandbox.read(answer.body.id)).status).toBe('Card Verified');
    expect((await sandbox.actions(answer.body.id)).map((action) => action.type)).toEqual(['Card Verification']);
    expect(sandbox.eventTypes()).toEqual(['card_verified']);
  });

  test('that is declined says so by its own webhook', async () => {
    const sandbox = new PaymentsHarness();

    const answer = await sandbox.request({ amount: 0, source: card('4544249167673670') });

    expect(answer.body).toMatchObject({ status: 'Declined', approved: false, response_code: '20051' });
    expect(sandbox.eventTypes()).toEqual(['card_verification_declined']);
  });

  test.each([
    ['100', 'Y'],
    [undefined, 'D'],
  ])('with CVV %s of a card for CVV checks answers cvv_check %s', async (cvv, check) => {
    const sandbox = new PaymentsHarness();
    const answer = await sandbox.request({ amount: 0, source: card('4659105569051157', { cvv }) });

    expect(answer.body).toMatchObject({ status: 'Card Verified', source: { cvv_check: check } });
  });
});

test('an expiry year may have two digits', async () => {
  const { body } = await new PaymentsHarness().request({ source: card(undefined, { expiry_year: 98 }) });

  expect(body.source.expiry_year).toBe(2098);
});

describe('partial authorization', () => {
  const source = card('4757337282365488');

  test.each([10000, 1000])('of %i approves less, where the request allows it', async (amount) => {
    const sandbox = new PaymentsHarness();
    const partial_authorization = { enabled: true };
    const { body } = await sandbox.request({ source, amount, partial_authorization });
    await sandbox.processed();

    expect(body).toMatchObject({ approved: true, response_code: '10010', amount_requested: amount });
    expect(body.amount).toBeLessThan(amount);
    expect((await sandbox.read(body.id)).balances.total_captured).toBe(body.amount);
  });

  test('is not done unasked', async () => {
    const { body } = await new PaymentsHarness().request({ source, amount: 1000 });

    expect(body).toMatchObject({ response_code: '10000', amount: 1000 });
    expect(body).not.toHaveProperty('amount_requested');
  });
});

describe('a request is refused', () => {
  test.each([
    { what: 'without a source', body: { source: undefined }, code: 'payment_source_required' },
    { what: 'with a bad checksum', body: { source: card('4242424242424243') }, code: 'card_number_invalid' },
    { what: 'with an expired card', body: { source: card(undefined, { expiry_year: 2020 }) }, code: 'card_expired' },
    {
      what: 'with a strange year',
      body: { source: card(undefined, { expiry_year: 203 }) },
      code: 'card_expiry_year_invalid',
    },
    { what: 'with an unknown token', body: { source: { type: 'token', token: 'tok_a' } }, code: 'token_invalid' },
    { what: 'with an unknown instrument', body: { source: { type: 'id', id: 'src_a' } }, code: 'source_id_unknown' },
    { what: 'with an unknown customer', body: { customer: { id: 'cus_a' } }, code: 'customer_not_found' },
    {
      what: 'on an unknown channel',
      body: { processing_channel_id: otherChannel },
      code: 'processing_channel_id_invalid',
    },
    {
      what: 'with an unknown payment before',
      body: { previous_payment_id: 'pay_a' },
      code: 'previous_payment_id_invalid',
    },
    { what: 'as regular without a payer', body: { merchant_initiated: true }, code: 'payment_type_invalid' },
    { what: 'with a last digit in KWD', body: { amount: 1001, currency: 'KWD' }, code: 'amount_invalid' },
    { what: 'with centavos in CLP', body: { amount: 1001, currency: 'CLP' }, code: 'amount_invalid' },
    {
      what: 'with a country that is none',
      body: { source: card(undefined, { billing_address: { country: 'United Kingdom' } }) },
      code: 'country_address_invalid',
    },
    {
      what: 'with a long reference on American Express',
      body: { source: card('345678901234564'), reference: 'R'.repeat(31) },
      code: 'reference_invalid',
    },
  ])('$what: $code', async ({ body, code }) => {
    const sandbox = new PaymentsHarness();

    expect(await sandbox.request(body)).toEqual({ status: 422, body: { error_codes: [code] } });
    expect(sandbox.events).toEqual([]);
  });

  test('with every code at once', async () => {
    const answer = await new PaymentsHarness().request({
      processing_channel_id: otherChannel,
      currency: 'BHD',
      amount: 1001,
    });

    expect(answer.body.error_codes).toEqual(['processing_channel_id_invalid', 'amount_invalid']);
  });

  test('without a channel, unless the account has just one', async () => {
    const several = new PaymentsHarness({ processingChannels: [channel, otherChannel] });

    expect((await several.request({})).body.error_codes).toEqual(['processing_channel_id_required']);
    expect((await several.request({ processing_channel_id: otherChannel })).status).toBe(201);
  });
});

describe('amounts that exist are taken', () => {
  test.each([
    { currency: 'JPY', amount: 1001 },
    { currency: 'KWD', amount: 1010 },
    { currency: 'CLP', amount: 1100 },
  ])('$amount $currency', async (body) => {
    expect((await new PaymentsHarness().request(body)).status).toBe(201);
  });
});
