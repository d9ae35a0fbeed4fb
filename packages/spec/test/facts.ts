import { existsSync, readFileSync } from 'node:fs';
import type { SchemaLike } from './compare-schemas.js';

/** The facts of the public API, from which the packages were written. */
export const facts = readReference<Facts>('openapi.json');

/** One operation as the facts have it. */
export interface FactOperation {
  operationId: string;
  'x-access': 'read' | 'write';
  'x-idempotency': 'none' | 'optional' | 'required';
  'x-stability'?: 'beta';
  'x-pagination'?: { style: string; itemsField?: string; totalField?: string };
  servers?: { url: string }[];
  security: Record<string, string[]>[];
  parameters?: FactParameter[];
  requestBody?: { required: boolean; content: Record<string, { schema: SchemaLike }> };
  responses: Record<string, FactResponse | { $ref: string }>;
}

export interface FactParameter {
  name: string;
  in: 'path' | 'query' | 'header';
  required: boolean;
  schema: SchemaLike;
}

export interface FactResponse {
  content?: Record<string, { schema: SchemaLike }>;
}

interface Facts {
  servers: { url: string }[];
  paths: Record<string, Record<string, FactOperation>>;
  components: { schemas: Record<string, SchemaLike>; responses: Record<string, FactResponse> };
}

/** An operation of the facts with where it stands in them. */
export interface PlacedFact extends FactOperation {
  method: string;
  path: string;
}

/** The ids of all operations that the facts know. */
export function factIds(): string[] {
  return Object.values(facts.paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
}

/** The facts of one operation. */
export function factOf(id: string): PlacedFact | undefined {
  for (const [path, methods] of Object.entries(facts.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      if (operation.operationId === id) return { ...operation, method: method.toUpperCase(), path };
    }
  }
  return undefined;
}

/** A response, followed to where it is defined. */
export function factResponse(response: FactResponse | { $ref: string }): FactResponse {
  if (!('$ref' in response)) return response;
  return facts.components.responses[response.$ref.replace('#/components/responses/', '')]!;
}

/** A request and its answers, by status. */
export interface Example {
  request: unknown;
  responses: Record<string, unknown>;
}

/** The example of an operation, where there is one. */
export function exampleOf(id: string): Example | undefined {
  const name = `examples/${id}.json`;
  return existsSync(reference(name)) ? readReference<Example>(name) : undefined;
}

function reference(name: string): URL {
  return new URL(`../../../reference/${name}`, import.meta.url);
}

function readReference<Data>(name: string): Data {
  return JSON.parse(readFileSync(reference(name), 'utf8')) as Data;
}
