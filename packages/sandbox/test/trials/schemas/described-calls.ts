import { createHmac } from 'node:crypto';
import { operations, type OperationDescription } from '@cko/spec';
import fc from 'fast-check';
import { accessToken, call, type Answer } from '../../calls.js';
import type { Sandbox } from '../../../src/index.js';
import type { KnownIds } from './known-ids.js';
import { named } from './schema.js';
import { ValidValues } from './valid-values.js';

type Texts = Record<string, string>;

/** What a call of an operation is made of. */
export interface Input {
  path: Texts;
  query: Record<string, string | number | boolean | undefined>;
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
    headers: made(operation.headersSchema) as fc.Arbitrary<Texts>,
    body:
      body === undefined
        ? fc.constant(undefined)
        : operation.body?.required
          ? body
          : fc.option(body, { nil: undefined }),
  });
}

function isDots(segment: string): boolean {
  return segment === '.' || segment === '..';
}

/** Sends an input under a credential that the operation takes. */
export async function send(sandbox: Sandbox, operation: OperationDescription, input: Input): Promise<Answer> {
  const path = operation.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(input.path[name] ?? ''));
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input.query)) if (value !== undefined) query.set(name, `${value}`);
  const body = input.body === undefined ? undefined : JSON.stringify(input.body);
  return call(sandbox, operation.httpMethod, `${path}?${query.toString()}`, {
    credential: await credentialFor(sandbox, operation),
    body,
    headers: {
      ...operation.headers,
      ...latin(input.headers),
      ...('Signature' in input.headers && signed(sandbox, body)),
      'cko-idempotency-key': crypto.randomUUID(),
    },
  });
}

/** No schema can say what a signature is. */
function signed(sandbox: Sandbox, body = ''): Texts {
  const timestamp = sandbox.clock.now().toISOString();
  const hmac = createHmac('sha256', sandbox.credentials.signingKey).update(`${timestamp}${body}`);
  return { Signature: hmac.digest('base64'), Timestamp: timestamp };
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

/** Headers hold Latin letters only; a client percent-encodes what is beyond. */
function latin(headers: Texts): Texts {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, encodeURI(value)]));
}
