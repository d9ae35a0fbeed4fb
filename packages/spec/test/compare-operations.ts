import type { OpenApiDocument, OperationDescription, SchemaDocument } from '../src/index.js';
import { type Difference, SchemaComparison, type SchemaLike, valueDifference } from './compare-schemas.js';
import { factOf, factResponse, facts, type PlacedFact } from './facts.js';

/** What is compared with the facts. */
export interface Described {
  readonly operations: readonly OperationDescription[];
  readonly schemas: SchemaDocument;
  readonly openapi: OpenApiDocument;
}

/** Everything in which the description departs from the facts about the operations that it has. */
export function differencesFromFacts({ operations, schemas, openapi }: Described): Difference[] {
  const comparison = new SchemaComparison(
    facts.components.schemas,
    schemas.$defs as unknown as Readonly<Record<string, SchemaLike>>,
  );
  return operations.flatMap((operation) => {
    const fact = factOf(operation.id);
    if (fact === undefined) return [{ where: operation.id, what: 'here, not in the facts' }];
    return [
      ...compareTable(fact, operation),
      ...compareServers(fact, operation, openapi),
      ...compareParameters(fact, operation, comparison),
      ...compareBodies(fact, operation, comparison),
      ...compareResponses(fact, operation, comparison),
      ...compareErrors(fact, operation, openapi, comparison),
    ];
  });
}

function compareTable(fact: PlacedFact, operation: OperationDescription): Difference[] {
  const { id } = operation;
  const { keys, scopes } = credentials(fact);
  return [
    ...valueDifference(id, 'method', fact.method, operation.httpMethod),
    ...valueDifference(id, 'path', fact.path, operation.path),
    ...valueDifference(id, 'access', fact['x-access'], operation.access),
    ...valueDifference(id, 'keys', keys, [...operation.keys].sort()),
    ...valueDifference(id, 'scopes', scopes, [...operation.scopes].sort()),
    ...valueDifference(id, 'idempotency', fact['x-idempotency'], operation.idempotency),
    ...valueDifference(id, 'stability', fact['x-stability'] ?? 'stable', operation.stability),
    ...valueDifference(id, 'pagination', factPagination(fact), operation.pagination),
  ];
}

/** The id and secret of an access key, which the token endpoint takes, are neither a key nor a scope. */
function credentials({ security }: PlacedFact): { keys: string[]; scopes: string[] } {
  const keyNames: Record<string, string> = { ApiSecretKey: 'secret', ApiPublicKey: 'public', SessionSecret: 'session' };
  const schemes = security.flatMap((alternative) => Object.entries(alternative));
  return {
    keys: schemes.flatMap(([scheme]) => keyNames[scheme] ?? []).sort(),
    scopes: schemes
      .filter(([scheme]) => scheme === 'OAuth')
      .flatMap(([, scopes]) => scopes)
      .sort(),
  };
}

function factPagination({ 'x-pagination': pagination }: PlacedFact): OperationDescription['pagination'] | undefined {
  if (pagination === undefined) return undefined;
  const { style, itemsField: items, totalField: total } = pagination;
  return { style, items, ...(total && { total }) } as OperationDescription['pagination'];
}

function compareServers(
  fact: PlacedFact,
  { id, path, httpMethod }: OperationDescription,
  openapi: OpenApiDocument,
): Difference[] {
  const operation = openapi.paths[path]?.[httpMethod.toLowerCase()];
  const urls = (servers: readonly { url: string }[]) => servers.map(({ url }) => url);
  return valueDifference(
    id,
    'servers',
    urls(fact.servers ?? facts.servers),
    urls(operation?.servers ?? openapi.servers),
  );
}

function compareParameters(
  fact: PlacedFact,
  operation: OperationDescription,
  comparison: SchemaComparison,
): Difference[] {
  const { id, idempotency, pathSchema, querySchema, headersSchema } = operation;
  const takesKey = fact.parameters?.some(({ name }) => name === idempotencyKey) ?? false;
  return [
    ...comparison.compare(asObject(fact, 'path'), asReference(pathSchema), `${id} path`),
    ...comparison.compare(asObject(fact, 'query'), asReference(querySchema), `${id} query`),
    ...comparison.compare(asObject(fact, 'header'), asReference(headersSchema), `${id} header`),
    ...valueDifference(id, idempotencyKey, takesKey, idempotency !== 'none'),
  ];
}

