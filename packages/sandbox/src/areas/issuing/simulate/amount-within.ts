import { invalid } from '../../../refusal.js';

/** The amount that a body names, or all that there is. Refused when there is none, or less than is named. */
export function amountWithin(available: number, body: unknown): number {
  if (available === 0) throw invalid('transaction_status_invalid');
  const { amount = available } = (body ?? {}) as { amount?: number };
  if (amount === 0 || amount > available) throw invalid('amount_invalid');
  return amount;
}
