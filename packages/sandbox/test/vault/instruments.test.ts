import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cardToken } from '../calls.js';
import { Account } from './account.js';

let account: Account;
beforeEach(async () => {
  account = await Account.open();
});
afterEach(() => account.close());

const unknownId = 'src_aaaaaaaaaaaaaaaaaaaaaaaaaa';
const sepa = {
  type: 'sepa',
  instrument_data: {
    account_number: 'FR7630006000011234567890189',
    country: 'FR',
    currency: 'EUR',
    payment_type: 'recurring',
    mandate_id: 'MANDATE-1',
  },
  account_holder: {
    first_name: 'Ada',
    last_name: 'Lovelace',
    billing_address: { address_line1: '1 Rue', address_line2: 'Bis', city: 'Paris', zip: '75001', country: 'FR' },
  },
};
const ach = {
  type: 'ach',
  instrument_data: {
    account_type: 'savings',
    account_number: '13654567455',
    bank_code: '211370545',
    currency: 'USD',
    country: 'US',
  },
  account_holder: { type: 'individual', first_name: 'Ada', last_name: 'Lovelace' },
};
const bacs = {
  type: 'bacs',
  account: { processing_channel_id: 'pc_q4dbxom5jbgudnjzjpz7j2z6uq' },
  instrument_data: {
    account_number: '12345678',
    bank_code: '050389',
    country: 'GB',
    currency: 'GBP',
    payment_type: 'Recurring',
  },
  account_holder: { first_name: 'Ada', last_name: 'Lovelace', billing_address: { country: 'GB' } },
};
const bankAccount = {
  type: 'bank_account',
  currency: 'GBP',
  country: 'GB',
  account_number: '12345678',
  bank_code: '050389',
};

describe('a card', () => {
  test('is stored by its token, which is spent by that', async () => {
    const token = await account.token();
    const first = await account.call('createInstrument', { body: { type: 'token', token } });

    expect(first).toMatchObject({ status: 201, body: { type: 'card', scheme: 'VISA', last4: '4242', bin: '424242' } });
    const again = await account.call('createInstrument', { body: { type: 'token', token } });
    expect(again).toMatchObject({ status: 422, body: { error_codes: ['token_used'] } });
    expect((await account.pay({ type: 'token', token })).body.error_codes).toEqual(['token_used']);
  });

  test('does not spend its token when it is refused', async () => {
    const token = await account.token();
    const customer = { id: 'cus_aaaaaaaaaaaaaaaaaaaaaaaaaa' };
    const refused = await account.call('createInstrument', { body: { type: 'token', token, customer } });

    expect(refused.body.error_codes).toEqual(['customer_not_found']);
    expect((await account.call('createInstrument', { body: { type: 'token', token } })).status).toBe(201);
  });

  test('pays by its id, for the customer it is linked to', async () => {
    const stored = await account.storedCard({ customer: { email: 'ada@example.com', name: 'Ada' } });

    const payment = await account.pay({ type: 'id', id: stored.id });

    expect(payment.body).toMatchObject({
      approved: true,
      source: { id: stored.id, last4: '4242' },
      customer: { id: stored.customer.id, email: 'ada@example.com' },
    });
  });

  test('tells neither its number nor its CVV, and keeps no CVV', async () => {
    const { id } = await account.storedCard();

    const { text } = await account.call('getInstrument', { id });

    expect(text).not.toContain(cardToken.number);
    expect(text).not.toContain('"cvv"');
    const record = account.sandbox.world.collection<any>('instruments').get(id);
    expect(record.card).not.toHaveProperty('cvv');
  });

  test('has the fingerprint of its number, whoever stores it', async () => {
    const [first, second] = [await account.storedCard(), await account.storedCard()];
    const other = await account.storedCard({}, { number: '5436031030606378' });

    expect(second.id).not.toBe(first.id);
    expect(second.fingerprint).toBe(first.fingerprint);
    expect(other.fingerprint).not.toBe(first.fingerprint);
  });

  test('is changed in the fields that are given', async () => {
    const { id, fingerprint } = await account.storedCard({}, { name: 'Ada' });

    const changed = await account.call('updateInstrument', { id, body: { type: 'card', expiry_year: 2099 } });

    expect(changed).toMatchObject({ status: 200, body: { id, type: 'card', fingerprint } });
    const { body } = await account.call('getInstrument', { id });
    expect(body).toMatchObject({ name: 'Ada', expiry_month: 12, expiry_year: 2099 });
  });

  test('is replaced by the card of a token', async () => {
    const { id } = await account.storedCard();
    const token = await account.token({ number: '5436031030606378' });

    await account.call('updateInstrument', { id, body: { type: 'token', token } });

    expect((await account.call('getInstrument', { id })).body).toMatchObject({ scheme: 'MASTERCARD', last4: '6378' });
    expect((await account.pay({ type: 'token', token })).body.error_codes).toEqual(['token_used']);
  });

  test('declines once its new date is past', async () => {
    const { id } = await account.storedCard();
    await account.call('updateInstrument', { id, body: { type: 'card', expiry_year: 2020 } });

    expect((await account.pay({ type: 'id', id })).body.response_code).toBe('20054');
  });

  test('moves to another customer', async () => {
    const { id, customer } = await account.storedCard({ customer: { email: 'ada@example.com', default: true } });
    const other = await account.customer({ email: 'grace@example.com' });

    await account.call('updateInstrument', { id, body: { type: 'card', customer: { id: other, default: true } } });

    expect((await account.call('getCustomer', { id: customer.id })).body).not.toHaveProperty('default');
    expect((await account.call('getCustomer', { id: other })).body.default).toBe(id);
  });
});

