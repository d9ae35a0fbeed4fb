import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { luhnValid } from '../../src/cards/index.js';
import { accessToken, call, cardToken } from '../calls.js';
import { Account } from './account.js';

let account: Account;
beforeEach(async () => {
  account = await Account.open();
});
afterEach(() => account.close());

const unknownId = 'nt_aaaaaaaaaaaaaaaaaaaaaaaaaa';
const ecom = { transaction_type: 'ecom' };

/** A network token of a stored card. */
async function provisioned(): Promise<any> {
  const { id } = await account.storedCard();
  return (await account.call('provisionNetworkToken', { body: { source: { type: 'id', id } } })).body.network_token;
}

describe('a network token', () => {
  test('is made for a stored card, and shown with it', async () => {
    const { id } = await account.storedCard();

    const answer = await account.call('provisionNetworkToken', { body: { source: { type: 'id', id } } });

    const { card, network_token } = answer.body;
    expect(answer.status).toBe(201);
    expect(card).toEqual({ last4: '4242', expiry_month: '12', expiry_year: '2098' });
    expect(network_token).toMatchObject({ state: 'active', type: 'vts' });
    expect(network_token.number).not.toBe(cardToken.number);
    expect(luhnValid(network_token.number)).toBe(true);
    const shown = (await account.call('getInstrument', { id })).body.network_token;
    expect(shown).toEqual({ id: network_token.id, state: 'active' });
  });

  test('is the one that the card has already, however the card is given', async () => {
    const first = await provisioned();
    const { number } = cardToken;
    const source = { type: 'card', number, expiry_month: '12', expiry_year: '2098' };

    const second = await account.call('provisionNetworkToken', { body: { source } });

    expect(second).toMatchObject({ status: 200, body: { network_token: { id: first.id, number: first.number } } });
  });

  test.each([
    ['of another scheme', '345678901234564', '2098', 'source_invalid'],
    ['with a wrong checksum', '4242424242424241', '2098', 'card_number_invalid'],
    ['that has expired', '4242424242424242', '2020', 'card_expired'],
  ])('is refused for a card %s', async (_name, number, expiry_year, code) => {
    const source = { type: 'card', number, expiry_month: '12', expiry_year };

    const refused = await account.call('provisionNetworkToken', { body: { source } });

    expect(refused).toMatchObject({ status: 422, body: { error_codes: [code] } });
  });

  test('has another cryptogram for each payment, and pays with it', async () => {
    const { id, number } = await provisioned();
    const first = await account.call('requestCryptogram', { id, body: ecom });
    const second = await account.call('requestCryptogram', { id, body: ecom });

    expect(first.status).toBe(201);
    expect(Buffer.from(first.body.cryptogram, 'base64')).toHaveLength(20);
    expect(second.body.cryptogram).not.toBe(first.body.cryptogram);
    const { cryptogram, eci } = first.body;
    const source = { type: 'network_token', token: number, token_type: 'vts', expiry_month: 12, expiry_year: 2098 };
    expect((await account.pay({ ...source, cryptogram, eci })).body.approved).toBe(true);
  });

  test.each(['suspended', 'inactive', 'declined', 'requested'])('has no cryptogram while %s', async (state) => {
    const { id } = await provisioned();
    account.sandbox.world.collection<any>('network_tokens').get(id).state = state;

    const refused = await account.call('requestCryptogram', { id, body: ecom });

    expect(refused).toMatchObject({ status: 422, body: { error_codes: ['token_invalid'] } });
  });

  test('is inactive once it was deleted, and the card gets another', async () => {
    const { id } = await provisioned();

    const body = { initiated_by: 'cardholder', reason: 'other' };
    expect((await account.call('deleteNetworkToken', { id, body })).status).toBe(204);

    expect((await account.call('getNetworkToken', { id })).body.network_token.state).toBe('inactive');
    expect((await provisioned()).id).not.toBe(id);
  });

  test('that is unknown is 404', async () => {
    expect((await account.call('getNetworkToken', { id: unknownId })).status).toBe(404);
    expect((await account.call('requestCryptogram', { id: unknownId, body: ecom })).status).toBe(404);
  });

  test('needs a scope of the vault', async () => {
    const credential = await accessToken(account.sandbox, 'gateway');

    const refused = await call(account.sandbox, 'GET', `/network-tokens/${unknownId}`, { credential });

    expect(refused.status).toBe(403);
  });
});
