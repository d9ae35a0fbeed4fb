import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Account } from './account.js';

let account: Account;
beforeEach(async () => {
  account = await Account.open();
});
afterEach(() => account.close());

const email = 'ada@example.com';

describe('a customer', () => {
  test('is created with an id alone, and read by id and by email address', async () => {
    const created = await account.call('createCustomer', { body: { email, name: 'Ada', metadata: { tier: 1 } } });
    expect(created).toMatchObject({ status: 201, body: { id: expect.stringMatching(/^cus_/) } });
    const { id } = created.body;

    const read = await account.call('getCustomer', { id });

    expect(read.body).toEqual({ id, email, name: 'Ada', metadata: { tier: 1 }, instruments: [] });
    expect((await account.call('getCustomer', { id: 'ADA@example.com' })).body).toEqual(read.body);
  });

  test('is the only one with its email address', async () => {
    await account.customer();

    const second = await account.call('createCustomer', { body: { email: 'Ada@Example.com' } });

    expect(second).toMatchObject({ status: 422, body: { error_codes: ['customer_already_exists'] } });
  });

  test('keeps its email address in an update, and takes nobody else’s', async () => {
    const id = await account.customer();
    await account.customer({ email: 'grace@example.com' });

    expect((await account.call('updateCustomer', { id, body: { email, name: 'Ada' } })).status).toBe(204);
    const taken = await account.call('updateCustomer', { id, body: { email: 'grace@example.com' } });

    expect(taken.body.error_codes).toEqual(['customer_already_exists']);
    expect((await account.call('getCustomer', { id })).body).toMatchObject({ email, name: 'Ada' });
  });

  test('is made by storing an instrument for an address, and found by the next one', async () => {
    const first = await account.storedCard({ customer: { email, name: 'Ada' } });
    const second = await account.storedCard({ customer: { email } });

    expect(second.customer.id).toBe(first.customer.id);
    const { instruments } = (await account.call('getCustomer', { id: email })).body;
    expect(instruments.map((instrument: { id: string }) => instrument.id)).toEqual([first.id, second.id]);
  });

  test('goes with its instruments', async () => {
    const { id, customer } = await account.storedCard({ customer: { email } });

    expect((await account.call('deleteCustomer', { id: customer.id })).status).toBe(204);

    expect((await account.call('getCustomer', { id: customer.id })).status).toBe(404);
    expect((await account.call('getInstrument', { id })).status).toBe(404);
  });

  test.each(['getCustomer', 'deleteCustomer'])('%s of an unknown one is 404', async (name) => {
    expect(await account.call(name, { id: 'cus_aaaaaaaaaaaaaaaaaaaaaaaaaa' })).toMatchObject({ status: 404, text: '' });
  });

  test('updateCustomer of an unknown one is 404', async () => {
    const body = { name: 'Ada' };
    expect((await account.call('updateCustomer', { id: 'nobody@example.com', body })).status).toBe(404);
  });

  test('needs an address that is one', async () => {
    const invalid = await account.call('createCustomer', { body: { email: 'ada' } });
    expect(invalid).toMatchObject({ status: 422, body: { error_codes: ['email_invalid'] } });
    const missing = await account.call('createCustomer', { body: { name: 'Ada' } });
    expect(missing).toMatchObject({ status: 422, body: { error_codes: ['email_required'] } });
  });
});

describe('instruments of a customer', () => {
  test('are kept on creation only if one is the default', async () => {
    const card = await account.storedCard();
    const without = await account.customer({ instruments: [card.id] });
    expect((await account.call('getCustomer', { id: without })).body.instruments).toEqual([]);

    const { id } = (
      await account.call('createCustomer', {
        body: { email: 'grace@example.com', instruments: [card.id], default: card.id },
      })
    ).body;

    const { body } = await account.call('getCustomer', { id });
    expect(body).toMatchObject({ default: card.id, instruments: [{ id: card.id, type: 'card' }] });
    expect((await account.pay({ type: 'customer', id })).body.source.id).toBe(card.id);
  });

  test('must exist', async () => {
    const body = { email, default: 'src_aaaaaaaaaaaaaaaaaaaaaaaaaa' };

    expect((await account.call('createCustomer', { body })).body.error_codes).toEqual(['source_id_unknown']);
    expect((await account.call('getCustomer', { id: email })).status).toBe(404);
  });

  test('choose the default with an update', async () => {
    const first = await account.storedCard({ customer: { email, default: true } });
    const second = await account.storedCard({ customer: { email } }, { number: '5436031030606378' });

    await account.call('updateCustomer', { id: first.customer.id, body: { default: second.id } });

    const paid = await account.pay({ type: 'customer', id: first.customer.id });
    expect(paid.body.source.id).toBe(second.id);
    expect((await account.call('getInstrument', { id: first.id })).body.customer.default).toBe(false);
  });
});