describe('a bank account', () => {
  test.each([sepa, ach, bacs])('of type $type is stored, read and changed', async (body) => {
    const created = await account.call('createInstrument', { body });
    expect(created).toMatchObject({ status: 201, body: { type: body.type } });
    const { id, fingerprint } = created.body;
    const changed = { ...body.instrument_data, account_number: '87654321876543218' };
    if (body.type === 'bacs') changed.account_number = '87654321';

    const update = { type: body.type, instrument_data: changed };
    expect((await account.call('updateInstrument', { id, body: update })).status).toBe(200);

    const read = (await account.call('getInstrument', { id })).body;
    expect(read.instrument_data).toEqual(changed);
    expect(read.account_holder).toEqual(body.account_holder);
    expect(read.fingerprint).not.toBe(fingerprint);
  });

  test('to pay out to is stored and read', async () => {
    const { body } = await account.call('createInstrument', { body: bankAccount });
    expect((await account.call('getInstrument', { id: body.id })).body).toMatchObject(bankAccount);
  });

  test('has the same fingerprint whoever stores it', async () => {
    const [first, second] = [
      await account.call('createInstrument', { body: bankAccount }),
      await account.call('createInstrument', { body: { ...bankAccount, customer: { email: 'ada@example.com' } } }),
    ];

    expect(second.body.fingerprint).toBe(first.body.fingerprint);
  });

  test('is not changed as a card', async () => {
    const { id } = (await account.call('createInstrument', { body: sepa })).body;

    const refused = await account.call('updateInstrument', { id, body: { type: 'card', expiry_year: 2099 } });

    expect(refused).toMatchObject({ status: 422, body: { error_codes: ['type_invalid'] } });
  });
});

describe('the end of an instrument', () => {
  test('that is deleted: it is unknown, and no longer the default', async () => {
    const { id, customer } = await account.storedCard({ customer: { email: 'ada@example.com', default: true } });

    expect((await account.call('deleteInstrument', { id })).status).toBe(204);

    expect((await account.call('getInstrument', { id })).status).toBe(404);
    expect((await account.call('deleteInstrument', { id })).status).toBe(404);
    expect((await account.pay({ type: 'id', id })).body.error_codes).toEqual(['source_id_unknown']);
    expect((await account.pay({ type: 'customer', id: customer.id })).body.error_codes).toEqual(['card_not_found']);
  });

  test('that is revoked: it can be read, but not be paid with', async () => {
    const { id, customer } = await account.storedCard({ customer: { email: 'ada@example.com' } });

    expect((await account.call('revokeInstrument', { id })).status).toBe(200);

    expect((await account.call('getInstrument', { id })).status).toBe(200);
    expect((await account.pay({ type: 'id', id })).body.error_codes).toEqual(['source_id_unknown']);
    expect((await account.pay({ type: 'customer', id: customer.id })).body.error_codes).toEqual(['card_not_found']);
  });

  test('that is revoked: it is not made anyone’s, nor the default of its owner again', async () => {
    const { id, customer } = await account.storedCard({ customer: { email: 'ada@example.com' } });
    await account.call('revokeInstrument', { id });

    const again = { customer: { id: customer.id, default: true } };
    const tries = [
      await account.call('updateInstrument', { id, body: { type: 'card', ...again } }),
      await account.call('updateCustomer', { id: customer.id, body: { default: id } }),
      await account.call('createCustomer', { body: { email: 'eve@example.com', default: id } }),
    ];

    for (const answer of tries)
      expect(answer).toMatchObject({ status: 422, body: { error_codes: ['source_id_unknown'] } });
    expect((await account.call('getCustomer', { id: customer.id })).body).not.toHaveProperty('default');
  });

  test('that is revoked: its card is stored anew by the customer’s next payment', async () => {
    const customer = { email: 'ada@example.com' };
    const { source } = (await account.pay(cardToken, { customer })).body;
    expect((await account.pay(cardToken, { customer })).body.source.id).toBe(source.id);
    await account.call('revokeInstrument', { id: source.id });

    expect((await account.pay(cardToken, { customer })).body.source.id).not.toBe(source.id);
  });

  test.each(['getInstrument', 'deleteInstrument', 'revokeInstrument'])('%s of an unknown one is 404', async (name) => {
    expect(await account.call(name, { id: unknownId })).toMatchObject({ status: 404, text: '' });
  });

  test('updateInstrument of an unknown one is 404', async () => {
    const body = { type: 'card', expiry_year: 2099 };
    expect((await account.call('updateInstrument', { id: unknownId, body })).status).toBe(404);
  });
});
