import type { JsonSchema } from '../src/index.js';

/** One change to a schema, and what it does. */
export interface Mutation {
  readonly name: string;
  readonly schema: JsonSchema;
}

type Mutable = Record<string, unknown>;

/** Every schema that differs from the given one in a single keyword, at any depth. */
export function mutationsOf(schema: JsonSchema, name: string): Mutation[] {
  return Object.entries(schema).flatMap(([keyword, value]) => [
    ...changes(keyword, value).map((change) => ({
      name: `${name} ${keyword}`,
      schema: { ...schema, [keyword]: change } as JsonSchema,
    })),
    ...nestedSchemas(keyword, value).flatMap(([key, nested, replace]) =>
      mutationsOf(nested, `${name}.${key}`).map((mutation) => ({
        name: mutation.name,
        schema: { ...schema, [keyword]: replace(mutation.schema) } as JsonSchema,
      })),
    ),
  ]);
}

/** Other values for a keyword; none for keywords that do not say what is valid. */
function changes(keyword: string, value: unknown): unknown[] {
  if (['description', '$ref', 'items', 'additionalProperties', 'x-open'].includes(keyword)) return [];
  if (keyword === 'type') return [value === 'array' ? 'string' : 'array'];
  if (keyword === 'required') return without(value as string[]);
  if (keyword === 'enum' || keyword === 'oneOf' || keyword === 'anyOf') return without(value as unknown[]).slice(0, 3);
  if (keyword === 'properties') return [{ ...(value as Mutable), added: {} }, ...withoutEach(value as Mutable)];
  if (typeof value === 'number') return [value + 1, undefined];
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'string') return [`${value}x`, undefined];
  return [undefined];
}

function nestedSchemas(keyword: string, value: unknown): [string, JsonSchema, (schema: JsonSchema) => unknown][] {
  if (keyword === 'items' || keyword === 'additionalProperties') {
    return [[keyword, value as JsonSchema, (schema) => schema]];
  }
  if (keyword === 'properties') {
    const properties = value as Record<string, JsonSchema>;
    return Object.entries(properties).map(([key, nested]) => [
      key,
      nested,
      (schema) => ({ ...properties, [key]: schema }),
    ]);
  }
  if (keyword === 'oneOf' || keyword === 'anyOf') {
    const branches = value as JsonSchema[];
    return branches.map((nested, index) => [String(index), nested, (schema) => branches.with(index, schema)]);
  }
  return [];
}

/** Every list with one entry fewer. */
function without(list: readonly unknown[]): unknown[][] {
  return list.map((_, index) => list.toSpliced(index, 1));
}

/** Every object with one property fewer. */
function withoutEach(object: Mutable): Mutable[] {
  return Object.keys(object).map((name) => Object.fromEntries(Object.entries(object).filter(([key]) => key !== name)));
}
