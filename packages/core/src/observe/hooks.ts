/** Which request it is about. None of the events carries a credential, a body, or an id from the path. */
export interface RequestEvent {
  /** The same for every attempt of one call. */
  callId: number;
  /** Operation id, such as `capturePayment`. */
  operation: string;
  method: string;
  host: string;
  /** Path template, such as `/payments/{id}/captures`. */
  path: string;
  /** 1 for the first try. */
  attempt: number;
  idempotencyKey?: string;
}

/** An attempt has ended: with an answer (`status`), or without one (`failure`). */
export interface ResponseEvent extends RequestEvent {
  status?: number;
  requestId?: string;
  /** Why there is no answer, such as `timeout` or `ECONNRESET`. */
  failure?: string;
  durationMs: number;
}

/** The request will be sent again. */
export interface RetryEvent extends RequestEvent {
  reason: string;
  delayMs: number;
}

/** Functions told of what happens to each call. What they throw is logged and changes nothing. */
export interface Hooks {
  onRequest?(event: Readonly<RequestEvent>): void;
  onResponse?(event: Readonly<ResponseEvent>): void;
  onRetry?(event: Readonly<RetryEvent>): void;
}
