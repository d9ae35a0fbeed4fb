import type { ErrorDetails } from './checkout-error.js';

/** What a message adds when a write may have taken effect, with what to do then; nothing when it surely has not. */
export function unknownOutcome({ outcome, idempotencyKey }: ErrorDetails): string {
  if (outcome !== 'unknown') return '';
  const advice =
    idempotencyKey === undefined
      ? 'look before repeating it'
      : 'repeat it under the same idempotencyKey, or look before doing it anew';
  return `. Whether it took effect is unknown: ${advice}`;
}
