import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';

/** What a report tells of its period. The spelling of the first follows the documented `FinancialActionsByPayoutId`. */
export type ReportType = 'FinancialActionsByDateRange' | 'Balances';

/** A report of one day, in the collection `reports`. Its file is written when it is read: the past does not change. */
export interface ReportRecord {
  /** `rpt_…` */
  id: string;
  type: ReportType;
  /** ISO 8601, all of them. */
  createdOn: string;
  /** The period: from this moment on, and until before that one. */
  from: string;
  to: string;
  /** `file_…` */
  fileId: string;
  filename: string;
}

export function reportsOf(world: World): Collection<ReportRecord> {
  return world.collection('reports');
}
