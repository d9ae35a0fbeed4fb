import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidArgumentError, majorUnits, minorUnits } from '../../src/index.js';

const withoutDecimals = 'BIF DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'.split(' ');
const withThree = 'BHD IQD JOD KWD LYD OMR TND'.split(' ');
const withTwo = 'AED AUD CAD CHF EUR GBP HKD MGA MRU SEK USD XCD'.split(' ');

/** Currency, its decimal places, and its least step in minor units. */
const currencies: [string, number, number][] = [
  ...withoutDecimals.map((currency): [string, number, number] => [currency, 0, 1]),
  ...withTwo.map((currency): [string, number, number] => [currency, 2, 1]),
  ...withThree.map((currency): [string, number, number] => [currency, 3, 10]),
  ['CLP', 2, 100],
];
const currency = fc.constantFrom(...currencies);
const most = Number.MAX_SAFE_INTEGER;

describe('both ways', () => {
  test('every amount of every currency comes back as it was', () => {
    fc.assert(
      fc.property(currency, fc.maxSafeNat(), ([code, , step], number) => {
        const units = number - (number % step);
        expect(minorUnits(majorUnits(units, code), code)).toBe(units);
      }),
      { numRuns: 1000 },
    );
  });

  test('every decimal amount comes back with all the decimal places of its currency', () => {
    const whole = fc.bigInt({ min: 0n, max: 9_007_199_254n });
    fc.assert(
      fc.property(currency, whole, fc.nat(999), ([code, places, step], units, fraction) => {
        const minor = places === 0 ? 0 : fraction % 10 ** places;
        const decimals = places === 0 ? '' : `.${String(minor - (minor % step)).padStart(places, '0')}`;
        const amount = `${units}${decimals}`;
        expect(majorUnits(minorUnits(amount, code), code)).toBe(amount);
      }),
      { numRuns: 1000 },
    );
  });

  test('the digits are those of the amount: no floating point comes between', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 90_071_992_547_408n }), fc.nat(99), (whole, cents) => {
        const text = `${whole}.${String(cents).padStart(2, '0')}`;
        expect(String(minorUnits(text, 'EUR'))).toBe(String(whole * 100n + BigInt(cents)));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('minorUnits', () => {
  test.each([
    ['10.99', 'GBP', 1099],
    ['0.1', 'EUR', 10],
    ['1.10', 'EUR', 110],
    ['8.2', 'EUR', 820],
    ['1.15', 'USD', 115],
    ['4.35', 'USD', 435],
    ['0', 'GBP', 0],
    ['0.00', 'GBP', 0],
    ['7', 'GBP', 700],
    ['7.000', 'GBP', 700],
    ['1099', 'JPY', 1099],
    ['1099.00', 'JPY', 1099],
    ['1.5', 'KWD', 1500],
    ['1.250', 'KWD', 1250],
    ['1990', 'CLP', 199000],
    ['90071992547409.91', 'EUR', most],
  ])('of %s %s is %i', (amount, code, units) => {
    expect(minorUnits(amount, code)).toBe(units);
  });

  test.each([
    ['more decimals than the currency has', '10.999', 'GBP', 'GBP has 2 decimal places; the amount has 3'],
    ['decimals where there are none', '10.5', 'JPY', 'JPY has 0 decimal places'],
    ['the last of three decimals', '1.001', 'KWD', 'multiples of 10'],
    ['decimals of a peso', '1.50', 'CLP', 'multiples of 100'],
    ['more than a number holds exactly', '90071992547409.92', 'EUR', 'from 0 to 9007199254740991'],
    ['far more than a number holds', '9'.repeat(400), 'EUR', 'from 0 to 9007199254740991'],
  ])('refuses %s: %s %s', (_, amount, code, message) => {
    expect(() => minorUnits(amount, code)).toThrow(InvalidArgumentError);
    expect(() => minorUnits(amount, code)).toThrow(message);
  });

  test.each([
    '',
    ' ',
    ' 1',
    '1 ',
    '1\n',
    '-1',
    '+1',
    '1e2',
    '1E2',
    '0x10',
    '0b1',
    '1_000',
    '1,000',
    '1,50',
    '1.',
    '.5',
    '1.2.3',
    '00',
    '01',
    '007.50',
    '00.5',
    'NaN',
    'Infinity',
    '١٢',
    '１２',
    '1２',
    '½',
    '€1',
  ])('refuses %j, which is no plain decimal', (amount) => {
    expect(() => minorUnits(amount, 'EUR')).toThrow(InvalidArgumentError);
    expect(() => minorUnits(amount, 'EUR')).toThrow("such as '10.99'");
  });

  test.each([10.99, 10, 10n, null, undefined, ['1'], { toString: () => '1' }])(
    'refuses %s, which is no text: a number would have been rounded already',
    (amount) => {
      expect(() => minorUnits(amount as unknown as string, 'EUR')).toThrow(InvalidArgumentError);
    },
  );
});

describe('majorUnits', () => {
  test.each([
    [1099, 'GBP', '10.99'],
    [5, 'GBP', '0.05'],
    [0, 'GBP', '0.00'],
    [100, 'GBP', '1.00'],
    [1099, 'JPY', '1099'],
    [1500, 'KWD', '1.500'],
    [10, 'KWD', '0.010'],
    [199000, 'CLP', '1990.00'],
    [most, 'EUR', '90071992547409.91'],
  ])('of %i %s is %s', (units, code, amount) => {
    expect(majorUnits(units, code)).toBe(amount);
  });

  test.each([
    -1,
    1.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    most + 1,
    '100' as unknown as number,
    100n as unknown as number,
    undefined as unknown as number,
  ])('refuses %s, which is no whole number of minor units', (units) => {
    expect(() => majorUnits(units, 'EUR')).toThrow(InvalidArgumentError);
  });

  test.each([
    [1001, 'KWD'],
    [150, 'CLP'],
  ])('refuses %i %s, which is no amount of the currency', (units, code) => {
    expect(() => majorUnits(units, code)).toThrow(`Amounts in ${code} are multiples of`);
  });
});

test.each(['', 'gbp', 'GB', 'GBPX', 'G1P', 'GBP\n', undefined, null])('neither takes %j for a currency', (code) => {
  expect(() => minorUnits('1', code as string)).toThrow(InvalidArgumentError);
  expect(() => majorUnits(100, code as string)).toThrow(InvalidArgumentError);
});
