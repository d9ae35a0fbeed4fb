import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../src/index.js';
import { call, cardToken, type Answer } from './calls.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const requestToken = (body: unknown): Promise<Answer> =>
  call(sandbox, 'POST', '/tokens', { credential: sandbox.credentials.publicKey, body });

test('a card token is 201, works for 15 minutes and tells about the card without its number', async () => {
  const { status, body, text } = await requestToken({ ...cardToken, name: 'Ada Lovelace' });
  expect(status).toBe(201);
  expect(body).toMatchObject({ type: 'card', last4: '4242', bin: '42424242', expiry_month: 12, name: 'Ada Lovelace' });
  expect(body.scheme).toBe('VISA');
  expect(body.token).toMatch(/^tok_[a-z2-7]{26}$/);
  const left = Date.parse(body.expires_on) - sandbox.clock.now().getTime();
  expect(left).toBeGreaterThan(14.9 * 60_000);
  expect(left).toBeLessThanOrEqual(15 * 60_000);
  expect(text).not.toContain(cardToken.number);
  expect(text).not.toContain('"cvv"');
});

test.each([
  ['a wrong checksum', { number: '4242424242424241' }, 'card_number_invalid'],
  ['a number with letters', { number: '4242abcd42424242' }, 'card_number_invalid'],
  ['a year of three digits', { expiry_year: 203 }, 'card_expiry_year_invalid'],
  ['a month that does not exist', { expiry_month: 13 }, 'card_expiry_month_invalid'],
  ['a CVV of two digits', { cvv: '12' }, 'cvv_invalid'],
])('%s is refused', async (_name, change, code) => {
  const { status, body } = await requestToken({ ...cardToken, ...change });
  expect(status).toBe(422);
  expect(body).toMatchObject({ error_type: 'request_invalid', error_codes: [code] });
});

test('a card pays by token to the end of its last month, by the clock of the sandbox, and declines from then on', async () => {
  const own = await startSandbox();
  try {
    const now = own.clock.now();
    const card = { ...cardToken, expiry_month: now.getUTCMonth() + 1, expiry_year: now.getUTCFullYear() };
    const pay = async () => {
      const made = await call(own, 'POST', '/tokens', { credential: own.credentials.publicKey, body: card });
      expect(made.status).toBe(201);
      const source = { type: 'token', token: made.body.token };
      return call(own, 'POST', '/payments', { body: { source, amount: 100, currency: 'GBP' } });
    };
    expect((await pay()).body.response_code).toBe('10000');
    await own.clock.advance(Date.UTC(card.expiry_year, card.expiry_month, 1) - now.getTime());
    expect((await pay()).body.response_code).toBe('20054');
  } finally {
    await own.close();
  }
});

const wallets = {
  applepay: { version: 'EC_v1', data: 'ZGF0YQ==', signature: 'c2ln', header: { transactionId: 'ab' } },
  googlepay: { protocolVersion: 'ECv1', signature: 'c2ln', signedMessage: '{}' },
};

test.each(Object.entries(wallets))('a %s payload gives a token of its type', async (type, token_data) => {
  const { status, body } = await requestToken({ type, token_data });
  expect(status).toBe(201);
  expect(body).toMatchObject({ type, last4: '4242' });
});

test.each(Object.entries(wallets))('an incomplete %s payload is refused', async (type, token_data) => {
  const { signature: _, ...incomplete } = token_data;
  const { status, body } = await requestToken({ type, token_data: incomplete });
  expect(status).toBe(422);
  expect(body.error_codes).toEqual(['token_data_invalid']);
});

test('metadata tells of the card, and of the address no more than city and country', async () => {
  const billing_address = { address_line1: '1 High Street', city: 'London', country: 'GB' };
  const token = (await requestToken({ ...cardToken, billing_address })).body.token as string;
  const { status, body } = await call(sandbox, 'GET', `/tokens/${token}/metadata`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    token,
    type: 'card',
    last4: '4242',
    billing_address: { city: 'London', country: 'GB' },
  });
  expect(body.billing_address).not.toHaveProperty('address_line1');
});

test('metadata of an unknown token is 404', async () => {
  expect((await call(sandbox, 'GET', '/tokens/tok_aaaaaaaaaaaaaaaaaaaaaaaaaa/metadata')).status).toBe(404);
});
