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
  if (status === 404) return new NotFoundError(say('there is no such resource'), details);
  if (status === 409) {
    const existingId = linkedId(body._links?.self?.href, response.hidden);
    return new ConflictError(say('it conflicts with what exists or is still running'), { ...details, existingId });
  }
  if (status === 412) return new PreconditionFailedError(say('the resource has changed since it was read'), details);
  if (status === 428) return new PreconditionFailedError(say('the If-Match header is missing'), details);
  if (status === 422) return new ValidationError(say('the request was refused'), details);
  if (status === 429) return new RateLimitError(say('too many requests'), details);
  if (status >= 500) return new ServerError(say('the service failed'), details);
  if (status >= 300 && status < 400) return new ApiError(say('redirects are not followed'), details);
  return new ApiError(say('the answer was not expected'), details);
}

function describe(operation: string | undefined, what: string, details: ApiErrorDetails): string {
  const codes = details.errorCodes?.length ? `: ${details.errorCodes.join(', ')}` : '';
  const request = details.requestId === undefined ? '' : ` (request ${details.requestId})`;
  return `${operation}: ${details.status}, ${what}${codes}${request}${unknownOutcome(details)}`;
}

function unauthenticated({ auth: { keys = [], scopes = [] } = {} }: Operation): string {
  const check = 'it is complete, active and of this environment';
  const taken = [
    ...keys.map((kind) => (kind === 'session' ? 'the secret of a session' : `a ${kind} key`)),
    ...(scopes.length > 0 ? ['an access key'] : []),
  ];
  if (taken.length === 0) return `the access key was refused; check that ${check}`;
  return `the credential was refused. The operation takes ${taken.join(' or ')}; check that ${check}`;
}

function forbidden(accepted: readonly string[], granted: readonly string[] | undefined): string {
  const allowed = granted === undefined || granted.some((scope) => accepted.includes(scope));
  const needs = accepted.length > 0 ? ` It accepts any of the scopes ${accepted.join(', ')}` : '';
  const has = granted === undefined ? '' : `; the token has ${granted.join(', ') || 'none'}`;
  return allowed
    ? `not allowed: the resource is in a state that does not permit it, or the credential lacks a permission.${needs}${has}`
    : `not allowed: a scope is missing.${needs}${has}`;
}
