import { createHmac } from 'node:crypto';
import { operations, type JsonSchema, type OperationDescription } from '@cko/spec';
import fc from 'fast-check';
import { accessToken, call, type Answer } from '../../calls.js';
import type { Sandbox } from '../../../src/index.js';
import type { KnownIds } from './known-ids.js';
import { named } from './schema.js';
import { ValidValues } from './valid-values.js';

/** Texts by name. What is undefined is left out. */
export type Texts = Record<string, string | undefined>;

/** What a call of an operation is made of. */
export interface Input {
  path: Texts;
  query: Record<string, string | number | boolean | undefined>;
  /** By their names in lower case. */
  headers: Texts;
  body?: unknown;
}

/** Operations whose requests are described by schemas: the rest take forms and files. */
export const jsonOperations = operations.filter(({ encoding }) => encoding === 'json');

/** Inputs of an operation that fit its description. */
export function validInputs(operation: OperationDescription, ids: KnownIds): fc.Arbitrary<Input> {
  const values = new ValidValues(ids);
  const made = (schema: string | undefined) => (schema === undefined ? fc.constant({}) : values.of(named(schema)));
  const body = operation.body && values.of(named(operation.body.schema));
  return fc.record({
    // A client cannot send a segment of dots: they are taken as a way up before anything leaves it.
    path: (made(operation.pathSchema) as fc.Arbitrary<Texts>).filter((path) => !Object.values(path).some(isDots)),
    query: made(operation.querySchema) as fc.Arbitrary<Input['query']>,
    headers: (made(operation.headersSchema) as fc.Arbitrary<Record<string, string>>).map(asSent),
    body:
      body === undefined
        ? fc.constant(undefined)
        : operation.body?.required
          ? body
          : fc.option(body, { nil: undefined }),
  });
}

function isDots(segment: string | undefined): boolean {
  return segment === '.' || segment === '..';
}

/** Headers hold Latin letters only; a client percent-encodes what is beyond. */
function asSent(headers: Record<string, string>): Texts {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), encodeURI(value)]));
}

const keyHeader = 'cko-idempotency-key';
/** Elsewhere a key is any text. [OPS, REF/Controls] */
const issuingKey: JsonSchema = { type: 'string', minLength: 1, maxLength: 256, pattern: '^[A-Za-z0-9._-]+$' };

/** Schema of an object with every header that an operation reads, by their names in lower case. */
export function headersSchemaOf({ headersSchema, idempotency, path }: OperationDescription): JsonSchema {
  const { properties = {}, required = [] } = headersSchema === undefined ? {} : named(headersSchema);
  const described = Object.entries(properties).map(([name, property]) => [name.toLowerCase(), property] as const);
  const key = path.startsWith('/issuing/') ? issuingKey : { type: 'string' };
  return {
    type: 'object',
    properties: { ...Object.fromEntries(described), ...(idempotency !== 'none' && { [keyHeader]: key }) },
    required: [...required.map((name) => name.toLowerCase()), ...(idempotency === 'required' ? [keyHeader] : [])],
  };
}

/** An input with all that its headers need: that a key is new, and a time is now, no schema can say. */
export function complete(sandbox: Sandbox, operation: OperationDescription, input: Input): Input {
  const isTimed = 'timestamp' in input.headers;
  return {
    ...input,
    headers: {
      [keyHeader]: crypto.randomUUID(),
      ...operation.headers,
      ...input.headers,
      ...(isTimed && { timestamp: sandbox.clock.now().toISOString() }),
    },
  };
}

/** Sends an input, and no other header than its own, under a credential that the operation takes. */
export async function send(sandbox: Sandbox, operation: OperationDescription, input: Input): Promise<Answer> {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(input.path[name] ?? ''));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query)) if (value !== undefined) query.set(name, `${value}`);
  const body = input.body === undefined ? undefined : JSON.stringify(input.body);
  return call(sandbox, operation.httpMethod, `${path}?${query.toString()}`, {
    credential: await credentialFor(sandbox, operation),
    body,
    headers: signed(sandbox, defined(input.headers), body),
  });
}

/** No schema can say what a signature is. It is right for the time that is sent, whatever that is. */
function signed(sandbox: Sandbox, headers: Record<string, string>, body = ''): Record<string, string> {
  if (headers['signature'] === undefined) return headers;
  const hmac = createHmac('sha256', sandbox.credentials.signingKey).update(`${headers['timestamp'] ?? ''}${body}`);
  return { ...headers, signature: hmac.digest('base64') };
}

function defined(texts: Texts): Record<string, string> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
  );
}

const tokens = new WeakMap<Sandbox, Promise<string>>();

async function credentialFor(sandbox: Sandbox, { keys, scopes }: OperationDescription): Promise<string | null> {
  if (keys.includes('secret')) return sandbox.credentials.secretKey;
  if (keys.includes('public')) return sandbox.credentials.publicKey;
  if (scopes.length === 0) return null;
  const token = tokens.get(sandbox) ?? accessToken(sandbox);
  tokens.set(sandbox, token);
  return token;
}
