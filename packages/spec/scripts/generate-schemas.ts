import { fileURLToPath } from 'node:url';
import { createGenerator, type Schema } from 'ts-json-schema-generator';
import { packagesFolder } from './described-packages.js';
import { withFilesAsBytes } from './file-schemas.js';
import type { OperationSource } from './read-operations.js';

/** The shapes of one operation, as the generator gives them. */
export interface GeneratedShapes {
  readonly path?: Schema;
  readonly query?: Schema;
  readonly headers?: Schema;
  readonly body?: Schema;
  readonly bodyRequired: boolean;
  /** By status; absent schemas stand for answers without a body. */
  readonly responses: ReadonlyMap<number, Schema | undefined>;
  /** Statuses of documented refusals. */
  readonly errors: readonly number[];
  readonly stability: 'stable' | 'beta';
}

/** What the generator makes of all tables. */
export interface GeneratedSchemas {
  /** By operation. */
  readonly shapes: ReadonlyMap<string, GeneratedShapes>;
  /** Every type that the shapes lead to, by its name. */
  readonly definitions: Readonly<Record<string, Schema>>;
}

/** Generates schemas from the TypeScript that the tables stand beside, documentation tags included. */
export function generateSchemas(sources: readonly OperationSource[]): GeneratedSchemas {
  const generator = createGenerator({
    path: `${packagesFolder}*/src/**/operations.ts`,
    tsconfig: fileURLToPath(new URL('tsconfig.sources.json', import.meta.url)),
    // Each package checks its own types.
    skipTypeCheck: true,
    // The other form of a union repeats every branch under `if` and `then`, and says less when nothing fits.
    discriminatorType: 'open-api',
    // Checkout.com adds fields at any time, so no object is closed.
    additionalProperties: true,
    topRef: false,
    encodeRefs: false,
  });

  const shapes = new Map<string, GeneratedShapes>();
  const definitions: Record<string, Schema> = {};
  for (const source of sources) {
    const schema = generator.createSchema(source.shapes);
    for (const id of Object.keys(source.operations)) shapes.set(id, shapesOf(property(schema, id)));
    Object.assign(definitions, schema.definitions);
  }
  return { shapes, definitions: withFilesAsBytes(definitions) };
}

function shapesOf(operation: Schema): GeneratedShapes {
  const responses = Object.entries(property(operation, 'responses').properties ?? {});
  return {
    path: optionalProperty(operation, 'path'),
    query: optionalProperty(operation, 'query'),
    headers: optionalProperty(operation, 'headers'),
    body: optionalProperty(operation, 'body'),
    bodyRequired: operation.required?.includes('body') ?? false,
    responses: new Map(
      responses.map(([status, schema]) => [Number(status), isNothing(schema) ? undefined : (schema as Schema)]),
    ),
    errors: literalsOf(optionalProperty(operation, 'errors')) as number[],
    stability: literalsOf(optionalProperty(operation, 'stability')).includes('beta') ? 'beta' : 'stable',
  };
}

/** The members of a union of literals, which the generator writes as `enum`, or as `const` when there is one. */
const literalsOf = ({ const: only, enum: several }: Schema = {}): unknown[] =>
  several ?? (only === undefined ? [] : [only]);

function property(schema: Schema, name: string): Schema {
  const found = optionalProperty(schema, name);
  if (found === undefined) throw new Error(`The shapes have no ${name}.`);
  return found;
}

function optionalProperty(schema: Schema, name: string): Schema | undefined {
  const found = schema.properties?.[name];
  return typeof found === 'object' ? found : undefined;
}

/** How the generator writes `undefined`: a schema that nothing fits. */
export function isNothing(schema: unknown): boolean {
  return JSON.stringify(schema) === '{"not":{}}';
}
