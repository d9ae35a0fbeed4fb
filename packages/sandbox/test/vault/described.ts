import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formatsModule from 'ajv-formats';

interface Schema {
  $ref?: string;
  oneOf?: Schema[];
  properties?: Record<string, unknown>;
}

interface Operation {
  operationId?: string;
  responses?: Record<string, { content?: Record<string, { schema: Schema }> }>;
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

/** The documented request of an operation. */
export function exampleRequest(operationId: string): any {
  return readJson(`examples/${operationId}.json`).request;
}

/** What is wrong with an answer by the description: its status, its schema, or fields that it does not name. */
export function problemsOf(operationId: string, status: number, body: unknown): string[] {
  const response = operations.get(operationId)?.responses?.[status];
  if (!response) return [`${operationId} is not described to answer ${status}`];
  const schema = response.content?.['application/json']?.schema;
  if (!schema) return body === undefined ? [] : [`${operationId} is described to answer nothing`];
  const validate = ajv.compile({ $ref: `openapi.json${schema.$ref}` });
  const invalid = validate(body) ? [] : (validate.errors ?? []);
  const known = fieldsOf(schema);
  const unknown = Object.keys(body ?? {}).filter((name) => !known.has(name));
  return [
    ...invalid.map((error) => `${error.instancePath} ${error.message}`),
    ...unknown.map((name) => `/${name} is not described`),
  ];
}

function fieldsOf(schema: Schema): Set<string> {
  const { oneOf = [], properties = {} } = resolved(schema);
  return new Set([...Object.keys(properties), ...oneOf.flatMap((branch) => [...fieldsOf(branch)])]);
}

function resolved(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : document.components.schemas[schema.$ref.split('/').pop() ?? ''];
}
