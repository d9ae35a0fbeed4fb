import { accessOf, type Pagination } from '@cko/core';
import type { SchemaDocument } from '../src/json-schema.js';
import type { OperationDescription, PaginationDescription } from '../src/operation-description.js';
import { type ClientMethod, readClientMethods } from './client-methods.js';
import { type DescribedPackage, describedPackages, packageName } from './described-packages.js';
import { errorSchemas } from './error-schemas.js';
import { generateSchemas, type GeneratedShapes } from './generate-schemas.js';
import { matchMethods } from './match-methods.js';
import { NamedSchemas } from './named-schemas.js';
import { type OperationSource, readOperations } from './read-operations.js';
import { ReadableSchemas } from './readable-schemas.js';
import { parseSources } from './source-files.js';
import { refuseAmbiguousNames } from './unique-names.js';

/** All that is described: operations, and the schemas that they name. */
export interface Description {
  readonly operations: readonly OperationDescription[];
  readonly schemas: SchemaDocument;
}

/** Reads the description from the TypeScript of the described packages. */
export async function describe(): Promise<Description> {
  const sources = await readOperations();
  const generated = generateSchemas(sources);
  const readable = new ReadableSchemas(generated.definitions);
  const definitions = readable.definitions();
  refuseAmbiguousNames(
    Object.keys(definitions),
    describedPackages.flatMap(({ folder }) => parseSources(folder)),
  );

  const named = new NamedSchemas(definitions, readable);
  for (const [name, schema] of Object.entries(errorSchemas)) named.add(name, schema);
  const operations = describedPackages.flatMap((from) => describePackage(from, sources, generated.shapes, named));
  return {
    operations,
    schemas: { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: 'urn:cko:schemas', $defs: definitions },
  };
}

function describePackage(
  from: DescribedPackage,
  sources: readonly OperationSource[],
  shapes: ReadonlyMap<string, GeneratedShapes>,
  named: NamedSchemas,
): OperationDescription[] {
  const tables = sources.filter((source) => source.from === from);
  const entries = tables.flatMap(({ operations }) => Object.entries(operations));
  const methods = matchMethods(
    entries.map(([id]) => id),
    readClientMethods(parseSources(from.folder)),
    Object.keys(from.withoutMethod ?? {}),
  );
  const name = packageName(from);
  return entries.map(([id, operation]) => ({
    id,
    package: name,
    ...callOf(methods.get(id), from.withoutMethod?.[id]),
    httpMethod: operation.method,
    path: operation.path,
    access: accessOf(operation),
    keys: operation.auth?.keys ?? [],
    scopes: operation.auth?.scopes ?? [],
    idempotency: operation.idempotency ?? 'none',
    host: operation.host ?? 'api',
    ...(operation.headers && { headers: operation.headers }),
    encoding: operation.encoding ?? 'json',
    answer: operation.answer ?? 'application/json',
    ...(operation.pagination && { pagination: paginationOf(operation.pagination) }),
    stability: shapes.get(id)!.stability,
    ...named.shapesOf(id, shapes.get(id)!),
    errors: shapes.get(id)!.errors,
  }));
}

function paginationOf(style: Pagination): PaginationDescription {
  return style === 'next-link' ? { style, items: 'data' } : { style, items: 'data', total: 'total_count' };
}

function callOf(method: ClientMethod | undefined, summary = ''): Pick<OperationDescription, 'client' | 'summary'> {
  if (method === undefined) return { summary };
  return {
    client: { class: method.client, method: method.path, parameters: method.parameters },
    summary: method.summary,
  };
}
