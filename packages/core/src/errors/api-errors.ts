import { CheckoutError, type ErrorDetails } from './checkout-error.js';

/** What an answer that refuses a call says. */
export interface ApiErrorDetails extends ErrorDetails {
  status: number;
  requestId?: string | undefined;
  errorType?: string | undefined;
  errorCodes?: readonly string[] | undefined;
  /** Milliseconds that the service asks to wait. */
  retryAfter?: number | undefined;
}

/** Checkout.com answered with something other than success. */
export class ApiError extends CheckoutError {
  static override readonly kind: string = 'ApiError';

  /** HTTP status. */
  readonly status: number;
  /** `Cko-Request-Id` of the answer: what Checkout.com's support asks for. */
  declare readonly requestId?: string;
  /** `error_type` of the answer. Its spelling differs by service; decide on `errorCodes`. */
  declare readonly errorType?: string;
  /** `error_codes` of the answer, such as `amount_invalid`; empty when it had none. */
  readonly errorCodes: readonly string[];

  constructor(message: string, details: ApiErrorDetails) {
    super(message, details);
    this.status = details.status;
    this.errorCodes = details.errorCodes ?? [];
    if (details.requestId !== undefined) this.requestId = details.requestId;
    if (details.errorType !== undefined) this.errorType = details.errorType;
  }
}

/** 400: the request could not be read. */
export class BadRequestError extends ApiError {
  static override readonly kind: string = 'BadRequestError';
}

/** 401, or a refused token request: the credential is missing, wrong, expired or of the wrong kind. */
export class AuthenticationError extends ApiError {
  static override readonly kind: string = 'AuthenticationError';
}

/** 403: the credential lacks a scope, or the action is not allowed in the present state. */
export class PermissionError extends ApiError {
  static override readonly kind: string = 'PermissionError';

  /** Scopes of which the operation accepts any one. */
  readonly acceptedScopes: readonly string[];
  /** Scopes that the access token had; absent when a key was used or the token did not say. */
  declare readonly grantedScopes?: readonly string[];

  constructor(
    message: string,
    details: ApiErrorDetails & { acceptedScopes: readonly string[]; grantedScopes?: readonly string[] | undefined },
  ) {
    super(message, details);
    this.acceptedScopes = details.acceptedScopes;
    if (details.grantedScopes !== undefined) this.grantedScopes = details.grantedScopes;
  }
}

/** 404: there is no such resource. */
export class NotFoundError extends ApiError {
  static override readonly kind: string = 'NotFoundError';
}

/** 409: it exists already, or the same request is still running. */
export class ConflictError extends ApiError {
  static override readonly kind: string = 'ConflictError';

  /** Id of what is there already, where the answer tells; it does when a sub-entity is onboarded twice. */
  declare readonly existingId?: string;

  constructor(message: string, details: ApiErrorDetails & { existingId?: string | undefined }) {
    super(message, details);
    if (details.existingId !== undefined) this.existingId = details.existingId;
  }
}

/** 412 or 428: the resource has changed since it was read, or the `If-Match` header is missing. */
export class PreconditionFailedError extends ApiError {
  static override readonly kind: string = 'PreconditionFailedError';
}

/** 422: the request was understood and refused; `errorCodes` says why. */
export class ValidationError extends ApiError {
  static override readonly kind: string = 'ValidationError';
}

/** 429: too many requests. */
export class RateLimitError extends ApiError {
  static override readonly kind: string = 'RateLimitError';

  /** Milliseconds that the service asks to wait; absent when it did not say. */
  declare readonly retryAfter?: number;

  constructor(message: string, details: ApiErrorDetails) {
    super(message, details);
    if (details.retryAfter !== undefined) this.retryAfter = details.retryAfter;
  }
}

/** 5xx: the service failed. */
export class ServerError extends ApiError {
  static override readonly kind: string = 'ServerError';
}
