import { actionView, newestFirst, noRisk, paymentView } from '../answers/views.js';
import type { PaymentRecord } from '../payment.js';

/**
 * A payment as a search finds it: like where it is read, with its actions, and some numbers as text. Its status is
 * spelt as elsewhere, which live tests compare with; the sample of the reference has it in lower case.
 */
export function searchResult(baseUrl: string, record: PaymentRecord): Record<string, unknown> {
  const payment = paymentView(baseUrl, record);
  return {
    ...payment,
    source: sourceInSearch(payment['source']),
    risk: payment['risk'] && { ...noRisk, score: String(noRisk.score) },
    actions: newestFirst(record).map((action) => actionView(record, action)),
  };
}

function sourceInSearch(source: unknown): unknown {
  if (typeof source !== 'object' || source === null || !('expiry_month' in source)) return source;
  const { expiry_month, expiry_year } = source as { expiry_month: number; expiry_year: number };
  return { ...source, expiry_month: String(expiry_month).padStart(2, '0'), expiry_year: String(expiry_year) };
}
