import { readFileSync } from 'node:fs';
import type { SchemaDocument } from './json-schema.js';
import type { OpenApiDocument } from './openapi-document.js';
import type { OperationDescription } from './operation-description.js';

export type { JsonSchema, SchemaDocument } from './json-schema.js';
export type {
  OpenApiContent,
  OpenApiDocument,
  OpenApiObject,
  OpenApiOperation,
  OpenApiParameter,
  OpenApiResponse,
  OpenApiServer,
} from './openapi-document.js';
export type {
  BodyDescription,
  ClientMethodDescription,
  OperationDescription,
  PaginationDescription,
  ResponseDescription,
} from './operation-description.js';

/** Every described operation, package by package. */
export const operations = read<readonly OperationDescription[]>('operations.json');

/** Every schema by its name: a JSON Schema document (draft 2020-12) to add to a validator as it is. */
export const schemas = read<SchemaDocument>('schemas.json');

/** Every webhook event type whose name is known, by the source that it comes from. */
export const eventTypes = read<Readonly<Record<string, readonly string[]>>>('event-types.json');

/** The same as an OpenAPI 3.1 document. */
export const openapi = read<OpenApiDocument>('openapi.json');

/** Reads what the build emitted. The path holds from this file and from its bundle, which stands beside the data. */
function read<Data>(name: string): Data {
  return JSON.parse(readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8')) as Data;
}
