/** The shapes of one operation on the wire: what fills its path, query and body, and what comes back by status. */
export interface OperationShape {
  path?: object;
  query?: object;
  /** Headers that belong to the operation, such as `If-Match`. */
  headers?: object;
  body?: unknown;
  /** Success statuses with the body of each; `undefined` where the answer has none. */
  responses: Record<number, unknown>;
  /** Statuses with which the operation is documented to fail. */
  errors?: number;
  /** Absent when the operation is stable. */
  stability?: 'beta';
}

/** What one operation is, as plain data: all that it takes to call it. What only a reader needs is in its shapes. */
export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path template; `{name}` is filled from the input's `path`. */
  readonly path: string;
  /** Named where the method would mislead; see `accessOf`. */
  readonly access?: Access;
  /** What it takes to be let in; absent when anybody is. */
  readonly auth?: Auth;
  /** Whether `Cko-Idempotency-Key` is read, and whether it has to be there; absent when it is not read. */
  readonly idempotency?: 'optional' | 'required';
  /** Which host answers; the main API host when absent. */
  readonly host?: HostName;
  /** Headers sent unless the input has others. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How the body travels; JSON when absent. */
  readonly encoding?: 'form' | 'multipart';
  /** Media type of the file that is the answer, given as it arrives; JSON when absent. */
  readonly answer?: string;
  /** How a list goes on; absent for everything that is not a paged list. */
  readonly pagination?: Pagination;
}

/** The credentials that an operation takes. Any one of them is enough. */
export interface Auth {
  /** `session` is the secret of one 3D Secure session. */
  readonly keys?: readonly ('secret' | 'public' | 'session')[];
  /** OAuth scopes, any one of which is enough; absent when no access token is taken. */
  readonly scopes?: readonly string[];
}

/** `write` when state changes. Decides the rate limit that counts a call and what may be repeated. */
export type Access = 'read' | 'write';

/** GET reads and the rest writes, unless the operation says otherwise. */
export function accessOf({ access, method }: Operation): Access {
  return access ?? (method === 'GET' ? 'read' : 'write');
}

/** The hosts of an account. */
export type HostName = 'api' | 'access' | 'files' | 'balances' | 'transfers' | 'forward' | 'identity';

/** How a list is continued. The items of a page are in its `data`. */
export type Pagination =
  /** `skip` and `limit` in the query, until `skip` reaches `total_count` of the answer. */
  | 'skip-limit'
  /** The answer carries the address of the next page in `_links.next.href`. */
  | 'next-link';

/** A table that describes each operation of `Shapes`, with a path template that names exactly its path parameters. */
export type OperationTable<Shapes> = {
  readonly [Name in keyof Shapes]: Operation & { readonly path: PathTemplate<Shapes[Name]> };
};

type PathTemplate<Shape> = Shape extends { path: infer Parameters }
  ? `${string}{${keyof Parameters & string}}${string}`
  : string;

/** What a call of the operation is given. */
export type Input<Shape> = Pick<Shape, Extract<keyof Shape, 'path' | 'query' | 'headers' | 'body'>>;

/** What a call of the operation gives. */
export type Result<Shape> = Shape extends { responses: infer Responses } ? Responses[keyof Responses] : never;
