import { operations, schemas } from '@cko/spec';

/** What the sandbox reads of an operation's description. */
export interface DescribedOperation {
  id: string;
  /** Package of the client that it belongs to. */
  package: string;
  method: string;
  /** Path template, such as `/payments/{id}/captures`. */
  path: string;
  access: 'read' | 'write';
  /** Credentials besides OAuth that it takes. */
  keys: readonly ('secret' | 'public' | 'session')[];
  /** OAuth scopes, any one of which is enough; empty when OAuth is not taken. */
  scopes: readonly string[];
  idempotency: 'none' | 'optional' | 'required';
  encoding: 'json' | 'form' | 'multipart';
  /** Statuses with which it is documented to fail. */
  errors: readonly number[];
  /** Reference to the schema of the body. */
  bodySchema?: string;
  /** Reference to the schema of an object with the query's parameters. */
  querySchema?: string;
  /** By the names of headers in lower case, the values that each may have; headers that take any are left out. */
  headerValues: Readonly<Record<string, readonly unknown[]>>;
}

/** Every operation that is described, whether or not an area answers it. */
export const describedOperations: readonly DescribedOperation[] = operations.map(
  ({
    id,
    package: packageName,
    httpMethod,
    path,
    access,
    keys,
    scopes,
    idempotency,
    encoding,
    errors,
    body,
    querySchema,
    headersSchema,
  }) => ({
    id,
    package: packageName,
    method: httpMethod,
    path,
    access,
    keys,
    scopes,
    idempotency,
    encoding,
    errors,
    ...(body && { bodySchema: reference(body.schema) }),
    ...(querySchema && { querySchema: reference(querySchema) }),
    headerValues: headersSchema === undefined ? {} : valuesWithin(headersSchema),
  }),
);

/** The document that the references of schemas point into. */
export const schemaDocument: object = schemas;

function reference(name: string): string {
  return `${schemas.$id}#/$defs/${name}`;
}

function valuesWithin(headersSchema: string): DescribedOperation['headerValues'] {
  const headers = Object.entries(schemas.$defs[headersSchema]?.properties ?? {});
  return Object.fromEntries(
    headers.flatMap(([name, { enum: values }]) => (values === undefined ? [] : [[name.toLowerCase(), values]])),
  );
}
