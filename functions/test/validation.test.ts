import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { operations, schemas } from '@cko/spec';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contractOf } from '../scripts/contracts.js';
import { Validation } from '../src/gateway/validation.js';
import { functionNames } from '../src/routes.js';

const ajv = new Ajv2020({ discriminator: true, allowUnionTypes: true, keywords: ['x-open'] });
addFormats(ajv);
ajv.addSchema(withoutOpenEnums(schemas) as object);

/** The documented values of an open enum are no limit on what may be sent. */
function withoutOpenEnums(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(withoutOpenEnums);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { enum: values, ...rest } = schema as Record<string, unknown>;
  const kept =
    Array.isArray(values) && !rest['x-open'] ? { ...rest, enum: values } : Array.isArray(values) ? rest : schema;
  return Object.fromEntries(Object.entries(kept).map(([name, part]) => [name, withoutOpenEnums(part)]));
}

const bodies = functionNames
  .filter((name) => name !== 'webhooks')
  .flatMap((name) => {
    const contract = contractOf(name);
    const validation = new Validation(contract.schemas);
    return contract.routes.flatMap((route) => {
      if (route.bodySchema === undefined) return [];
      const { operation, bodySchema } = route;
      const check = (body: unknown) => {
        try {
          validation.check({ ...route, pathSchema: undefined }, { path: {}, query: {}, body } as never);
          return [];
        } catch (error) {
          return (error as { errorCodes: string[] }).errorCodes;
        }
      };
      return [{ operation, schema: bodySchema, check }];
    });
  });

/** Places in a value, and what to put there. */
const change = fc.record({
  place: fc.array(fc.nat({ max: 20 }), { maxLength: 6 }),
  value: fc.oneof(
    fc.constant(undefined),
    fc.jsonValue({ maxDepth: 1 }),
    fc.constantFrom('', -1, 1.5, 'card', 'GBP', {}, []),
  ),
});

function changed(value: any, place: readonly number[], by: unknown): unknown {
  const [first, ...rest] = place;
  if (first === undefined || typeof value !== 'object' || value === null) return by;
  const names = Object.keys(value);
  const name = names[first % Math.max(1, names.length)];
  if (name === undefined) return by;
  const part = changed(value[name], rest, by);
  return Array.isArray(value)
    ? value.map((item, index) => (String(index) === name ? part : item))
    : { ...value, [name]: part };
}

function example(operation: string): unknown {
  try {
    const file = join(import.meta.dirname, `../../reference/examples/${operation}.json`);
    return JSON.parse(readFileSync(file, 'utf8')).request ?? {};
  } catch {
    return {};
  }
}

describe.each(bodies)('a body of $operation', ({ operation, schema, check }) => {
  const reference = ajv.getSchema(`${schemas.$id}#/$defs/${schema}`)!;
  const start = example(operation);

  test('is taken or refused as the description says, however it is changed', () => {
    expect(check(start).length === 0).toBe(reference(start));
    fc.assert(
      fc.property(fc.array(change, { maxLength: 3 }), (changes) => {
        const body = changes.reduce((current, { place, value }) => changed(current, place, value), start);
        const sent = JSON.parse(JSON.stringify(body ?? {}));
        expect(check(sent).length === 0).toBe(reference(sent));
      }),
      { numRuns: 200 },
    );
  });

  test('is refused with codes of plain words only', () => {
    fc.assert(
      fc.property(change, ({ place, value }) => {
        const sent = JSON.parse(JSON.stringify(changed(start, place, value) ?? {}));
        for (const code of check(sent)) expect(code).toMatch(/^\w+_(?:invalid|required)$/);
      }),
      { numRuns: 50 },
    );
  });
});

test('every operation that takes a body is compared', () => {
  const taking = operations.filter(
    ({ id, body }) => body !== undefined && bodies.some(({ operation }) => operation === id),
  );
  expect(taking).toHaveLength(bodies.length);
});
