import { describe, expect, test } from 'vitest';
import { customersOf } from '../../src/areas/payments/sources/customers.js';
import { instrumentsOf } from '../../src/areas/payments/sources/instruments.js';
import { tokensOf } from '../../src/areas/vault/token-record.js';
import { card, minute, PaymentsHarness } from './world.js';

const number = '4242424242424242';
const tokenId = 'tok_ubfj2q76miwundwlk72vxt2i7q';

/** A sandbox with a token that lives a quarter of an hour. */
function withToken(type: 'card' | 'applepay' = 'card'): PaymentsHarness {
  const sandbox = new PaymentsHarness();
  tokensOf(sandbox.world).add({
    id: tokenId,
    type,
    card: { number, expiry_month: 12, expiry_year: 2098, cvv: '100', name: 'Bruce Wayne' },
    expires_on: new Date(sandbox.clock.now().getTime() + 15 * minute).toISOString(),
    used: false,
  });
  return sandbox;
}

const byToken = { source: { type: 'token', token: tokenId } };

describe('a token', () => {
  test('pays once', async () => {
    const sandbox = withToken();

    expect((await sandbox.request(byToken)).body).toMatchObject({
      approved: true,
      source: { type: 'card', last4: '4242' },
    });
    expect((await sandbox.request(byToken)).body.error_codes).toEqual(['token_used']);
  });

  test('is not spent by a request that is refused', async () => {
    const sandbox = withToken();

    expect((await sandbox.request({ ...byToken, customer: { id: 'cus_a' } })).status).toBe(422);
    expect((await sandbox.request(byToken)).status).toBe(201);
  });

  test('is too old after its time', async () => {
    const sandbox = withToken();
    await sandbox.clock.advance(16 * minute);

    expect((await sandbox.request(byToken)).body.error_codes).toEqual(['token_expired']);
  });

  test('of a wallet tells the wallet, and that the number is not the card’s own', async () => {
    const { body } = await withToken('applepay').request(byToken);

    expect(body).toMatchObject({
      source: { card_wallet_type: 'applepay' },
      processing: { pan_type_processed: 'dpan' },
    });
  });
});

describe('a card that pays', () => {
  test('is stored, and pays again by its id', async () => {
    const sandbox = new PaymentsHarness();
    const first = (await sandbox.request({})).body;

    const second = (await sandbox.request({ source: { type: 'id', id: first.source.id } })).body;

    expect(second).toMatchObject({ approved: true, customer: { id: first.customer.id } });
    expect(second.source).toMatchObject({ id: first.source.id, fingerprint: first.source.fingerprint, type: 'card' });
    expect(second.source).not.toHaveProperty('cvv_check');
  });

  test('is not stored when the request does not want it', async () => {
    const { body } = await new PaymentsHarness().request({ source: card(number, { store_for_future_use: false }) });

    expect(body.source).not.toHaveProperty('id');
  });

  test('keeps its id for the same customer and has another one for others', async () => {
    const sandbox = new PaymentsHarness();
    const bruce = { customer: { email: 'bruce@example.com' } };
    const first = (await sandbox.request(bruce)).body.source;
    const again = (await sandbox.request(bruce)).body.source;
    const others = (await sandbox.request({ customer: { email: 'clark@example.com' } })).body.source;

    expect(again.id).toBe(first.id);
    expect(others.id).not.toBe(first.id);
    expect(others.fingerprint).toBe(first.fingerprint);
  });

  test('is kept without its CVV', async () => {
    const sandbox = new PaymentsHarness();
    const { body } = await sandbox.request({});

    expect(instrumentsOf(sandbox.world).newest()[0]?.card).not.toHaveProperty('cvv');
    expect(sandbox.record(body.id).card?.data).not.toHaveProperty('cvv');
  });

  test('declines once it is stored and its date has passed', async () => {
    const sandbox = new PaymentsHarness();
    const { source } = (await sandbox.request({})).body;
    instrumentsOf(sandbox.world).get(source.id)!.card!.expiry_year = 2020;

    const { status, body } = await sandbox.request({ source: { type: 'id', id: source.id } });

    expect(status).toBe(201);
    expect(body.response_code).toBe('20054');
  });
});

