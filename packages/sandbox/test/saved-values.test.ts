import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { revive, save, type Json } from '../src/saved-values.js';

const values = fc.letrec((tie) => ({
  value: fc.oneof(
    fc.constant(null),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    fc.string(),
    fc.date({ noInvalidDate: true }),
    fc.uint8Array(),
    fc.array(tie('value'), { maxLength: 5 }),
    fc.dictionary(fc.oneof(fc.string(), fc.constantFrom('$date', '$bytes', '$plain', '__proto__')), tie('value'), {
      maxKeys: 5,
      noNullPrototype: true,
    }),
  ),
})).value;

test('what was saved and read again as JSON is what it was', () => {
  fc.assert(
    fc.property(values, (value) => {
      expect(revive(JSON.parse(JSON.stringify(save(value))) as Json)).toStrictEqual(value);
    }),
  );
});

test('a field that is undefined is left out', () => {
  expect(save({ there: 1, missing: undefined })).toEqual({ there: 1 });
});

describe('what JSON cannot hold is refused', () => {
  test.each([
    ['a Map', new Map()],
    ['an object of a class', new URL('http://127.0.0.1')],
    ['a function', () => {}],
    ['no number', Number.NaN],
    ['a gap in a list', [undefined]],
  ])('%s', (_, value) => {
    expect(() => save({ within: value })).toThrow(TypeError);
  });
});

test.each<[string, Json]>([
  ['date', { $date: 'yesterday' }],
  ['bytes', { $bytes: 7 }],
])('a %s that was saved by nobody is refused', (_, value) => {
  expect(() => revive(value)).toThrow(TypeError);
});
