import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { describedOperations } from '../src/description.js';
import { errorCodeOf } from '../src/http/error-codes.js';
import { problemsFrom } from '../src/http/problems.js';
import { Validation } from '../src/http/validation.js';
import { startSandbox, type Sandbox } from '../src/index.js';
import { Refusal } from '../src/refusal.js';
import { call, cardPayment } from './calls.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

async function codesOf(path: string, body: unknown): Promise<string[]> {
  const credential = path === '/tokens' ? sandbox.credentials.publicKey : sandbox.credentials.secretKey;
  const answer = await call(sandbox, 'POST', path, { credential, body });
  expect(answer.status).toBe(422);
  expect(answer.body.error_type).toBe('request_invalid');
  return answer.body.error_codes;
}

describe('a refused payment names every bad field by its documented code', () => {
  const { source } = cardPayment;

  test.each([
    ['currency missing', { currency: undefined }, ['currency_required']],
    ['currency unknown', { currency: 'XXY' }, ['currency_invalid']],
    ['amount not whole', { amount: 10.5 }, ['amount_invalid']],
    ['amount negative', { amount: -1 }, ['amount_invalid']],
    ['reference too long', { reference: 'x'.repeat(81) }, ['reference_invalid']],
    ['card number missing', { source: { ...source, number: undefined } }, ['card_number_required']],
    ['month missing', { source: { ...source, expiry_month: undefined } }, ['card_expiry_month_required']],
    ['month 13', { source: { ...source, expiry_month: 13 } }, ['card_expiry_month_invalid']],
    ['type missing', { source: { ...source, type: undefined } }, ['source_type_required']],
    ['type unknown', { source: { type: 'cheque' } }, ['payment_method_not_supported']],
    ['token missing', { source: { type: 'token' } }, ['source_token_required']],
    ['country unknown', { source: { ...source, billing_address: { country: 'ZZ' } } }, ['country_address_invalid']],
    ['city too long', { source: { ...source, billing_address: { city: 'x'.repeat(51) } } }, ['city_invalid']],
    ['phone too short', { source: { ...source, phone: { number: '1' } } }, ['phone_number_length_invalid']],
    ['several at once', { amount: 'ten', currency: undefined }, ['currency_required', 'amount_invalid']],
    ['a shared amount shared by nobody', { amount_allocations: [] }, ['sub_entities_count_invalid']],
    ['a second that is not on the clock', { capture_on: '2026-12-31T23:59:60Z' }, ['capture_on_invalid']],
    [
      'many, of a payment all the same',
      { description: 5, capture: 'x', merchant_initiated: 'y' },
      ['description_invalid', 'capture_invalid', 'merchant_initiated_invalid'],
    ],
  ])('%s', async (_name, change, codes) => {
    expect((await codesOf('/payments', { ...cardPayment, ...change })).sort()).toEqual([...codes].sort());
  });

  test('a body that is not an object', async () => {
    expect(await codesOf('/payments', '[]')).toEqual(['request_invalid']);
  });

  test('no body where one is needed', async () => {
    expect(await codesOf('/payments', undefined)).toEqual(['request_data_required']);
  });
});

describe('a refused payout is told what is wrong with a payout', () => {
  const payout = {
    source: { type: 'currency_account', id: 'ca_y3oqhf46pyzuxjbcn2giaqnb44' },
    destination: { type: 'card', number: '4242424242424242', expiry_month: 6, expiry_year: 2098 },
    amount: 100,
    currency: 'GBP',
    processing_channel_id: 'pc_q4dbxom5jbgudnjzjpz7j2z6uq',
  };

  test.each([
    ['no channel', { processing_channel_id: undefined }, ['processing_channel_id_required']],
    ['no destination', { destination: undefined }, ['source_or_destination_required']],
    ['a long reference', { reference: 'x'.repeat(51) }, ['reference_invalid']],
  ])('%s', async (_name, change, codes) => {
    expect(await codesOf('/payments', { ...payout, ...change })).toEqual(codes);
  });
});

