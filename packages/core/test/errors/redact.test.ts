import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { code, kindOfFailure, redact, requestId } from '../../src/errors/redact.js';

describe('redact takes out', () => {
  test.each([
    ['a secret key', 'key sk_sbox_m73dzbpy7cf3gfd46xr4yj5xo4e is wrong', 'm73dzbpy'],
    ['a production key', 'sk_m73dzbpy7cf3gfd46xr4yj5xo4e', 'm73dzbpy'],
    ['a public key', '"pk_sbox_m73dzbpy7cf3gfd46xr4yj5xo4e"', 'm73dzbpy'],
    ['a token of card data', 'tok_ubfj2q76miwundwlk72vxt2i7q', 'ubfj2q76'],
    ['a bearer header', 'Authorization: Bearer abcdef.ghi', 'abcdef'],
    ['a basic header', 'basic YWNrOnNlY3JldA==', 'YWNrOnNl'],
    ['a JWT', 'token eyJhbGciOi.eyJzdWIi.c2ln', 'eyJzdWIi'],
    ['a card number', 'number 4242424242424242 declined', '4242'],
    ['a card number in groups', '4242 4242 4242 4242', '4242'],
    ['a card number with dashes', '3782-822463-10005', '822463'],
  ])('%s', (_, text, secret) => {
    expect(redact(text)).not.toContain(secret);
    expect(redact(text)).toContain('[redacted]');
  });

  test('any card number of 12 to 19 digits, wherever it stands', () => {
    const digits = fc.stringMatching(/^\d{12,19}$/);
    fc.assert(
      fc.property(fc.string(), digits, fc.string(), (before, number, after) => {
        expect(redact(`${before}${number}${after}`.slice(-280))).not.toContain(number);
      }),
    );
  });

  test('what is longer than a log line', () => {
    expect(redact('x '.repeat(1000)).length).toBeLessThan(310);
  });
});

describe('a code is taken for one', () => {
  test.each(['amount_invalid', '3ds_not_supported', 'request_invalid', 'invalid_client', 'declined', 'a.b-c:d'])(
    '%s',
    (value) => {
      expect(code(value)).toBe(value);
    },
  );
});

describe('an id of a request is taken for one', () => {
  test.each(['0HL80RJLS76I7', '0HLHPN8802NUF:00000003', '4bf92f3577b34da6a3ce929d0e0e4736'])('%s', (value) => {
    expect(requestId(value)).toBe(value);
  });

  test('when it is any UUID, even one whose digits look like those of a card', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(requestId(id)).toBe(id);
      }),
    );
    expect(requestId('42424242-4242-4242-8242-424242424242')).toBe('42424242-4242-4242-8242-424242424242');
  });
});

describe('an id of a request is not taken for one', () => {
  test.each(['', '9173', '4242424242424242', 'two words', 'sk_sbox_a', 'a.b.c', '<html>', 'x'.repeat(65), undefined])(
    '%j',
    (value) => {
      expect(requestId(value)).toBeUndefined();
    },
  );

  test('when it repeats what is hidden', () => {
    expect(requestId('PlantedMarker', () => ['{"name":"PlantedMarker"}'])).toBeUndefined();
  });
});

describe('a code is not taken for one', () => {
  test.each([
    '',
    'two words',
    'a\nb',
    '<html>',
    '123',
    '4321',
    'Amount_Invalid',
    '9173_invalid',
    '4242424242424242',
    'card_4242424242424242_invalid',
    'sk_sbox_m73dzbpy7cf3gfd46xr4yj5xo4e',
    'eyJhbGciOi.eyJzdWIi.c2ln',
    'name@example.com',
    'x'.repeat(101),
    undefined,
    null,
    42,
    ['amount_invalid'],
    { toString: () => 'amount_invalid' },
  ])('%j', (value) => {
    expect(code(value)).toBeUndefined();
  });

  test.each(['rc7p5qj9-hg2kvwtzxb8lsn4', 'rc7p5qj9', 'x_rc7p5qj9-hg2kvwtzxb8lsn4_invalid'])(
    'when it repeats what is hidden, whole or in part: %s',
    (value) => {
      expect(code(value)).toBe(value);
      expect(code(value, () => ['rc7p5qj9-hg2kvwtzxb8lsn4'])).toBeUndefined();
    },
  );
});

describe('an error from outside is told by', () => {
  test.each([
    ['its code', Object.assign(new Error('planted'), { code: 'ECONNRESET' }), 'ECONNRESET'],
    ['its name', new RangeError('planted'), 'RangeError'],
    ['its own name', Object.assign(new Error('planted'), { name: 'AccessDeniedException' }), 'AccessDeniedException'],
  ])('%s', (_, error, kind) => {
    expect(kindOfFailure(error)).toBe(kind);
  });

  test.each([
    'planted',
    undefined,
    null,
    {},
    Object.create(null),
    Object.assign(new Error('planted'), { name: 'planted 4242424242424242' }),
    { code: 'sk_sbox_m73dzbpy7cf3gfd46xr4yj5xo4e' },
    { code: '4242424242424242' },
    { name: 'rC7p5QJ9-hG2kVwTzXb8LsN4' },
  ])('nothing, when neither looks like one: %#', (error) => {
    expect(kindOfFailure(error)).toBe('ERR_UNKNOWN');
  });

  test('its name, when its code could be anything', () => {
    expect(kindOfFailure(Object.assign(new TypeError('x'), { code: 'sk_sbox_a' }))).toBe('TypeError');
  });
});
