/** What one operation of the API is. Schemas are named as in `schemas.$defs`. */
export interface OperationDescription {
  /** Name of the operation, such as `capturePayment`. */
  readonly id: string;
  /** Package that describes it, such as `@cko/payments`. */
  readonly package: string;
  /** The method that calls it; absent where clients do so on their own. */
  readonly client?: ClientMethodDescription;
  /** What it does, in a sentence or two. */
  readonly summary: string;
  readonly httpMethod: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Path template, such as `/payments/{id}/captures`. */
  readonly path: string;
  /** `write` when state changes. */
  readonly access: 'read' | 'write';
  /** Credentials besides OAuth that it takes; `session` is the secret of one 3D Secure session. */
  readonly keys: readonly ('secret' | 'public' | 'session')[];
  /** OAuth scopes, any one of which is enough; empty when OAuth is not taken. With no keys either, none is needed. */
  readonly scopes: readonly string[];
  /** Whether `Cko-Idempotency-Key` is read. */
  readonly idempotency: 'none' | 'optional' | 'required';
  /** Which host answers. */
  readonly host: 'api' | 'access' | 'files' | 'balances' | 'transfers' | 'forward' | 'identity';
  /** Headers to send unless there are others to send. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How the body travels. */
  readonly encoding: 'json' | 'form' | 'multipart';
  /** Media type of a successful answer. */
  readonly answer: string;
  /** How a list goes on; absent for everything that is not a paged list. */
  readonly pagination?: PaginationDescription;
  readonly stability: 'stable' | 'beta';
  /** Schema of an object with the path's parameters. */
  readonly pathSchema?: string;
  /** Schema of an object with the query's parameters. */
  readonly querySchema?: string;
  /** Schema of an object with the headers that belong to the operation, such as `If-Match`. */
  readonly headersSchema?: string;
  readonly body?: BodyDescription;
  /** The answers of success, by status. */
  readonly responses: readonly ResponseDescription[];
  /** Statuses with which it is documented to fail. */
  readonly errors: readonly number[];
}

/** Where to find the method of an operation. */
export interface ClientMethodDescription {
  /** Class that the package exports, such as `VaultClient`. */
  readonly class: string;
  /** Path from an instance to the method, such as `tokens.request`. */
  readonly method: string;
  /** Names of its parameters, with `?` where one can be left out, such as `['id', 'request?', 'options?']`. */
  readonly parameters: readonly string[];
}

/** What an operation is sent. */
export interface BodyDescription {
  readonly schema: string;
  /** Whether there has to be a body. */
  readonly required: boolean;
}

/** What an operation answers with. */
export interface ResponseDescription {
  readonly status: number;
  /** Schema of the body; absent when there is none. */
  readonly schema?: string;
}

/** How a list is continued and where its items are. */
export type PaginationDescription =
  /** `skip` and `limit` in the query, until `skip` reaches the total. */
  | { readonly style: 'skip-limit'; readonly items: string; readonly total: string }
  /** The answer carries the address of the next page in `_links.next.href`. */
  | { readonly style: 'next-link'; readonly items: string };
