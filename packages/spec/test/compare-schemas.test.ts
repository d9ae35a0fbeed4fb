import { describe, expect, test } from 'vitest';
import { SchemaComparison, type SchemaLike } from './compare-schemas.js';

const card: SchemaLike = { type: 'object', properties: { type: { const: 'card' } }, required: ['type'] };

function differences(fact: SchemaLike, described: SchemaLike): string[] {
  const comparison = new SchemaComparison({ Card: card }, { Card: card });
  return comparison.compare(fact, described, 'here').map(({ what }) => what);
}

describe('the comparison of two schemas', () => {
  const $ref = '#/components/schemas/Card';
  const union: SchemaLike = { oneOf: [{ $ref }], discriminator: { propertyName: 'type' } };

  test('takes a union of one for that one', () => {
    expect(differences(union, { $ref: '#/$defs/Card' })).toEqual([]);
  });

  test('reports what a union of one has in another way', () => {
    expect(differences(union, { ...card, required: [] })).toEqual(['required: true in the facts, false here']);
  });

  test('takes both ways to write that a text is bytes for one', () => {
    const bytes = { type: 'string', contentMediaType: 'application/octet-stream' };
    expect(differences(bytes, { type: 'string', format: 'binary' })).toEqual([]);
    expect(differences(bytes, { type: 'string' })).toEqual(['format: "binary" in the facts, none here']);
  });
});
