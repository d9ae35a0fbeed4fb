import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Account } from './account.js';

let account: Account;
beforeAll(async () => {
  account = await Account.open();
});
afterAll(() => account.close());

const pounds = { type: 'bank_account', country: 'GB', currency: 'GBP' };
const british = { ...pounds, account_number: '13654567', bank_code: '160008' };
const euros = { type: 'bank_account', country: 'IE', currency: 'EUR' };

const stored = (body: object) => account.call('createInstrument', { body });

describe('a bank account that is to be stored', () => {
  test.each([
    { body: pounds, codes: ['account_number_required', 'bank_code_required'] },
    { body: { ...pounds, iban: 'GB00NOPE' }, codes: ['iban_invalid'] },
    {
      body: { ...pounds, account_number: '123', bank_code: 'x' },
      codes: ['account_number_invalid', 'bank_code_invalid'],
    },
    { body: { ...british, iban: 'GB30NWBK60161331926819' }, codes: ['iban_invalid'] },
    { body: euros, codes: ['iban_required'] },
    { body: { ...euros, iban: 'FR7630006000011234567890189' }, codes: ['iban_invalid'] },
  ])('has what its country and currency ask for: $body is refused', async ({ body, codes }) => {
    expect(await stored(body)).toMatchObject({ status: 422, body: { error_codes: codes } });
  });

  test.each([
    british,
    { ...pounds, iban: 'GB29NWBK60161331926819' },
    { ...euros, iban: 'IE64IRCE92050112345678' },
    { type: 'bank_account', country: 'US', currency: 'USD', account_number: '13654567455', bank_code: '211170318' },
    { type: 'bank_account', country: 'PH', currency: 'PHP', swift_bic: 'AUBKPHMM' },
  ])('is taken when it does, or when the sandbox knows nothing of it: %o', async (body) => {
    expect((await stored(body)).status).toBe(201);
  });

  test('asks for no more than the fields that the sandbox tells', async () => {
    const { body } = await account.call('getBankAccountFields', { id: 'GB/GBP' });
    const told = body.sections[0].fields.filter(({ id }: { id: string }) => !id.startsWith('account_holder'));

    expect((await stored(pounds)).body.error_codes).toEqual(told.map(({ id }: { id: string }) => `${id}_required`));
  });

  test('may not be changed into one that could not be stored', async () => {
    const { id } = (await stored(british)).body;
    const change = { type: 'bank_account', account_number: '123' };

    const answer = await account.call('updateInstrument', { id, body: change });

    expect(answer).toMatchObject({ status: 422, body: { error_codes: ['account_number_invalid'] } });
    expect((await account.call('getInstrument', { id })).body).toMatchObject(british);
  });
});

describe('the IBAN about which more is known', () => {
  const body = { type: 'bank_account', iban: 'GB29NWBK60161331926819', currency: 'EUR', country: 'GB' };

  test('is stored with the name of its bank and the branch', async () => {
    const created = await stored(body);

    expect(created).toMatchObject({
      status: 201,
      body: { bank: { name: expect.any(String), branch: expect.any(String) } },
    });
    const read = await account.call('getInstrument', { id: created.body.id });
    expect(read.body.bank).toEqual(created.body.bank);
  });

  test('keeps what was told of its bank', async () => {
    const created = await stored({ ...body, bank: { name: 'Lloyds TSB' } });

    expect(created.body.bank).toEqual({ name: 'Lloyds TSB', branch: expect.any(String) });
  });
});
