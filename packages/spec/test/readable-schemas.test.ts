import type { Schema } from 'ts-json-schema-generator';
import { describe, expect, test } from 'vitest';
import { ReadableSchemas } from '../scripts/readable-schemas.js';

const openEnum: Schema = { anyOf: [{ type: 'string' }, { type: 'string', enum: ['a', 'b'] }], description: 'General.' };
const definitions: Record<string, Schema> = {
  'OpenEnum<("a"|"b")>': openEnum,
  Integer: { type: 'integer', description: 'General.' },
  Letter: { $ref: '#/definitions/OpenEnum<("a"|"b")>', description: 'A letter.' },
  OrderId: { type: 'string', pattern: '^ord_' },
};
const readable = new ReadableSchemas(definitions);
const nothing = { not: {} };

describe('a generated schema is rewritten so that', () => {
  test('an open enum is an enum with a mark', () => {
    expect(readable.definitions()['Letter']).toEqual({
      type: 'string',
      enum: ['a', 'b'],
      'x-open': true,
      description: 'A letter.',
    });
  });

  test('no definition has a name with type arguments, and a mere scalar has none of its own', () => {
    expect(Object.keys(readable.definitions())).toEqual(['Letter', 'OrderId']);
    expect(readable.rewrite({ $ref: '#/definitions/Integer', minimum: 1 })).toEqual({ type: 'integer', minimum: 1 });
  });

  test('a reference with words beside it stays, and one with limits is written out', () => {
    const reference = { $ref: '#/definitions/OrderId', description: 'The first.' };
    expect(readable.rewrite(reference)).toEqual({ $ref: '#/$defs/OrderId', description: 'The first.' });
    expect(readable.rewrite({ ...reference, maxLength: 30 })).toEqual({
      type: 'string',
      pattern: '^ord_',
      maxLength: 30,
      description: 'The first.',
    });
  });

  test('limits that contradict those of the type stop the build', () => {
    expect(() => readable.rewrite({ $ref: '#/definitions/OrderId', pattern: '^other_' })).toThrow(
      'OrderId has its own pattern',
    );
  });

  test('what stands for undefined is gone', () => {
    const schema: Schema = { type: 'object', additionalProperties: { anyOf: [{ type: 'string' }, nothing] } };
    expect(readable.rewrite(schema)).toEqual({ type: 'object', additionalProperties: { type: 'string' } });
  });

  test('a union of all strings with something else stays a union', () => {
    const schema: Schema = { anyOf: [{ type: 'string' }, { type: 'object' }] };
    expect(readable.rewrite(schema)).toEqual(schema);
  });

  test('the reason of a deprecation is in the description', () => {
    const schema = { type: 'string', description: 'Old.', deprecated: 'use `fresh`.' } as unknown as Schema;
    expect(readable.rewrite(schema)).toEqual({
      type: 'string',
      description: 'Old. Deprecated: use `fresh`.',
      deprecated: true,
    });
  });
});
