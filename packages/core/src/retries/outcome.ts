import { accessOf, type Operation } from '../description/operation.js';
import type { Outcome } from '../errors/checkout-error.js';
import type { WireFailure, WireResponse } from '../transport/attempt.js';
import { isSuccess } from '../transport/status.js';
import { isDuplicate } from './decide.js';

/** Answers that show that the request was looked at and refused, so that it did not happen in any earlier try either. */
const refusals = new Set([400, 404, 412, 422, 428]);

/** Whether a write may have happened, judged by its last try and by whether an earlier one had an unknown outcome. */
export function outcomeOf(
  operation: Operation,
  keyed: boolean,
  end: WireResponse | WireFailure,
  earlier: Outcome,
): Outcome {
  if (accessOf(operation) === 'read') return 'none';
  if (end.kind === 'failure') return end.sent ? 'unknown' : earlier;
  if (refusals.has(end.status)) return 'none';
  const open = isSuccess(end.status) || end.status === 408 || end.status >= 500 || (keyed && isDuplicate(end));
  return open ? 'unknown' : earlier;
}
