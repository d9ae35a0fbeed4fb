import { accessOf, type Operation } from '../description/operation.js';
import { isSuccess } from '../transport/status.js';
import type { WireFailure, WireResponse } from '../transport/attempt.js';

/** What follows from the end of an attempt. */
export type Verdict =
  | { next: 'succeed' }
  | { next: 'fail' }
  /** Try again under another credential, at once. */
  | { next: 'renew credential' }
  /** Try again; counted against `maxRetries`. */
  | { next: 'retry'; reason: string }
  /** The same write is still running elsewhere: ask again under the same key until it is done; not counted. */
  | { next: 'wait for duplicate'; reason: string };

const transientStatuses = new Set([408, 429, 500, 502, 503, 504]);

/**
 * Whether an attempt may be followed by another. A write is repeated only under an idempotency key, or when it surely
 * never left. A 401 is answered before anything is done (credentials are checked first), so it may be repeated too.
 */
export function decide(operation: Operation, keyed: boolean, end: WireResponse | WireFailure): Verdict {
  const repeatable = accessOf(operation) === 'read' || keyed;
  if (end.kind === 'failure') {
    if (end.reason === 'aborted' || end.reason === 'too large') return { next: 'fail' };
    return repeatable || !end.sent
      ? { next: 'retry', reason: end.reason === 'timeout' ? 'timeout' : end.code }
      : { next: 'fail' };
  }
  if (isSuccess(end.status)) {
    if (end.fault === undefined) return { next: 'succeed' };
    return repeatable ? { next: 'retry', reason: 'unreadable answer' } : { next: 'fail' };
  }
  if (end.status === 401) return { next: 'renew credential' };
  if (keyed && isDuplicate(end)) return { next: 'wait for duplicate', reason: 'the same request is still running' };
  if (repeatable && transientStatuses.has(end.status)) return { next: 'retry', reason: String(end.status) };
  return { next: 'fail' };
}

/** While a request runs, another under its key is answered 409, or 429 with a code that says so. */
export function isDuplicate({ status, body }: WireResponse): boolean {
  if (status === 409) return true;
  const codes = (body as { error_codes?: unknown } | undefined)?.error_codes;
  return status === 429 && Array.isArray(codes) && codes.some((code) => /duplicate|idempoten/i.test(String(code)));
}