describe('a refused token request', () => {
  test.each([
    ['an empty body', {}, ['token_type_required']],
    ['an unknown type', { type: 'cash' }, ['token_type_invalid']],
    [
      'a card without its fields',
      { type: 'card' },
      ['card_expiry_month_required', 'card_expiry_year_required', 'card_number_required'],
    ],
  ])('%s', async (_name, body, codes) => {
    expect((await codesOf('/tokens', body)).sort()).toEqual([...codes].sort());
  });

  test('says nothing of what was sent', async () => {
    const number = '4242424242424242';
    const { text } = await call(sandbox, 'POST', '/tokens', {
      credential: sandbox.credentials.publicKey,
      body: { type: 'card', number: [number], expiry_month: number, expiry_year: 2098 },
    });
    expect(text).not.toContain(number);
  });
});

test('a query is checked too', async () => {
  const answer = await call(sandbox, 'GET', '/payments?reference=ORDER-1&limit=101');
  expect(answer.status).toBe(422);
  expect(answer.body.error_codes).toEqual(['paging_limit_invalid']);
  expect((await call(sandbox, 'GET', '/payments')).body.error_codes).toEqual(['reference_required']);
});

describe('a time in a query', () => {
  const statusFor = async (path: string) => (await call(sandbox, 'GET', path)).status;

  test.each(['2022-02-17T00:00:00', '2022-02-14', '2022-02-17T00:00:00Z', '2022-02-17T00:00:00.123%2B01:00'])(
    'may be %s',
    async (time) => {
      expect(await statusFor(`/reports?created_after=${time}`)).toBe(200);
      expect(await statusFor(`/disputes?from=${time}`)).toBe(200);
    },
  );

  test.each(['yesterday', '2022-02-30', '2022-02-17T25:00:00', '2022-02-17T23:59:60'])(
    'may not be %s',
    async (time) => {
      expect(await statusFor(`/reports?created_after=${time}`)).toBe(422);
    },
  );
});

describe('a header that lists what can be asked for', () => {
  const statusFor = async (accept: string) =>
    (await call(sandbox, 'GET', '/accounts/entities/ent_aaaaaaaaaaaaaaaaaaaaaaaaaa', { headers: { accept } })).status;

  test.each(['application/json;schema_version=4.0', 'application/json;schema_version='])(
    'is refused for what is not described: %s',
    async (accept) => {
      expect(await statusFor(accept)).toBe(422);
    },
  );

  test.each([
    '*/*',
    'application/json, text/plain, */*',
    'application/json; schema_version="2.0"',
    'application/json;schema_version=4.0, application/json;schema_version=3.0',
  ])('is taken however HTTP lets it be written: %s', async (accept) => {
    expect(await statusFor(accept)).toBe(404);
  });
});

describe('codes without a documented name', () => {
  test('are made from the field alone', () => {
    expect(errorCodeOf({ field: ['items', 'unit_price'], rule: 'invalid' }, 'requestPayment')).toBe(
      'unit_price_invalid',
    );
  });

  test('never repeat the keys of metadata', () => {
    expect(errorCodeOf({ field: ['metadata', 'my secret'], rule: 'invalid' }, 'requestPayment')).toBe(
      'metadata_invalid',
    );
  });
});

test('an empty list that must not be empty counts as a missing one', () => {
  const validate = new Ajv({ verbose: true }).compile({
    type: 'object',
    properties: { actions: { type: 'array', minItems: 1 } },
  });
  validate({ actions: [] });
  const [problem] = problemsFrom(validate.errors ?? []);
  expect(problem && errorCodeOf(problem, 'createWorkflow')).toBe('actions_required');
});

describe('every described request can be checked', () => {
  const validation = new Validation();
  const operations = describedOperations.filter(({ encoding }) => encoding === 'json');

  test.each(operations.map((operation) => [operation.id, operation] as const))('%s', (_id, operation) => {
    try {
      validation.check(operation, { query: {}, headers: {}, body: {} });
    } catch (error) {
      // A refusal is an answer; a schema that cannot be compiled is another error.
      expect(error).toBeInstanceOf(Refusal);
    }
  });
});
