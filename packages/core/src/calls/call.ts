import { Readable } from 'node:stream';
import { chooseCredential, secretsOf } from '../auth/choose.js';
import type { Authorization, Credential } from '../auth/credential.js';
import type { Configuration } from '../config/configuration.js';
import type { CallOptions } from '../config/options.js';
import { callSettings } from '../config/settings.js';
import { accessOf, type Operation } from '../description/operation.js';
import type { CheckoutError, ErrorDetails, Outcome } from '../errors/checkout-error.js';
import { requestId, type Hidden } from '../errors/redact.js';
import type { Downloads, FileSupport } from '../files/file-support.js';
import type { RequestEvent } from '../observe/hooks.js';
import { encodeBody } from '../requests/body.js';
import { checkHeaders } from '../requests/headers.js';
import { idempotencyKeyFor } from '../requests/idempotency-key.js';
import { fillPath } from '../requests/path.js';
import { queryString } from '../requests/query.js';
import { backoff, parseRetryAfter } from '../retries/backoff.js';
import { decide, type Verdict } from '../retries/decide.js';
import { outcomeOf } from '../retries/outcome.js';
import {
  attempt,
  headerOf,
  readFailure,
  type WireFailure,
  type WireRequest,
  type WireResponse,
} from '../transport/attempt.js';
import { Deadline, Interruption } from './deadline.js';
import { errorFromEnd, errorFromInterruption } from './errors.js';

/** What is sent: what fills the path, the query, the operation's own headers and the body. */
export interface CallInput {
  path?: object;
  query?: object;
  headers?: object;
  body?: unknown;
}

/** What a call needs besides its input. */
export interface CallContext {
  configuration: Configuration;
  userAgent: string;
  /** Used in place of the configuration's credentials. */
  credential?: Credential;
  files?: FileSupport;
}

/** Options of any call; which of them an operation takes is its own to say. */
export type AnyCallOptions = CallOptions & { idempotencyKey?: string; sessionSecret?: string };

/** Milliseconds between two questions whether the same write is done. */
const leastDuplicateWait = 100;

let calls = 0;

/**
 * One call from start to end: build the request, then authorize, wait for the rate limit, send, and decide what
 * follows, until there is an answer or an error.
 */
export class Call {
  readonly #context: CallContext;
  readonly #name: string;
  readonly #operation: Operation;
  readonly #input: CallInput;

  readonly #settings: Configuration['settings'];
  readonly #deadline: Deadline;
  readonly #request: WireRequest;
  readonly #credential: Credential;
  readonly #idempotencyKey: string | undefined;
  readonly #event: Omit<RequestEvent, 'attempt'>;
  readonly #maxRetries: number;
  readonly #timeout: number;

  #attempts = 0;
  #retries = 0;
  #duplicates = 0;
  #renewed = false;
  #outcome: Outcome = 'none';