describe('a customer', () => {
  test('is made for each card payment, named after the cardholder', async () => {
    const { customer } = (await new PaymentsHarness().request({})).body;

    expect(customer).toEqual({ id: expect.stringMatching(/^cus_/), name: 'Bruce Wayne' });
  });

  test('is the same for the same email address', async () => {
    const sandbox = new PaymentsHarness();
    const first = (await sandbox.request({ customer: { email: 'bruce@example.com' } })).body.customer;
    const second = (await sandbox.request({ customer: { email: 'Bruce@example.com' } })).body.customer;

    expect(second.id).toBe(first.id);
  });

  test('pays with the default instrument, or with the newest card', async () => {
    const sandbox = new PaymentsHarness();
    const customer = { email: 'bruce@example.com' };
    const visa = (await sandbox.request({ customer })).body;
    await sandbox.request({ customer, source: card('5436031030606378') });
    const source = { type: 'customer', id: visa.customer.id };

    expect((await sandbox.request({ source })).body.source.scheme).toBe('Mastercard');
    customersOf(sandbox.world).get(visa.customer.id)!.default = visa.source.id;
    expect((await sandbox.request({ source })).body.source.scheme).toBe('Visa');
  });

  test('without a card cannot pay', async () => {
    const sandbox = new PaymentsHarness();
    const { id } = customersOf(sandbox.world).add({ id: 'cus_y3oqhf46pyzuxjbcn2giaqnb44' });

    expect((await sandbox.request({ source: { type: 'customer', id } })).body.error_codes).toEqual(['card_not_found']);
  });
});

describe('a network token', () => {
  test('pays like the card with that number', async () => {
    const { body } = await new PaymentsHarness().request({
      source: {
        type: 'network_token',
        token: '4242424242424242',
        token_type: 'vts',
        expiry_month: 12,
        expiry_year: 2098,
        cryptogram: 'AhJ3hnYAoAbVz5zg1e17MAACAAA=',
      },
    });

    expect(body).toMatchObject({ approved: true, processing: { pan_type_processed: 'dpan' } });
  });
});

describe('a card to fall back on', () => {
  const fallback_source = card('5436031030606378');
  const networkToken = (token: string) => ({ type: 'network_token', token, expiry_month: 12, expiry_year: 2098 });
  const declined = '4539467987109256';

  test('pays when a network token is declined', async () => {
    const sandbox = new PaymentsHarness();
    const { body } = await sandbox.request({ source: networkToken(declined), fallback_source });

    expect(body).toMatchObject({
      status: 'Authorized',
      source: { scheme: 'Mastercard' },
      processing: { fallback_source_used: true, pan_type_processed: 'fpan' },
    });
    expect((await sandbox.read(body.id)).processing.fallback_source_used).toBe(true);
    expect(await sandbox.actions(body.id)).toHaveLength(1);
  });

  test.each([
    { what: 'a network token that pays', source: networkToken('4242424242424242'), status: 'Authorized' },
    { what: 'a card that is declined', source: card(declined), status: 'Declined' },
  ])('is left alone by $what', async ({ source, status }) => {
    const { body } = await new PaymentsHarness().request({ source, fallback_source });
    expect(body).toMatchObject({ status, source: { scheme: 'Visa' }, processing: { fallback_source_used: false } });
  });

  test('that is declined too ends the payment', async () => {
    const source = networkToken(declined);
    const { body } = await new PaymentsHarness().request({ source, fallback_source: card('4544249167673670') });
    expect(body).toMatchObject({ status: 'Declined', response_code: '20051' });
  });
});
