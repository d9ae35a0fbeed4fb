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
      validation.check(operation, {}, {});
    } catch (error) {
      // A refusal is an answer; a schema that cannot be compiled is another error.
      expect(error).toBeInstanceOf(Refusal);
    }
  });
});
