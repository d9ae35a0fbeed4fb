import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refuseCardData } from '../src/gateway/card-data.js';
import { openAccount } from './running/account.js';
import { startFunction } from './running/function-process.js';
import { proxyEvent } from './running/proxy-event.js';
import { testCard } from './running/token.js';

const isRefused = (body: unknown) => {
  try {
    refuseCardData({ body });
    return false;
  } catch {
    return true;
  }
};

/** Digits with the check digit that makes them a card number. */
const cardNumber = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 12, maxLength: 18 })
  .map((digits) => `${digits.join('')}${checkDigit(digits)}`);

function checkDigit(digits: readonly number[]): number {
  const doubled = digits.map((digit, index) => {
    const value = (digits.length - index) % 2 === 1 ? digit * 2 : digit;
    return value > 9 ? value - 9 : value;
  });
  return (10 - (doubled.reduce((sum, value) => sum + value, 0) % 10)) % 10;
}

const field = fc.constantFrom('number', 'card_number', 'cardNumber', 'pan', 'PAN', 'primary_account_number');
const depth = fc.array(fc.constantFrom('source', 'metadata', 'items', 'list'), { maxLength: 6 });
const within = (path: readonly string[], value: unknown): unknown =>
  path.reduceRight((inner, name) => (name === 'list' ? [inner] : { [name]: inner, other: 1 }), value);

describe('the door', () => {
  test('refuses a card number in any field for one, at any depth, however it is written', () => {
    const separator = fc.constantFrom('', ' ', '-');
    fc.assert(
      fc.property(cardNumber, field, depth, separator, (number, name, path, between) => {
        const written = (number.match(/.{1,4}/g) ?? []).join(between);
        expect(isRefused(within(path, { [name]: written }))).toBe(true);
      }),
    );
  });

  test('refuses a card whatever its number looks like, and a security code in digits', () => {
    fc.assert(
      fc.property(depth, fc.string(), (path, number) => {
        expect(isRefused(within(path, { type: 'card', number }))).toBe(true);
      }),
    );
    fc.assert(
      fc.property(depth, fc.stringMatching(/^\d{3,4}$/), (path, cvv) => {
        expect(isRefused(within(path, { type: 'id', id: 'src_a', cvv }))).toBe(true);
      }),
    );
  });

  test('lets through what only looks like it: other numbers, tokens, and digits that fail the check', () => {
    fc.assert(
      fc.property(cardNumber, fc.constantFrom('phone', 'phone_number', 'identification', 'ticket'), (number, name) => {
        expect(isRefused({ [name]: { number } })).toBe(false);
      }),
    );
    fc.assert(
      fc.property(cardNumber, field, (number, name) => {
        const wrong = `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`;
        expect(isRefused({ source: { [name]: wrong } })).toBe(false);
      }),
    );
    expect(isRefused({ source: { type: 'id', id: 'src_a', cvv: 'tok_ubfj2q76miwundwlk72vxt2i7q' } })).toBe(false);
    expect(isRefused({ reference: '4242424242424242', bank: { account_number: '4242424242424242' } })).toBe(false);
  });
});

const card = { type: 'card', ...testCard };

test.each([
  ['payments', 'requestPayment', { source: card, amount: 1, currency: 'GBP' }],
  ['payments', 'requestPayment', { destination: card, amount: 1, currency: 'GBP' }],
  ['vault', 'createInstrument', card],
  ['vault', 'createCustomer', { email: 'payer@example.com', metadata: { card_number: testCard.number } }],
  ['checkout', 'createPaymentLink', { amount: 1, currency: 'GBP', customer: { pan: testCard.number } }],
] as const)('%s answers %s with card data 422, and neither sends, tells nor logs it', async (name, operation, body) => {
  const { sandbox, env } = await openAccount();
  const lambda = await startFunction(name, env);
  const answer = await lambda.invoke(proxyEvent(operation, { body }));
  expect(answer.statusCode).toBe(422);
  expect(JSON.parse(answer.body).error_codes).toEqual(['card_data_not_accepted']);
  expect(sandbox.requests.all()).toEqual([]);
  expect(answer.body + lambda.log()).not.toContain(testCard.number);
});
