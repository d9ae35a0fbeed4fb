import { CheckoutError, errorKind, type ErrorDetails } from './checkout-error.js';

/** No answer came: the connection could not be made, or broke. */
export class ConnectionError extends CheckoutError {
  /** Code of the failure, such as `ECONNREFUSED`. */
  readonly code: string;

  constructor(message: string, details: ErrorDetails & { code: string }) {
    super(message, details);
    this.code = details.code;
  }

  override get [errorKind]() {
    return ['CheckoutError', 'ConnectionError'];
  }
}

/** No complete answer within the time allowed. */
export class TimeoutError extends CheckoutError {
  override get [errorKind]() {
    return ['CheckoutError', 'TimeoutError'];
  }
}

/** The caller's `abortSignal` ended the call. */
export class AbortError extends CheckoutError {
  override get [errorKind]() {
    return ['CheckoutError', 'AbortError'];
  }
}

/** An answer came that cannot be read: too large, cut short, or not the JSON it should be. */
export class ResponseError extends CheckoutError {
  declare readonly status?: number;

  constructor(message: string, details: ErrorDetails & { status?: number | undefined }) {
    super(message, details);
    if (details.status !== undefined) this.status = details.status;
  }

  override get [errorKind]() {
    return ['CheckoutError', 'ResponseError'];
  }
}
