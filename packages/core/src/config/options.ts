import type { AxiosInstance } from 'axios';
import type { HostName } from '../description/operation.js';
import type { Hooks } from '../observe/hooks.js';
import type { Logger, LogLevel } from '../observe/logger.js';

/** Checkout.com's environments: `sandbox` is for tests and moves no money. */
export type Environment = 'sandbox' | 'production';

/** What a credential function is told. */
export interface CredentialContext<Credential = string> {
  /** The credential that Checkout.com has just refused, when that is why another is asked for. */
  rejected?: Credential;
}

/** A key, or a function that gives the key to use now, so that keys rotate without a new client. */
export type KeySource = string | ((context: CredentialContext) => string | Promise<string>);

/** An OAuth access key of the account. */
export interface AccessKey {
  /** Id of the key, `ack_…`. */
  id: string;
  secret: string;
  /** Scopes to ask for; all of the key's when absent. */
  scopes?: readonly string[];
}

/** An access key, or a function that gives the one to use now. */
export type AccessKeySource = AccessKey | ((context: CredentialContext<AccessKey>) => AccessKey | Promise<AccessKey>);

/** Calls a second to stay below, counted apart as Checkout.com counts them. */
export interface RateLimits {
  /** @default 100 */
  reads?: number;
  /** @default 100 */
  writes?: number;
}

/** How to reach an account. Each option that is absent is taken from the environment variable named with it, if any. */
export interface ClientOptions {
  /** Secret key, `sk_…`, for calls from a server. `CKO_SECRET_KEY`. */
  secretKey?: KeySource;
  /** Public key, `pk_…`, for the few operations that take one, such as tokens. `CKO_PUBLIC_KEY`. */
  publicKey?: KeySource;
  /**
   * OAuth access key. A call uses the public key where the operation takes one, else the secret key, else this; so
   * `CKO_SECRET_KEY` is not read when it is given here.
   * `CKO_ACCESS_KEY_ID`, `CKO_ACCESS_KEY_SECRET` and, separated by spaces or commas, `CKO_SCOPES`.
   */
  accessKey?: AccessKeySource;
  /** @default 'sandbox'; `CKO_ENVIRONMENT` */
  environment?: Environment;
  /** The account's own part of the host name: the first eight characters of the client id after `cli_`. `CKO_PREFIX`. */
  prefix?: string;
  /** One address instead of all of the account's hosts, such as that of a local sandbox. `CKO_BASE_URL`. */
  baseUrl?: string;
  /** Addresses of single hosts, where they differ from what environment and prefix give. */
  hosts?: Partial<Record<HostName, string>>;
  /** Milliseconds for one attempt, from sending to the last byte of the answer. @default 30000 */
  timeout?: number;
  /** Milliseconds for a whole call: waits, token requests and every attempt. @default 100000 */
  totalTimeout?: number;
  /** How often a failed attempt is repeated, where repeating is safe. @default 2 */
  maxRetries?: number;
  /** Calls a second to stay below, or `false` for no limit. @default 100 reads and 100 writes */
  rateLimit?: RateLimits | false;
  /** Bytes of an answer beyond which it is refused. @default 10485760 */
  maxResponseBytes?: number;
  /** Name of the application, added to `User-Agent`. */
  appName?: string;
  /** Called on requests, answers and retries, for tracing and metrics. */
  hooks?: Hooks;
  /** Where log lines go, such as `console`. Nothing is logged without one. */
  logger?: Logger;
  /** Least important level that is logged. @default 'info' */
  logLevel?: LogLevel;
  /** An axios instance to send through, in place of the one made here over pooled connections. */
  axios?: AxiosInstance;
}

/** What a single call may change. */
export interface CallOptions {
  /** Milliseconds for one attempt. */
  timeout?: number;
  /** Milliseconds for the whole call. */
  totalTimeout?: number;
  /** How often a failed attempt is repeated. */
  maxRetries?: number;
  /** Ends the call at once when it aborts, whatever it is waiting for. */
  abortSignal?: AbortSignal;
  /** Further request headers. */
  headers?: Readonly<Record<string, string>>;
}

/** What a single call of an operation with an idempotency key may change. */
export interface IdempotentCallOptions extends CallOptions {
  /**
   * Names this write, so that Checkout.com does it once however often it is sent. One is made for each call when absent;
   * give your own, such as your order's id, to be safe across restarts too.
   */
  idempotencyKey?: string;
}
