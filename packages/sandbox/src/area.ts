import type { Caller } from './caller.js';
import type { World } from './world.js';

/** A call as it came in: routed, authenticated and within its scopes. */
export interface UnreadCall {
  operationId: string;
  path: Record<string, string>;
  query: Record<string, string>;
  /** The body as it was sent; absent when there was none. */
  bytes?: Buffer;
  headers: Record<string, string | undefined>;
  /** Address that the caller used, without a trailing slash: what links are built on. */
  baseUrl: string;
  /** Absent where the operation takes no credential. */
  caller?: Caller;
}

/** A call as a handler sees it: valid by the description too. */
export interface Call extends UnreadCall {
  body: unknown;
}

/** What a handler answers. `body` absent means an empty answer, unless there is a file. */
export interface Reply {
  status: number;
  body?: unknown;
  /** A text file in place of a JSON body. */
  file?: { contentType: string; text: string };
  headers?: Record<string, string>;
}

export type Handler = (call: Call) => Reply | Promise<Reply>;

/** A page for a person's browser, such as a 3D Secure challenge. It stands outside the API: no credential. */
export interface Page {
  method: 'GET' | 'POST' | 'PUT';
  /** Path with `:name` parameters. */
  path: string;
  handle: (request: PageRequest) => PageReply | Promise<PageReply>;
}

export interface PageRequest {
  path: Record<string, string>;
  query: Record<string, string>;
  /** Fields of a posted form. */
  form: Record<string, string>;
  /** The body as it was sent; absent when there was none. */
  bytes?: Buffer;
  baseUrl: string;
}

/** A page, another address to go to, or a file such as a report. */
export type PageReply =
  { html: string; status?: number } | { redirect: string } | { file: Uint8Array; contentType: string };

/** One area of the API: a folder that answers its operations. */
export interface Area {
  name: string;
  /** By operation id. */
  handlers: Record<string, Handler>;
  /** What an operation refuses before its idempotency key and its body are looked at, by operation id. */
  guards?: Record<string, (call: UnreadCall) => void>;
  /**
   * Operations of which a rule that shows is inferred: no source says it. The rule's comment says so too. Of the others a
   * source says all that shows.
   */
  inferred?: readonly string[];
  pages?: Page[];
}

export type CreateArea = (world: World) => Area;
