import { describe, expect, test } from 'vitest';
import {
  acceptedNumber,
  findTestCard,
  hasExpired,
  luhnValid,
  readCard,
  testCardNumbers,
} from '../../src/cards/index.js';

describe('the checksum of a card number', () => {
  test.each(['4242424242424242', '5436031030606378', '345678901234564', '30123456789019', '6445979375892355607'])(
    'is right for %s',
    (number) => expect(luhnValid(number)).toBe(true),
  );

  test.each(['4242424242424243', '2424242424242424', '42424242424', '42424242424242424242', '4242 4242 4242 4242', ''])(
    'is wrong for "%s"',
    (number) => expect(luhnValid(number)).toBe(false),
  );

  test('catches any single wrong digit', () => {
    const number = '4242424242424242';
    for (let place = 0; place < number.length; place++) {
      for (const digit of '0123456789'.replace(number[place]!, '')) {
        expect(luhnValid(number.slice(0, place) + digit + number.slice(place + 1))).toBe(false);
      }
    }
  });
});

describe('the sandbox takes', () => {
  test('every documented number, two of which have a wrong checksum', () => {
    expect(testCardNumbers().filter((number) => !luhnValid(number))).toEqual(['345678901234456', '6011111111111118']);
    expect(testCardNumbers().every(acceptedNumber)).toBe(true);
  });

  test('other numbers only with a right checksum', () => {
    expect(acceptedNumber('4111111111111111')).toBe(true);
    expect(acceptedNumber('4111111111111112')).toBe(false);
    expect(acceptedNumber('constructor')).toBe(false);
  });
});

describe('a card is read', () => {
  test.each([
    ['4242424242424242', 'Visa'],
    ['5436031030606378', 'Mastercard'],
    ['2223000010479399', 'Mastercard'],
    ['5000186622346654', 'Mastercard'],
    ['345678901234564', 'American Express'],
    ['378282246310005', 'American Express'],
    ['30123456789019', 'Diners Club International'],
    ['36160940933914', 'Diners Club International'],
    ['6011111111111117', 'Discover'],
    ['6445979375892355607', 'Discover'],
    ['3530111333300000', 'JCB'],
    ['6224120000000094', 'UnionPay'],
  ])('%s as %s', (number, scheme) => {
    expect(readCard(number)).toMatchObject({ scheme, bin: number.slice(0, 6), last4: number.slice(-4) });
  });

  test('with what is documented about it', () => {
    expect(readCard('4659105569051157')).toMatchObject({ card_type: 'DEBIT', issuer_country: 'GB' });
    expect(readCard('4000148147058142')).toMatchObject({ card_type: 'PREPAID' });
    // Partial authorizations by American Express are for the United States only.
    expect(readCard('345678901234456')).toMatchObject({ issuer_country: 'US' });
    expect(readCard('4010061700000021')).toMatchObject({
      scheme: 'Visa',
      scheme_local: 'cartes_bancaires',
      local_schemes: ['cartes_bancaires', 'visa'],
    });
  });

  test('with a fingerprint that is its own, and without its number', () => {
    const facts = readCard('4242424242424242');

    expect(facts.fingerprint).toMatch(/^[0-9A-F]{64}$/);
    expect(readCard('4242424242424242')).toEqual(facts);
    expect(readCard('5436031030606378').fingerprint).not.toBe(facts.fingerprint);
    expect(JSON.stringify(facts)).not.toContain('4242424242424242');
  });
});

describe('a card expires', () => {
  test.each([
    { now: '2026-11-30T23:59:59Z', expired: false },
    { now: '2026-12-01T00:00:00Z', expired: true },
  ])('at the end of its month: $now', ({ now, expired }) => {
    expect(hasExpired({ expiry_month: 11, expiry_year: 2026 }, new Date(now))).toBe(expired);
  });
});

test('documented cards cause what is documented', () => {
  expect(findTestCard('4544249167673670')?.decline).toEqual({ always: '20051' });
  expect(findTestCard('4276038578596818')?.decline).toEqual({ always: '2005C' });
  expect(findTestCard('4941202060999329')?.decline).toEqual({ always: '30041' });
  expect(findTestCard('4543611423334994')?.decline).toEqual({ payment: '20061' });
  expect(findTestCard('4558473893020179')?.decline).toEqual({ payout: '20005' });
  expect(findTestCard('4150561000000019')?.threeDs).toBe('challenge R');
  expect(findTestCard('4111111111111111')).toBeUndefined();
});
