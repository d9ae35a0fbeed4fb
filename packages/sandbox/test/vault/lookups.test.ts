import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { referenceAccount } from '../../src/reference-account.js';
import { cardToken } from '../calls.js';
import { Account } from './account.js';

let account: Account;
beforeAll(async () => {
  account = await Account.open();
});
afterAll(() => account.close());

const unknownId = 'src_aaaaaaaaaaaaaaaaaaaaaaaaaa';
const metadata = (source: object, format?: string) => account.call('getCardMetadata', { body: { source, format } });

describe('card metadata', () => {
  test('is found by number, first digits, token and instrument', async () => {
    const token = await account.token();
    const { id } = await account.storedCard();
    const byNumber = (await metadata({ type: 'card', number: cardToken.number })).body;

    expect(byNumber).toMatchObject({ bin: '42424242', scheme: 'visa', card_type: 'CREDIT', issuer_country: 'GB' });
    expect(byNumber.issuer_country_name).toBe('United Kingdom');
    for (const source of [
      { type: 'bin', bin: '42424242' },
      { type: 'token', token },
      { type: 'id', id },
    ]) {
      expect((await metadata(source)).body).toEqual(byNumber);
    }
    expect((await metadata({ type: 'bin', bin: '424242' })).body).toEqual({ ...byNumber, bin: '424242' });
  });

  test('does not spend the token', async () => {
    const token = await account.token();
    await metadata({ type: 'token', token });
    expect((await account.pay({ type: 'token', token })).status).toBe(201);
  });

  test('tells both schemes of a co-badged card', async () => {
    const { body } = await metadata({ type: 'card', number: '4010061700000021' });
    expect(body).toMatchObject({
      scheme: 'visa',
      scheme_local: 'cartes_bancaires',
      local_schemes: ['cartes_bancaires'],
    });
  });

  test.each([
    ['4921817844445119', 'fast_funds'],
    ['4242424242424242', 'standard'],
    ['4818192160565981', 'not_supported'],
  ])('tells whether %s receives payouts, when asked', async (number, support) => {
    expect((await metadata({ type: 'card', number })).body).not.toHaveProperty('card_payouts');
    const { card_payouts } = (await metadata({ type: 'card', number }, 'card_payouts')).body;
    expect(card_payouts.domestic_money_transfer).toBe(support);
  });

  test.each([
    [{ type: 'bin', bin: '999999' }],
    [{ type: 'id', id: unknownId }],
    [{ type: 'token', token: 'tok_aaaaaaaaaaaaaaaaaaaaaaaaaa' }],
  ])('of what is unknown is 404: %o', async (source) => {
    expect((await metadata(source)).status).toBe(404);
  });

  test('of a number with a wrong checksum is refused', async () => {
    const { body } = await metadata({ type: 'card', number: '4242424242424241' });
    expect(body.error_codes).toEqual(['card_number_invalid']);
  });
});

const update = (source_options: object) => account.call('getUpdatedCardCredentials', { body: { source_options } });

