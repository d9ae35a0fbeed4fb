import type { Operation } from '../description/operation.js';
import type { CheckoutError, ErrorDetails } from '../errors/checkout-error.js';
import { errorFromResponse, type FailedResponse } from '../errors/from-response.js';
import { unknownOutcome } from '../errors/unknown-outcome.js';
import { AbortError, ConnectionError, ResponseError, TimeoutError } from '../errors/transport-errors.js';
import { parseRetryAfter } from '../retries/backoff.js';
import { isSuccess } from '../transport/status.js';
import { headerOf, type WireFailure, type WireResponse } from '../transport/attempt.js';
import type { Interruption } from './deadline.js';

/** The error for a call whose last attempt ended in this way. */
export function errorFromEnd(
  operation: Operation,
  end: WireResponse | WireFailure,
  details: ErrorDetails,
  context: Pick<FailedResponse, 'grantedScopes' | 'hidden'>,
): CheckoutError {
  if (end.kind === 'failure') return errorFromFailure(end, details);
  if (isSuccess(end.status)) {
    const message = sentence(details, `the answer (${end.status}) ${end.fault}`);
    return new ResponseError(message, { ...details, status: end.status });
  }
  const retryAfter = parseRetryAfter(headerOf(end, 'retry-after'));
  const requestId = headerOf(end, 'cko-request-id');
  return errorFromResponse(operation, { ...end, requestId, retryAfter, ...context }, details);
}

/** The error for a call that was interrupted between attempts. */
export function errorFromInterruption({ reason }: Interruption, details: ErrorDetails): CheckoutError {
  if (reason === 'aborted') return new AbortError(sentence(details, 'ended by its abortSignal'), details);
  return new TimeoutError(sentence(details, 'no answer within the time for the whole call'), details);
}

function errorFromFailure({ reason, code }: WireFailure, details: ErrorDetails): CheckoutError {
  switch (reason) {
    case 'aborted':
      return new AbortError(sentence(details, 'ended by its abortSignal'), details);
    case 'timeout':
      return new TimeoutError(sentence(details, 'no complete answer in time'), details);
    case 'too large':
      return new ResponseError(sentence(details, 'the answer is larger than maxResponseBytes'), details);
    case 'connection':
      return new ConnectionError(sentence(details, `the connection failed (${code})`), { ...details, code });
  }
}

function sentence(details: ErrorDetails, what: string): string {
  const tries = details.attempts === 1 ? '' : `, after ${details.attempts} tries`;
  return `${details.operation}: ${what}${tries}${unknownOutcome(details)}`;
}
