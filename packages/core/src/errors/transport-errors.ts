import { CheckoutError, type ErrorDetails } from './checkout-error.js';

/** No answer came: the connection could not be made, or broke. */
export class ConnectionError extends CheckoutError {
  static override readonly kind: string = 'ConnectionError';

  /** Code of the failure, such as `ECONNREFUSED`. */
  readonly code: string;

  constructor(message: string, details: ErrorDetails & { code: string }) {
    super(message, details);
    this.code = details.code;
  }
}

/** No complete answer within the time allowed. */
export class TimeoutError extends CheckoutError {
  static override readonly kind: string = 'TimeoutError';
}

/** The caller's `abortSignal` ended the call. */
export class AbortError extends CheckoutError {
  static override readonly kind: string = 'AbortError';
}

/** An answer came that cannot be read: too large, cut short, or not the JSON it should be. */
export class ResponseError extends CheckoutError {
  static override readonly kind: string = 'ResponseError';

  declare readonly status?: number;

  constructor(message: string, details: ErrorDetails & { status?: number | undefined }) {
    super(message, details);
    if (details.status !== undefined) this.status = details.status;
  }
}
