import { majorUnits } from '@cko/core';
import type { PaymentSourceDetails } from '@cko/payments';

/** An amount as a person reads it. */
export function amount(units: number, currency: string): string {
  return `${majorUnits(units, currency)} ${currency}`;
}

/** A card as a person knows it. */
export function card(source: PaymentSourceDetails | undefined): string {
  return source?.type === 'card' ? `${source.scheme} ending in ${source.last4}` : (source?.type ?? 'no source');
}
