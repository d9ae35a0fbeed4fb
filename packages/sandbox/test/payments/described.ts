import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';

interface Operation {
  operationId?: string;
  responses?: Record<string, { content?: Record<string, { schema: Schema }> }>;
}

interface Schema {
  $ref?: string;
  anyOf?: Schema[];
  oneOf?: Schema[];
  items?: Schema;
  properties?: Record<string, unknown>;
}

const reference = new URL('../../../../reference/', import.meta.url);

function readJson(path: string): any {
  return JSON.parse(readFileSync(new URL(path, reference), 'utf8'));
}

const document = readJson('openapi.json');
const ajv = new Ajv2020({ strict: false, allErrors: true });
formatsModule.default(ajv);
for (const format of ['int32', 'int64', 'double', 'float']) ajv.addFormat(format, true);
ajv.addSchema(document, 'openapi.json');

const operations = new Map(
  Object.values<Record<string, Operation>>(document.paths)
    .flatMap((path) => Object.values(path))
    .map((operation) => [operation.operationId, operation]),
);
const validators = new Map<string, ValidateFunction>();

/** The documented request of an operation. */
export function exampleRequest(operationId: string): any {
  return readJson(`examples/${operationId}.json`).request;
}

/** The path of an operation. */
export function pathOf(operationId: string): string {
  const found = Object.entries<Record<string, Operation>>(document.paths).find(([, methods]) =>
    Object.values(methods).some((operation) => operation.operationId === operationId),
  );
  return found?.[0] ?? '';
}

/** What is wrong with an answer by the description: against its schema, or with fields that it does not name. */
export function problemsOf(operationId: string, status: number, body: unknown): string[] {
  const schema = schemaOf(operationId, status);
  if (!schema) return [`${operationId} is not described to answer ${status}`];
  const validate = validators.get(schema.$ref ?? '') ?? ajv.compile({ $ref: `openapi.json${schema.$ref}` });
  validators.set(schema.$ref ?? '', validate);
  const problems = validate(body)
    ? []
    : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  return [...problems, ...unknownFields(schema, body)];
}

function schemaOf(operationId: string, status: number): Schema | undefined {
  return operations.get(operationId)?.responses?.[status]?.content?.['application/json']?.schema;
}

function unknownFields(schema: Schema, body: unknown): string[] {
  if (Array.isArray(body)) return body.flatMap((item) => unknownFields(resolved(schema).items ?? {}, item));
  const known = fieldsOf(schema);
  const unknown = Object.keys(body as object).filter((name) => !known.has(name));
  return unknown.map((name) => `/${name} is not described`);
}

function fieldsOf(schema: Schema): Set<string> {
  const { anyOf = [], oneOf = [], properties = {} } = resolved(schema);
  return new Set([...Object.keys(properties), ...[...anyOf, ...oneOf].flatMap((branch) => [...fieldsOf(branch)])]);
}

function resolved(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : document.components.schemas[schema.$ref.split('/').pop() ?? ''];
}
