import { STATUS_CODES } from 'node:http';
import type { JsonSchema, SchemaDocument } from '../src/json-schema.js';
import type {
  OpenApiContent,
  OpenApiDocument,
  OpenApiObject,
  OpenApiOperation,
  OpenApiParameter,
  OpenApiResponse,
} from '../src/openapi-document.js';
import type { OperationDescription } from '../src/operation-description.js';
import type { Description } from './describe.js';
import type { errorSchemas } from './error-schemas.js';
import { securityOf, securitySchemes } from './openapi-security.js';
import { servers } from './servers.js';

const mediaTypes = {
  json: 'application/json',
  form: 'application/x-www-form-urlencoded',
  multipart: 'multipart/form-data',
} as const;

const headers = {
  'Cko-Request-Id': { description: 'Identifies the request in support cases.', schema: { type: 'string' } },
  'Cko-Version': { description: 'Version of the service that answered.', schema: { type: 'string' } },
};

const headerReferences = Object.fromEntries(
  Object.keys(headers).map((name) => [name, { $ref: `#/components/headers/${name}` }]),
);

/** The description as an OpenAPI 3.1 document. */
export function openApiDocument({ operations, schemas }: Description, version: string): OpenApiDocument {
  const paths: Record<string, Record<string, OpenApiOperation>> = {};
  const responses: Record<string, OpenApiResponse> = {};
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.httpMethod.toLowerCase()]: openApiOperation(operation, schemas),
    };
    for (const status of operation.errors) responses[errorName(operation, status)] = errorResponse(operation, status);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Checkout.com API',
      version,
      summary: 'The operations of the public Checkout.com API that this toolkit has clients for.',
    },
    servers: servers('api'),
    tags: [...new Set(operations.map(tagOf))].map((name) => ({ name })),
    paths,
    components: {
      securitySchemes: securitySchemes(operations),
      headers,
      responses,
      schemas: Object.fromEntries(
        Object.entries(schemas.$defs).map(([name, schema]) => [name, componentSchema(schema, schemas)]),
      ),
    },
  };
}

function openApiOperation(operation: OperationDescription, schemas: SchemaDocument): OpenApiOperation {
  const { id, summary, host, body, encoding, answer, responses, errors, stability } = operation;
  const parameters = parametersOf(operation, schemas);
  return {
    operationId: id,
    summary,
    tags: [tagOf(operation)],
    ...(host !== 'api' && { servers: servers(host) }),
    security: securityOf(operation),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: { required: body.required, content: content(body.schema, mediaTypes[encoding]) } }),
    responses: {
      ...Object.fromEntries(responses.map(({ status, schema }) => [status, response(status, schema, answer)])),
      ...Object.fromEntries(
        errors.map((status) => [status, { $ref: `#/components/responses/${errorName(operation, status)}` }]),
      ),
    },
    ...(stability === 'beta' && { 'x-stability': stability }),
  };
}

/** The area that an operation belongs to: its package's name without the scope. */
function tagOf(operation: OperationDescription): string {
  return operation.package.replace('@cko/', '');
}

function parametersOf(operation: OperationDescription, schemas: SchemaDocument): OpenApiParameter[] {
  const parameters = [
    ...propertiesAsParameters('path', operation.pathSchema, schemas),
    ...propertiesAsParameters('query', operation.querySchema, schemas),
    ...propertiesAsParameters('header', operation.headersSchema, schemas),
  ];
  if (operation.idempotency === 'none') return parameters;
  const idempotencyKey: OpenApiParameter = {
    name: 'Cko-Idempotency-Key',
    in: 'header',
    required: operation.idempotency === 'required',
    description: 'Names this write, so that it happens once however often it is sent.',
    schema: { type: 'string' },
  };
  return [...parameters, idempotencyKey];
}

function propertiesAsParameters(
  place: OpenApiParameter['in'],
  name: string | undefined,
  schemas: SchemaDocument,
): OpenApiParameter[] {
  const { properties = {}, required = [] } = name === undefined ? {} : schemas.$defs[name]!;
  return Object.entries(properties).map(([parameter, { description, ...schema }]) => ({
    name: parameter,
    in: place,
    required: required.includes(parameter),
    ...(description && { description }),
    schema: componentSchema(schema, schemas) as JsonSchema,
  }));
}

function response(status: number, schema: string | undefined, mediaType = mediaTypes.json as string): OpenApiResponse {
  return {
    description: STATUS_CODES[status] ?? `Status ${status}`,
    headers: headerReferences,
    ...(schema && { content: content(schema, mediaType) }),
  };
}

/** The statuses whose body is documented. */
const statusesWithBody = [422, 429];

/** The statuses whose body is documented for 3D Secure sessions, which have errors of their own. */
const sessionStatusesWithBody = [403, 404, 422, 503];

function errorResponse(operation: OperationDescription, status: number): OpenApiResponse {
  return response(status, errorSchema(operation, status));
}

/** The token endpoint, 3D Secure sessions and onboarding have errors of their own. */
function errorSchema({ host, path }: OperationDescription, status: number): keyof typeof errorSchemas | undefined {
  if (host === 'access') return 'OAuthError';
  if (isSession(path) && sessionStatusesWithBody.includes(status)) return 'SessionError';
  if (path === '/accounts/entities' && status === 409) return 'EntityConflict';
  return statusesWithBody.includes(status) ? 'ErrorResponse' : undefined;
}

function errorName(operation: OperationDescription, status: number): string {
  const schema = errorSchema(operation, status);
  if (schema === 'OAuthError' || schema === 'EntityConflict') return schema;
  const name = (STATUS_CODES[status] ?? `Status ${status}`).replace(/\W/g, '');
  return schema === 'SessionError' ? `Session${name}` : name;
}

function isSession(path: string): boolean {
  return /^\/sessions(\/|$)/.test(path);
}

function content(schema: string, mediaType: string): OpenApiContent {
  return { [mediaType]: { schema: { $ref: `#/components/schemas/${schema}` } } };
}

/** A schema as it stands under `components`, where a discriminator also says which value means which branch. */
function componentSchema(schema: JsonSchema, schemas: SchemaDocument): OpenApiObject {
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    if (key === '$ref' && typeof value === 'string') return value.replace('#/$defs/', '#/components/schemas/');
    return isUnion(value) ? withMapping(value, schemas) : value;
  }) as OpenApiObject;
}

interface Union {
  oneOf: { $ref: string }[];
  discriminator: { propertyName: string; mapping?: Record<string, string> };
}

function isUnion(value: unknown): value is Union {
  const { oneOf, discriminator } = (value ?? {}) as Partial<Union>;
  return Array.isArray(oneOf) && typeof discriminator?.propertyName === 'string';
}

function withMapping(union: Union, { $defs }: SchemaDocument): Union {
  const { propertyName } = union.discriminator;
  const mapping = union.oneOf.map(({ $ref }): [string, string] => {
    const branch = $defs[$ref.replace('#/components/schemas/', '')];
    return [branch?.properties?.[propertyName]?.const as string, $ref];
  });
  return { ...union, discriminator: { propertyName, mapping: Object.fromEntries(mapping) } };
}
