import type { Sandbox } from '../sandbox.js';
import type { RecordDetail, RecordSummary } from './shapes.js';

/** A list of records that a person can look at. */
export interface RecordKind {
  count(sandbox: Sandbox): number;
  /** Newest first. */
  summaries(sandbox: Sandbox): RecordSummary[];
  detail(sandbox: Sandbox, id: string): RecordDetail | undefined;
}

interface KindOf<T> {
  /** Newest first. */
  all: (sandbox: Sandbox) => readonly T[];
  find: (sandbox: Sandbox, id: string) => T | undefined;
  summary: (sandbox: Sandbox, record: T) => RecordSummary;
  detail: (sandbox: Sandbox, record: T) => Omit<RecordDetail, 'summary'>;
}

/** Shows records of one type to whoever does not know the type. */
export function recordKind<T>({ all, find, summary, detail }: KindOf<T>): RecordKind {
  return {
    count: (sandbox) => all(sandbox).length,
    summaries: (sandbox) => all(sandbox).map((record) => summary(sandbox, record)),
    detail: (sandbox, id) => {
      const record = find(sandbox, id);
      return record === undefined ? undefined : { summary: summary(sandbox, record), ...detail(sandbox, record) };
    },
  };
}
