import { kindOfFailure } from '../errors/redact.js';
import type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from './hooks.js';
import type { Logger } from './logger.js';

/** Tells the hooks and the logger what happens. */
export class Observer {
  readonly #hooks: Hooks | undefined;
  readonly #logger: Logger | undefined;

  /** Whether anybody listens. */
  readonly active: boolean;

  constructor(hooks: Hooks | undefined, logger: Logger | undefined) {
    this.#hooks = hooks;
    this.#logger = logger;
    this.active = logger !== undefined || hooks !== undefined;
  }

  request(event: RequestEvent): void {
    this.#logger?.debug(`${name(event)} sending, attempt ${event.attempt}`);
    this.#tell(() => this.#hooks?.onRequest?.(event));
  }

  response(event: ResponseEvent): void {
    const request = event.requestId === undefined ? '' : `, request ${event.requestId}`;
    this.#logger?.info(
      `${name(event)} ${event.status ?? event.failure} in ${Math.round(event.durationMs)} ms${request}`,
    );
    this.#tell(() => this.#hooks?.onResponse?.(event));
  }

  retry(event: RetryEvent): void {
    this.#logger?.warn(`${name(event)} again in ${Math.round(event.delayMs)} ms: ${event.reason}`);
    this.#tell(() => this.#hooks?.onRetry?.(event));
  }

  #tell(hook: () => unknown): void {
    try {
      const result = hook();
      // An async function fits as well. Nothing waits for it, but its failure must not end the process.
      if (result instanceof Promise) result.catch((error: unknown) => this.#report(error));
    } catch (error) {
      this.#report(error);
    }
  }

  #report(error: unknown): void {
    this.#logger?.error(`A hook threw ${kindOfFailure(error)}`);
  }
}

function name(event: RequestEvent): string {
  return `[${event.callId}] ${event.operation} ${event.method} ${event.path}`;
}