const encodings: Readonly<Record<string, OperationDescription['encoding']>> = {
  'application/json': 'json',
  'application/x-www-form-urlencoded': 'form',
  'multipart/form-data': 'multipart',
};

/** Described by how the operation treats it, and so not among its headers. */
const idempotencyKey = 'Cko-Idempotency-Key';

/** Parameters as the object that their names and values make. */
function asObject({ parameters = [] }: PlacedFact, place: 'path' | 'query' | 'header'): SchemaLike {
  const placed = parameters.filter((parameter) => parameter.in === place && parameter.name !== idempotencyKey);
  return {
    type: 'object',
    properties: Object.fromEntries(placed.map(({ name, schema }) => [name, schema])),
    required: placed.filter(({ required }) => required).map(({ name }) => name),
  };
}

function asReference(name: string | undefined): SchemaLike {
  return name === undefined ? { type: 'object' } : { $ref: `#/$defs/${name}` };
}

function compareBodies(fact: PlacedFact, operation: OperationDescription, comparison: SchemaComparison): Difference[] {
  const where = `${operation.id} body`;
  const { requestBody } = fact;
  const { body } = operation;
  if (requestBody === undefined || body === undefined) {
    return valueDifference(where, 'body', requestBody !== undefined, body !== undefined);
  }
  const [mediaType, { schema }] = Object.entries(requestBody.content)[0]!;
  return [
    ...valueDifference(where, 'encoding', encodings[mediaType], operation.encoding),
    ...valueDifference(where, 'required', requestBody.required || isNeverEmpty(schema), body.required),
    ...comparison.compare(schema, asReference(body.schema), where),
  ];
}

/**
 * Whether no shape of a body can do without fields. The facts call many such bodies optional; a request without one is
 * always refused, so here they are required. The README tells so once for all.
 */
function isNeverEmpty(schema: SchemaLike): boolean {
  const { $ref, oneOf, anyOf, required } = schema as SchemaLike & { $ref?: string; required?: string[] };
  if ($ref !== undefined) return isNeverEmpty(facts.components.schemas[$ref.replace('#/components/schemas/', '')]!);
  const shapes = oneOf ?? anyOf;
  return shapes === undefined ? (required?.length ?? 0) > 0 : shapes.every((shape) => isNeverEmpty(shape));
}

function compareResponses(
  fact: PlacedFact,
  operation: OperationDescription,
  comparison: SchemaComparison,
): Difference[] {
  const successes = Object.keys(fact.responses).filter((status) => Number(status) < 400);
  const statuses = operation.responses.map(({ status }) => String(status));
  return [
    ...valueDifference(operation.id, 'success statuses', successes.sort(), statuses.sort()),
    ...operation.responses.flatMap(({ status, schema }) => {
      const where = `${operation.id} ${status}`;
      const response = fact.responses[status];
      const expected = response && factResponse(response).content?.[operation.answer]?.schema;
      if (expected === undefined || schema === undefined) {
        return valueDifference(where, 'body', expected !== undefined, schema !== undefined);
      }
      return comparison.compare(expected, asReference(schema), where);
    }),
  ];
}

function compareErrors(
  fact: PlacedFact,
  { id, errors, path, httpMethod }: OperationDescription,
  openapi: OpenApiDocument,
  comparison: SchemaComparison,
): Difference[] {
  const failures = Object.keys(fact.responses).filter((status) => Number(status) >= 400);
  const statuses = errors.map(String).sort();
  const responses = openapi.paths[path]?.[httpMethod.toLowerCase()]?.responses ?? {};
  return [
    ...valueDifference(id, 'error statuses', failures.sort(), statuses),
    ...failures.flatMap((status) => {
      const expected = factResponse(fact.responses[status]!).content?.['application/json']?.schema;
      const reference = (responses[status] as { $ref: string } | undefined)?.$ref ?? '';
      const response = openapi.components.responses[reference.replace('#/components/responses/', '')];
      const described = response?.content?.['application/json']?.schema;
      if (expected === undefined && described === undefined) return [];
      return comparison.compare(expected ?? {}, (described as SchemaLike | undefined) ?? {}, `${id} ${status}`);
    }),
  ];
}
