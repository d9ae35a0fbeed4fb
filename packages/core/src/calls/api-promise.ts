import type { Headers } from '../transport/attempt.js';

/** What came with a result. */
export class ResponseInfo {
  readonly #headers: Headers;

  constructor(
    readonly status: number,
    headers: Headers,
  ) {
    this.#headers = headers;
  }

  /** By lower-case name; repeated headers are joined. */
  get headers(): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.entries(this.#headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
    );
  }

  /** `Cko-Request-Id`: what Checkout.com's support asks for. */
  get requestId(): string | undefined {
    return this.headers['cko-request-id'];
  }
}

/** A result with what came with it. */
export interface WithResponse<T> {
  data: T;
  response: ResponseInfo;
}

/** A call under way. `await` gives the result; `withResponse()` gives the status and headers too. */
export class ApiPromise<T> implements Promise<T> {
  readonly [Symbol.toStringTag] = 'ApiPromise';

  constructor(protected readonly whole: Promise<WithResponse<T>>) {}

  withResponse(): Promise<WithResponse<T>> {
    return this.whole;
  }

  then<Fulfilled = T, Rejected = never>(
    onFulfilled?: ((value: T) => Fulfilled | PromiseLike<Fulfilled>) | null,
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<Fulfilled | Rejected> {
    return this.whole.then(
      ({ data }) => (onFulfilled ? onFulfilled(data) : (data as unknown as Fulfilled)),
      onRejected,
    );
  }

  catch<Rejected = never>(
    onRejected?: ((reason: unknown) => Rejected | PromiseLike<Rejected>) | null,
  ): Promise<T | Rejected> {
    return this.then(undefined, onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.then().finally(onFinally);
  }
}
