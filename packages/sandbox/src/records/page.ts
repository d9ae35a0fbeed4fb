import { amountAsText } from '../areas/payments/currencies.js';
import type { RecordPage, RecordSummary } from './shapes.js';

/** What is asked of a list. */
export interface PageRequest {
  /** Words that all have to be found in a line. */
  words: readonly string[];
  status?: string;
  skip: number;
  limit: number;
}

export function pageOf(all: readonly RecordSummary[], { words, status, skip, limit }: PageRequest): RecordPage {
  const found = all.filter(
    (summary) => (status === undefined || summary.status === status) && words.every((word) => has(summary, word)),
  );
  return { matching: found.length, statuses: statusesOf(all), items: found.slice(skip, skip + limit) };
}

function has(summary: RecordSummary, word: string): boolean {
  const wanted = word.toLowerCase();
  return (
    Object.values(summary).some((value) => String(value).toLowerCase().includes(wanted)) || hasAmount(summary, word)
  );
}

/** Finds an amount as it is read, such as `£1,234.56`, whatever its currency. */
function hasAmount({ amount, currency }: RecordSummary, word: string): boolean {
  const [, wanted = ''] = /^\p{Sc}?(\d[\d,.]*)$/u.exec(word) ?? [];
  if (wanted === '' || amount === undefined || currency === undefined) return false;
  return amountAsText(amount, currency).startsWith(wanted.replaceAll(',', ''));
}

function statusesOf(all: readonly RecordSummary[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of all) if (status !== undefined) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}
