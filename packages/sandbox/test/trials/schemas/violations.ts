import type { JsonSchema } from '@cko/spec';
import { branchOf, resolved } from './schema.js';

/** One way to break a valid value in a single place. */
export interface Violation {
  /** The keyword that is broken. */
  rule: string;
  /** Names and places from the root to what is broken. */
  at: readonly string[];
  /** The whole value with the break in it. */
  broken: unknown;
}

/** Where in a value its parts are looked at, and how the whole looks with another part in this place. */
interface Place {
  at: readonly string[];
  replace: (part: unknown) => unknown;
}

/** Every single violation that a valid value can be made into. */
export function violationsOf(schema: JsonSchema, value: unknown): Violation[] {
  return [...within(schema, value, { at: [], replace: (part) => part })];
}

function* within(schema: JsonSchema, value: unknown, place: Place): Generator<Violation> {
  const whole = resolved(schema);
  if (whole.anyOf !== undefined) return yield* withinEither(whole.anyOf.map(resolved), value, place);
  if (whole.oneOf !== undefined) return yield* withinUnion(whole, value, place);
  yield* wrongType(whole, place);
  if (typeof value === 'string') yield* wrongText(whole, value, place);
  if (typeof value === 'number') yield* wrongNumber(whole, place);
  if (Array.isArray(value)) yield* withinArray(whole, value, place);
  else if (typeof value === 'object' && value !== null) yield* withinObject(whole, value as Fields, place);
}

type Fields = Record<string, unknown>;

/** Of a union that nothing tells apart, another branch may take what breaks this one, unless each has a pattern. */
function* withinEither(branches: readonly JsonSchema[], value: unknown, place: Place): Generator<Violation> {
  const patterns = branches.map(({ pattern }) => pattern).filter((pattern) => pattern !== undefined);
  if (typeof value === 'string' && patterns.length === branches.length) yield* wrongPattern(patterns, value, place);
}

function* withinUnion(union: JsonSchema, value: unknown, place: Place): Generator<Violation> {
  const tag = union.discriminator?.propertyName ?? '';
  const inTag = inside(place, tag, (part) => ({ ...(value as Fields), [tag]: part }));
  yield { rule: 'unknown discriminator', at: inTag.at, broken: inTag.replace('of no kind') };
  const branch = branchOf(union, value);
  if (branch !== undefined) yield* within(branch, value, place);
}

const anotherType: Readonly<Record<string, unknown>> = {
  object: 'text',
  array: 'text',
  string: 17,
  integer: 'text',
  number: 'text',
  boolean: 'text',
};

function* wrongType({ type, enum: allowed, const: only }: JsonSchema, { at, replace }: Place): Generator<Violation> {
  if (typeof type !== 'string' || allowed !== undefined || only !== undefined) return;
  yield { rule: 'type', at, broken: replace(anotherType[type]) };
  yield { rule: 'type', at, broken: replace(null) };
}

function* wrongText(schema: JsonSchema, text: string, { at, replace }: Place): Generator<Violation> {
  const { minLength = 0, maxLength, pattern, format } = schema;
  if (schema.enum !== undefined && schema['x-open'] !== true) yield { rule: 'enum', at, broken: replace(`${text}?`) };
  if (minLength > 0) yield { rule: 'minLength', at, broken: replace('9'.repeat(minLength - 1)) };
  if (maxLength !== undefined) yield { rule: 'maxLength', at, broken: replace('9'.repeat(maxLength + 1)) };
  if (pattern !== undefined) yield* wrongPattern([pattern], text, { at, replace });
  if (format !== undefined) yield { rule: 'format', at, broken: replace('not of this format') };
}

/** Texts that fit none of the patterns. What only begins as it should is one of them. */
function* wrongPattern(patterns: readonly string[], text: string, { at, replace }: Place): Generator<Violation> {
  for (const wrong of ['?', `${text}?`]) {
    const fits = patterns.some((pattern) => new RegExp(pattern, 'u').test(wrong));
    if (!fits) yield { rule: 'pattern', at, broken: replace(wrong) };
  }
}

function* wrongNumber({ type, minimum, maximum }: JsonSchema, { at, replace }: Place): Generator<Violation> {
  if (minimum !== undefined) yield { rule: 'minimum', at, broken: replace(minimum - 1) };
  if (maximum !== undefined) yield { rule: 'maximum', at, broken: replace(maximum + 1) };
  if (type === 'integer') yield { rule: 'type', at, broken: replace((minimum ?? 0) + 0.5) };
}

function* withinArray(schema: JsonSchema, list: readonly unknown[], place: Place): Generator<Violation> {
  const { minItems = 0, maxItems, items = {} } = schema;
  const { at, replace } = place;
  if (minItems > 0) yield { rule: 'minItems', at, broken: replace(list.slice(0, minItems - 1)) };
  if (maxItems !== undefined && list.length > 0) {
    yield { rule: 'maxItems', at, broken: replace(Array.from({ length: maxItems + 1 }, () => list[0])) };
  }
  for (const [index, item] of list.entries()) {
    yield* within(
      items,
      item,
      inside(place, String(index), (part) => list.with(index, part)),
    );
  }
}

function* withinObject(schema: JsonSchema, fields: Fields, place: Place): Generator<Violation> {
  const { required = [], properties = {}, additionalProperties, minProperties = 0 } = schema;
  if (minProperties > 0) yield { rule: 'minProperties', at: place.at, broken: place.replace({}) };
  for (const [name, part] of Object.entries(fields)) {
    const inField = inside(place, name, (changed) => ({ ...fields, [name]: changed }));
    // What is undefined is left out of JSON.
    if (required.includes(name)) yield { rule: 'required', at: inField.at, broken: inField.replace(undefined) };
    const further = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    const property = properties[name] ?? further;
    if (property !== undefined) yield* within(property, part, inField);
  }
}

function inside({ at, replace }: Place, name: string, replacePart: (part: unknown) => unknown): Place {
  return { at: [...at, name], replace: (part) => replace(replacePart(part)) };
}