describe('the account updater', () => {
  test.each([
    ['is good', '4242424242424242', 2098, { account_update_failure_code: 'UP_TO_DATE' }],
    ['is of another scheme', '345678901234564', 2098, { account_update_failure_code: 'NON_PARTICIPATING_BIN' }],
    ['is no card', '4242424242424241', 2098, { account_update_failure_code: 'UNKNOWN' }],
    ['was stolen', '4539253655711767', 2098, { account_update_status: 'CARD_CLOSED' }],
    ['was lost', '4658620059821613', 2098, { account_update_status: 'CARD_UPDATED', card: { last4: '4242' } }],
    [
      'has expired',
      '4242424242424242',
      2020,
      { account_update_status: 'CARD_EXPIRY_UPDATED', card: { last4: '4242' } },
    ],
  ])('tells of a card that %s', async (_name, number, expiry_year, expected) => {
    expect((await update({ card: { number, expiry_month: 6, expiry_year } })).body).toMatchObject(expected);
  });

  test('brings a stored card up to date, so that it pays again', async () => {
    const { id } = await account.storedCard();
    await account.call('updateInstrument', { id, body: { type: 'card', expiry_year: 2020 } });
    expect((await account.pay({ type: 'id', id })).body.approved).toBe(false);

    const { body } = await update({ instrument: { id } });

    expect(body.account_update_status).toBe('CARD_EXPIRY_UPDATED');
    expect((await account.call('getInstrument', { id })).body.expiry_year).toBe(body.card.expiry_year);
    expect((await account.pay({ type: 'id', id })).body.approved).toBe(true);
  });

  test('tells of the new details of a stored card, and of a closed account, without numbers', async () => {
    const [lost, stolen, good] = [
      await account.storedCard({}, { number: '4658620059821613' }),
      await account.storedCard({}, { number: '4539253655711767' }),
      await account.storedCard(),
    ];
    const before = account.sandbox.events.of('card_updated').length;
    for (const { id } of [lost, stolen, good]) await update({ instrument: { id } });
    await update({ card: { number: '4658620059821613', expiry_month: 6, expiry_year: 2098 } });

    const events = account.sandbox.events.of('card_updated').slice(before);
    expect(events).toMatchObject([
      { source: 'real_time_account_updater', subject: lost.id },
      { source: 'real_time_account_updater', subject: stolen.id },
    ]);
    const [updated, closed] = events.map(({ envelope }) => envelope.data);
    expect(updated).toMatchObject({
      client_id: referenceAccount.clientId,
      reason_type: 'card_updated',
      source_scheme: 'visa',
      original_card: {
        scheme: 'visa',
        bin: '46586200',
        last4: '1613',
        expiry_year: 2098,
        fingerprint: expect.stringMatching(/^[0-9A-F]{64}$/),
      },
      replacement_card: { scheme: 'visa', bin: '42424242', last4: '4242' },
      sources: [{ id: lost.id }],
    });
    expect(closed).toMatchObject({ reason_type: 'card_closed', sources: [{ id: stolen.id }] });
    expect(closed).not.toHaveProperty('replacement_card');
    expect(JSON.stringify(events)).not.toMatch(/4658620059821613|4242424242424242|4539253655711767/);
  });

  test('takes either a card or an instrument', async () => {
    const { id } = await account.storedCard();
    const card = { number: cardToken.number, expiry_month: 6, expiry_year: 2098 };

    expect((await update({ card, instrument: { id } })).status).toBe(422);
    expect((await update({})).status).toBe(422);
    expect((await update({ instrument: { id: unknownId } })).status).toBe(404);
  });
});

async function fieldsOf(id: string, query?: string): Promise<string[]> {
  const { body } = await account.call('getBankAccountFields', { id, query });
  return body.sections[0].fields.map((field: { id: string }) => field.id);
}

const person = ['account_holder.first_name', 'account_holder.last_name'];

describe('bank account fields', () => {
  test.each([
    ['GB/GBP', ['account_number', 'bank_code']],
    ['US/USD', ['account_number', 'bank_code']],
    ['DE/EUR', ['iban']],
  ])('of %s', async (corridor, account_) => {
    expect(await fieldsOf(corridor)).toEqual([...account_, ...person]);
  });

  test('depend on the holder and on the network', async () => {
    expect(await fieldsOf('DE/EUR', 'account-holder-type=corporate&payment-network=swift')).toEqual([
      'iban',
      'swift_bic',
      'account_holder.company_name',
    ]);
  });

  test('hold an IBAN to the form of its country', async () => {
    const { body } = await account.call('getBankAccountFields', { id: 'DE/EUR' });
    const [iban] = body.sections[0].fields;
    expect(iban).toMatchObject({ min_length: 22, max_length: 22 });
    expect('DE89370400440532013000').toMatch(new RegExp(iban.validation_regex));
    expect('FR7630006000011234567890189').not.toMatch(new RegExp(iban.validation_regex));
  });

  test.each([['GB/EUR'], ['ZZ/EUR'], ['GB/GBP', 'payment-network=sepa'], ['DE/EUR', 'payment-network=fps']])(
    'of what is not paid out to are 404: %s %s',
    async (id, query?: string) => {
      expect((await account.call('getBankAccountFields', { id, query })).status).toBe(404);
    },
  );

  test('of a network that does not exist are refused', async () => {
    expect((await account.call('getBankAccountFields', { id: 'GB/GBP', query: 'payment-network=pigeon' })).status).toBe(
      422,
    );
  });
});
