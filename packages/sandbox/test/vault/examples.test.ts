import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { instrumentsOf, type InstrumentRecord } from '../../src/areas/payments/sources/instruments.js';
import { Account } from './account.js';
import { exampleRequest } from './described.js';

let account: Account;
beforeEach(async () => {
  account = await Account.open();
});
afterEach(() => account.close());

/** Stores a card under an id that the reference uses. */
async function storedAs(id: string): Promise<void> {
  const instruments = instrumentsOf(account.sandbox.world);
  const stored = instruments.get((await account.storedCard()).id) as InstrumentRecord;
  instruments.delete(stored.id);
  instruments.add({ ...stored, id });
}

describe('each documented request of the vault is accepted as it stands', () => {
  test('createInstrument', async () => {
    const example = exampleRequest('createInstrument');
    const created = await account.call('createInstrument', { body: example });
    expect(created).toMatchObject({ status: 201, body: { type: 'bank_account', bank: example.bank } });

    const { customer, processing_channel_id: _, ...told } = example;
    const { body } = await account.call('getInstrument', { id: created.body.id });
    expect(body).toMatchObject({ ...told, customer: { id: customer.id, email: customer.email, default: true } });
  });

  test('updateInstrument', async () => {
    await account.call('createInstrument', { body: exampleRequest('createInstrument') });
    const { id } = await account.storedCard();
    const example = exampleRequest('updateInstrument');

    expect((await account.call('updateInstrument', { id, body: example })).status).toBe(200);

    const { name, account_holder, customer } = example;
    const { body } = await account.call('getInstrument', { id });
    expect(body).toMatchObject({ name, account_holder, expiry_month: 6, expiry_year: 2025, customer });
  });

  test('createCustomer and updateCustomer', async () => {
    const example = exampleRequest('createCustomer');
    for (const id of example.instruments) await storedAs(id);

    const { status, body } = await account.call('createCustomer', { body: example });
    expect(status).toBe(201);
    const update = exampleRequest('updateCustomer');
    expect((await account.call('updateCustomer', { id: body.id, body: update })).status).toBe(204);

    const read = (await account.call('getCustomer', { id: body.id })).body;
    expect(read).toMatchObject({ ...update, instruments: update.instruments.map((id: string) => ({ id })) });
  });

  test('provisionNetworkToken and requestCryptogram', async () => {
    const example = exampleRequest('provisionNetworkToken');
    await storedAs(example.source.id);

    const { status, body } = await account.call('provisionNetworkToken', { body: example });
    expect(status).toBe(201);
    const { id } = body.network_token;
    const cryptogram = await account.call('requestCryptogram', { id, body: exampleRequest('requestCryptogram') });
    expect(cryptogram.status).toBe(201);
  });

  test('getCardMetadata', async () => {
    const { body } = await account.call('getCardMetadata', { body: exampleRequest('getCardMetadata') });
    // The example has six digits, and live tests of the official clients eight.
    expect(body).toMatchObject({ bin: '45394679', scheme: 'visa', issuer_country: 'ES', issuer_country_name: 'Spain' });
  });

  test('getUpdatedCardCredentials', async () => {
    const body = exampleRequest('getUpdatedCardCredentials');
    const { card } = body.source_options;
    expect(await account.call('getUpdatedCardCredentials', { body })).toMatchObject({
      status: 200,
      body: {
        account_update_status: 'CARD_UPDATED',
        card: { bin: '543642', last4: '4242', expiry_month: card.expiry_month, expiry_year: card.expiry_year },
      },
    });
  });

  test('createSecret and updateSecret', async () => {
    const created = await account.call('createSecret', { body: exampleRequest('createSecret') });
    expect(created).toMatchObject({ status: 201, body: { name: 'secret_name', version: 1, entity_id: 'ent_12345' } });
    const updated = await account.call('updateSecret', { id: 'secret_name', body: exampleRequest('updateSecret') });
    expect(updated).toMatchObject({ status: 200, body: { version: 2, entity_id: 'ent_67890' } });
  });

  test('forwardRequest, all but its destination on another machine', async () => {
    const body = exampleRequest('forwardRequest');
    await storedAs(body.source.id);
    expect((await account.call('forwardRequest', { body })).status).toBe(501);

    body.destination_request.url = `${account.sandbox.url}/payments`;
    const answer = await account.call('forwardRequest', { body });

    // The third party is the sandbox itself, which knows neither credential.
    expect(answer).toMatchObject({ status: 200, body: { destination_response: { status: 401 } } });
  });
});
