import type { Schema } from 'ts-json-schema-generator';
import type { JsonSchema } from '../src/json-schema.js';
import { isNothing } from './generate-schemas.js';

/**
 * Rewrites generated schemas as a person would write them:
 *
 * - references point into `$defs`, and a type is written out in place where it says no more than `Integer` or
 *   `Id<'token'>`, or where the property has limits of its own;
 * - an open enum is one `enum` marked `x-open`, not a union of its values and of all strings;
 * - what stands for `undefined` is gone, since JSON has none;
 * - the reason of a deprecation is in the description, since `deprecated` is a flag.
 */
export class ReadableSchemas {
  readonly #definitions: Readonly<Record<string, Schema>>;

  constructor(definitions: Readonly<Record<string, Schema>>) {
    this.#definitions = definitions;
  }

  /** The definitions that have a name of their own, rewritten. */
  definitions(): Record<string, JsonSchema> {
    const named = Object.entries(this.#definitions).filter(([name]) => !this.#isWrittenOut(name));
    return Object.fromEntries(named.map(([name, schema]) => [name, this.rewrite(schema)]));
  }

  rewrite(schema: Schema): JsonSchema {
    const { $ref, anyOf, ...rest } = this.#rewriteInside(schema);
    if (rest.discriminator !== undefined) return withoutRequired(rest);
    if ($ref !== undefined) return this.#reference($ref.replace('#/definitions/', ''), rest);
    if (anyOf !== undefined) return this.#union(anyOf, rest);
    return rest;
  }

  #rewriteInside(schema: Schema): JsonSchema {
    const { properties, items, additionalProperties, anyOf, oneOf, deprecated, ...rest } = schema as Generated;
    return {
      ...rest,
      ...(properties && { properties: this.#rewriteEach(properties) }),
      ...(items && { items: this.rewrite(items) }),
      ...(additionalProperties !== undefined && {
        additionalProperties:
          typeof additionalProperties === 'object' ? this.rewrite(additionalProperties) : additionalProperties,
      }),
      ...(anyOf && { anyOf: anyOf.filter((branch) => !isNothing(branch)).map((branch) => this.rewrite(branch)) }),
      ...(oneOf && { oneOf: oneOf.map((branch) => this.rewrite(branch)) }),
      ...(deprecated && { deprecated: true, ...withReason(rest.description, deprecated) }),
    };
  }

  #rewriteEach(schemas: Readonly<Record<string, Schema>>): Record<string, JsonSchema> {
    return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, this.rewrite(schema)]));
  }

  #reference(name: string, beside: JsonSchema): JsonSchema {
    if (!this.#isWrittenOut(name) && !hasLimits(beside)) return { $ref: `#/$defs/${name}`, ...beside };
    // What the general type says of itself, such as what an open enum is, would only repeat itself in each place.
    const { description: _, ...written } = this.rewrite(this.#definition(name));
    const twice = Object.keys(beside).find((keyword) => keyword in written);
    if (twice !== undefined) throw new Error(`${name} has its own ${twice}; beside it there cannot be another.`);
    return { ...written, ...beside };
  }

  #union(branches: readonly JsonSchema[], beside: JsonSchema): JsonSchema {
    const [only] = branches;
    if (branches.length === 1) return { ...only, ...beside };
    const open = openEnum(branches);
    return open === undefined ? { anyOf: branches, ...beside } : { ...open, ...beside };
  }

  /** Whether a definition has no readable name, as `Id<"token">`, or is no more than a scalar with a format. */
  #isWrittenOut(name: string): boolean {
    if (!/^\w+$/.test(name)) return true;
    const { description: _, type, format: __, ...rest } = this.#definition(name);
    return typeof type === 'string' && type !== 'object' && Object.keys(rest).length === 0;
  }

  #definition(name: string): Schema {
    const found = this.#definitions[name];
    if (found === undefined) throw new Error(`A schema refers to ${name}, which has no definition.`);
    return found;
  }
}

/** A generated schema: `deprecated` has the value that its tag was given. */
type Generated = Omit<JsonSchema, keyof Nested> & Nested;

interface Nested {
  properties?: Record<string, Schema>;
  items?: Schema;
  additionalProperties?: Schema | boolean;
  anyOf?: Schema[];
  oneOf?: Schema[];
  deprecated?: true | string;
}

/** Whether what stands beside a reference limits it further. */
function hasLimits(beside: JsonSchema): boolean {
  return Object.keys(beside).some((keyword) => !['description', 'default', 'deprecated'].includes(keyword));
}

/** The one enum that a union of all strings with some known ones stands for, or nothing for any other union. */
function openEnum(branches: readonly JsonSchema[]): JsonSchema | undefined {
  const isAnyString = (branch: JsonSchema) => branch.type === 'string' && Object.keys(branch).length === 1;
  const known = branches.filter((branch) => !isAnyString(branch));
  if (known.length === branches.length) return undefined;
  if (!known.every(({ type, enum: values, const: value }) => type === 'string' && (values ?? value) !== undefined)) {
    return undefined;
  }
  return { type: 'string', enum: known.flatMap(({ enum: values, const: value }) => values ?? [value]), 'x-open': true };
}

/** Each branch of a union says itself that the property which tells it apart is required. */
function withoutRequired({ required: _, ...union }: JsonSchema): JsonSchema {
  return union;
}

function withReason(description: string | undefined, deprecated: true | string): { description?: string } {
  if (deprecated === true) return {};
  return { description: [description, `Deprecated: ${deprecated}`].filter(Boolean).join(' ') };
}