  constructor(context: CallContext, name: string, operation: Operation, input: CallInput, options: AnyCallOptions) {
    this.#context = context;
    this.#name = name;
    this.#operation = operation;
    this.#input = input;
    const { configuration } = context;
    this.#settings = configuration.settings;
    const { timeout, totalTimeout, maxRetries } = callSettings(options, this.#settings);
    this.#maxRetries = maxRetries;
    this.#timeout = timeout;
    this.#deadline = new Deadline(totalTimeout, options.abortSignal);
    this.#idempotencyKey = idempotencyKeyFor(name, operation, options.idempotencyKey);
    this.#credential =
      context.credential ?? chooseCredential(name, operation, configuration.credentials, options.sessionSecret);
    const host = configuration.hosts[operation.host ?? 'api'];
    this.#request = this.#build(host, input, options.headers ?? {});
    this.#event = {
      callId: ++calls,
      operation: name,
      method: operation.method,
      host,
      path: operation.path,
      ...(this.#idempotencyKey !== undefined && { idempotencyKey: this.#idempotencyKey }),
    };
  }

  async run(): Promise<WireResponse> {
    try {
      let authorization = await this.#authorize();
      for (;;) {
        await this.#takeTurn();
        const end = await this.#send(authorization);
        const verdict = decide(this.#operation, this.#idempotencyKey !== undefined, end);
        if (verdict.next === 'succeed') return this.#finish(end as WireResponse);
        this.#outcome = outcomeOf(this.#operation, this.#idempotencyKey !== undefined, end, this.#outcome);
        const next = await this.#prepareNext(verdict, end, authorization);
        if (next === undefined) throw this.#errorFrom(end, authorization.scopes);
        authorization = next;
      }
    } catch (error) {
      if (error instanceof Interruption) throw errorFromInterruption(error, this.#details());
      throw error;
    }
  }

  /** A streamed body is given as a download, which fails the way a call does. */
  #finish(response: WireResponse): WireResponse {
    const { download } = this.#request;
    if (download === undefined || !(response.body instanceof Readable)) return response;
    const explain = (error: unknown) => this.#errorFrom(readFailure(error), undefined);
    const limits = { timeout: this.#timeout, signal: this.#deadline.signal };
    return { ...response, body: download.open(response, response.body, limits, explain) };
  }

  #build(host: string, input: CallInput, headers: Readonly<Record<string, string>>): WireRequest {
    const name = this.#name;
    const operation = this.#operation;
    const body = encodeBody(name, input.body, operation.encoding, this.#context.files?.uploads);
    const given = headersOf({ ...operation.headers, ...input.headers, ...headers });
    checkHeaders(name, given);
    return {
      method: operation.method,
      url: host + fillPath(name, operation.path, input.path ?? {}) + queryString(name, input.query ?? {}),
      headers: {
        accept: operation.answer ?? 'application/json',
        'user-agent': this.#context.userAgent,
        'content-type': false,
        ...body?.headers,
        ...(this.#idempotencyKey !== undefined && { 'cko-idempotency-key': this.#idempotencyKey }),
        ...given,
      },
      body,
      download: operation.answer === undefined ? undefined : this.#downloads(),
    };
  }

  #downloads(): Downloads {
    const downloads = this.#context.files?.downloads;
    if (downloads === undefined) throw new TypeError(`${this.#name} is made without support for downloads`);
    return downloads;
  }

  #authorize(): Promise<Authorization> | Authorization {
    this.#deadline.throwIfOver();
    const authorization = this.#credential.authorize();
    return authorization instanceof Promise ? this.#deadline.within(authorization) : authorization;
  }

  #takeTurn(): Promise<void> | undefined {
    // The access host counts apart from the API.
    if (this.#operation.host === 'access') return undefined;
    return this.#context.configuration.limiters?.[accessOf(this.#operation)].take(this.#deadline);
  }

  async #send(authorization: Authorization): Promise<WireResponse | WireFailure> {
    this.#deadline.throwIfOver();
    const { observer, transport } = this.#context.configuration;
    const limits = { timeout: this.#timeout, maxResponseBytes: this.#settings.maxResponseBytes };
    if (authorization.header !== undefined) this.#request.headers['authorization'] = authorization.header;
    this.#attempts += 1;
    if (!observer.active) return attempt(transport, this.#request, limits, this.#deadline);

    const event: RequestEvent = { ...this.#event, attempt: this.#attempts };
    const startedAt = performance.now();
    observer.request(event);
    const end = await attempt(transport, this.#request, limits, this.#deadline);
    const durationMs = performance.now() - startedAt;
    if (end.kind === 'failure') {
      observer.response({ ...event, failure: end.reason === 'connection' ? end.code : end.reason, durationMs });
    } else {
      const id = requestId(headerOf(end, 'cko-request-id'), this.#hidden);
      observer.response({ ...event, status: end.status, ...(id !== undefined && { requestId: id }), durationMs });
    }
    return end;
  }

  /** The authorization of another attempt, after whatever has to pass before it; undefined when none follows. */
  async #prepareNext(
    verdict: Verdict,
    end: WireResponse | WireFailure,
    used: Authorization,
  ): Promise<Authorization | undefined> {
    // A stream of the caller's cannot be sent again once it was read.
    if (this.#request.body?.once && (end.kind === 'response' || end.sent)) return undefined;
    try {
      if (verdict.next === 'renew credential') return await this.#renew(used);
      return (await this.#pause(verdict, end)) ? await this.#authorize() : undefined;
    } catch (error) {
      // The error of a credential would hide that a try may have taken effect; the answer at hand tells of it.
      if (this.#outcome === 'unknown' && !(error instanceof Interruption)) return undefined;
      throw error;
    }
  }

  async #renew(refused: Authorization): Promise<Authorization | undefined> {
    if (this.#renewed) return undefined;
    this.#renewed = true;
    const next = await this.#deadline.within(this.#credential.renew(refused));
    if (next !== undefined) this.#announce('the credential was refused', 0);
    return next;
  }

  /** Whether the call goes on, after the wait that has to pass first. */
  async #pause(verdict: Verdict, end: WireResponse | WireFailure): Promise<boolean> {
    if (verdict.next === 'retry') {
      return this.#retries < this.#maxRetries && this.#wait(this.#delay(++this.#retries, end), verdict.reason);
    }
    if (verdict.next !== 'wait for duplicate') return false;
    // These are not counted, so there is always a wait between them, whatever the service asks for.
    return this.#wait(Math.max(leastDuplicateWait, this.#delay(++this.#duplicates, end)), verdict.reason);
  }

  #delay(retry: number, end: WireResponse | WireFailure): number {
    return backoff(retry, end.kind === 'response' ? parseRetryAfter(headerOf(end, 'retry-after')) : undefined);
  }

  async #wait(delay: number, reason: string): Promise<boolean> {
    // With no time left for another try the answer at hand says more than a timeout would.
    if (delay >= this.#deadline.remaining()) return false;
    this.#announce(reason, delay);
    await this.#deadline.wait(delay);
    return true;
  }

  #announce(reason: string, delayMs: number): void {
    this.#context.configuration.observer.retry({ ...this.#event, attempt: this.#attempts, reason, delayMs });
  }

  #errorFrom(end: WireResponse | WireFailure, grantedScopes: readonly string[] | undefined): CheckoutError {
    return errorFromEnd(this.#operation, end, this.#details(), { grantedScopes, hidden: this.#hidden });
  }

  /** What no error or event may repeat of an answer: the credentials, and what was sent. */
  readonly #hidden: Hidden = () => [
    JSON.stringify({ ...this.#input, ...(this.#operation.encoding === 'multipart' && { body: undefined }) }),
    ...Object.values(this.#request.headers).filter((header) => header !== false),
    ...secretsOf(this.#context.configuration.credentials),
    ...this.#credential.secrets(),
  ];

  #details(): ErrorDetails {
    return {
      operation: this.#name,
      attempts: this.#attempts,
      outcome: this.#outcome,
      idempotencyKey: this.#idempotencyKey,
    };
  }
}

/** By lower-case name, because later ones replace earlier ones; undefined ones are left out. */
function headersOf(headers: object): Record<string, string> {
  const present = Object.entries(headers as Record<string, string>).filter(([, value]) => value !== undefined);
  return Object.fromEntries(present.map(([name, value]) => [name.toLowerCase(), value]));
}
