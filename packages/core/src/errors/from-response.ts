import { taken } from '../auth/taken.js';
import type { Operation } from '../description/operation.js';
import type { ErrorDetails } from './checkout-error.js';
import {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NotFoundError,
  PermissionError,
  PreconditionFailedError,
  RateLimitError,
  ServerError,
  ValidationError,
  type ApiErrorDetails,
} from './api-errors.js';
import { code, linkedId, requestId, type Hidden } from './redact.js';
import { unknownOutcome } from './unknown-outcome.js';

/** What is known of a call whose answer is not a success. */
export interface FailedResponse {
  status: number;
  body: unknown;
  requestId: string | undefined;
  retryAfter: number | undefined;
  grantedScopes: readonly string[] | undefined;
  /** What the error must not show, whatever the answer says. */
  hidden: Hidden;
}

/** How OAuth says that an access key is refused (RFC 6749, section 5.2); it does so with 400. */
const accessKeyRefusals: readonly string[] = ['invalid_client', 'invalid_grant', 'unauthorized_client'];

/** The error for an answer that is not a success. Of the body only codes and an id are read: the rest could echo what was sent. */
export function errorFromResponse(operation: Operation, response: FailedResponse, call: ErrorDetails): ApiError {
  const { status } = response;
  const body = (typeof response.body === 'object' && response.body !== null ? response.body : {}) as {
    error_type?: unknown;
    error_codes?: unknown;
    error?: unknown;
    _links?: { self?: { href?: unknown } };
  };
  const codes = Array.isArray(body.error_codes) ? body.error_codes : [body.error];
  const shown = (value: unknown) => code(value, response.hidden);
  const details: ApiErrorDetails = {
    ...call,
    status,
    requestId: requestId(response.requestId, response.hidden),
    errorType: shown(body.error_type),
    errorCodes: codes.map(shown).filter((value) => value !== undefined),
    retryAfter: response.retryAfter,
  };
  const say = (what: string) => describe(call.operation, what, details);

  const refused = status === 400 && details.errorCodes?.some((value) => accessKeyRefusals.includes(value));
  if (status === 401 || refused) return new AuthenticationError(say(unauthenticated(operation)), details);
  if (status === 403) {
    const scopes = { acceptedScopes: operation.auth?.scopes ?? [], grantedScopes: response.grantedScopes };
    return new PermissionError(say(forbidden(scopes.acceptedScopes, scopes.grantedScopes)), { ...details, ...scopes });
  }
  if (status === 400) {
    const scope = details.errorCodes?.includes('invalid_scope');
    return new BadRequestError(
      say(scope ? 'the access key lacks a scope asked for' : 'the request could not be read'),
      details,
    );
  }
  if (status === 409) {
    const existingId = linkedId(body._links?.self?.href, response.hidden);
    return new ConflictError(say('it conflicts with what exists or is still running'), { ...details, existingId });
  }
  const [Kind, what] = kinds[status >= 500 ? 500 : status] ?? [ApiError, otherwise(status)];
  return new Kind(say(what), details);
}

/** What else an answer with a status means; 500 stands for all above it. */
const kinds: Readonly<Record<number, readonly [typeof ApiError, string]>> = {
  404: [NotFoundError, 'there is no such resource'],
  412: [PreconditionFailedError, 'the resource has changed since it was read'],
  422: [ValidationError, 'the request was refused'],
  428: [PreconditionFailedError, 'the If-Match header is missing'],
  429: [RateLimitError, 'too many requests'],
  500: [ServerError, 'the service failed'],
};

function otherwise(status: number): string {
  return status >= 300 && status < 400 ? 'redirects are not followed' : 'the answer was not expected';
}

function describe(operation: string | undefined, what: string, details: ApiErrorDetails): string {
  const codes = details.errorCodes?.length ? `: ${details.errorCodes.join(', ')}` : '';
  const request = details.requestId === undefined ? '' : ` (request ${details.requestId})`;
  return `${operation}: ${details.status}, ${what}${codes}${request}${unknownOutcome(details)}`;
}

function unauthenticated({ auth }: Operation): string {
  const check = 'check that it is complete, active and of this environment';
  if (auth === undefined) return `the access key was refused; ${check}`;
  return `the credential was refused; ${check}. The operation takes ${taken(auth)}`;
}

function forbidden(accepted: readonly string[], granted: readonly string[] | undefined): string {
  const allowed = granted === undefined || granted.some((scope) => accepted.includes(scope));
  const needs = accepted.length > 0 ? ` It accepts any of the scopes ${accepted.join(', ')}` : '';
  const has = granted === undefined ? '' : `; the token has ${granted.join(', ') || 'none'}`;
  return allowed
    ? `not allowed: the resource is in a state that does not permit it, or the credential lacks a permission.${needs}${has}`
    : `not allowed: a scope is missing.${needs}${has}`;
}
