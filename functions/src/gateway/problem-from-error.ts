import {
  ApiError,
  AuthenticationError,
  CheckoutError,
  InvalidArgumentError,
  RateLimitError,
  TimeoutError,
} from '@cko/core';
import { Problem } from './problem.js';

type Headers = Readonly<Record<string, string>>;

/** What a caller is told of a call that failed: codes, and nothing that another service said. */
export function problemFrom(error: unknown, headers: Headers = {}): Problem {
  if (!(error instanceof CheckoutError)) return gatewayProblem(500, [], error, headers);
  // When the write may have happened, the caller should ask again under the key in the answer's headers.
  const outcome = error.outcome === 'unknown' ? ['outcome_unknown'] : [];
  if (error instanceof ApiError) return answered(error, outcome, { ...headers, ...requestIdOf(error) });
  if (error instanceof TimeoutError) return gatewayProblem(504, ['checkout_timed_out', ...outcome], error, headers);
  if (error.attempts > 0) return gatewayProblem(502, ['checkout_unreachable', ...outcome], error, headers);
  if (error instanceof InvalidArgumentError) return new Problem(422, 'request_invalid', [], { headers, reason: error });
  return gatewayProblem(500, [], error, headers);
}

function answered(error: ApiError, outcome: readonly string[], headers: Headers): Problem {
  // That the gateway's own credentials are refused is no fault of the caller's.
  if (error instanceof AuthenticationError)
    return gatewayProblem(502, ['checkout_refused_credentials'], error, headers);
  if (error.status >= 500) return gatewayProblem(502, ['checkout_failed', ...outcome], error, headers);
  return new Problem(error.status, error.errorType ?? 'request_invalid', [...error.errorCodes, ...outcome], {
    headers: { ...headers, ...retryAfterOf(error) },
    reason: error,
  });
}

function gatewayProblem(status: number, codes: readonly string[], reason: unknown, headers: Headers): Problem {
  return new Problem(status, 'gateway_error', codes, { headers, reason });
}

function requestIdOf({ requestId }: ApiError): Headers {
  return requestId === undefined ? {} : { 'cko-request-id': requestId };
}

function retryAfterOf(error: ApiError): Headers {
  if (!(error instanceof RateLimitError) || error.retryAfter === undefined) return {};
  return { 'retry-after': String(Math.ceil(error.retryAfter / 1000)) };
}
