import { stringify } from 'csv-stringify/sync';
import type { World } from '../../../world.js';
import { balanceRows } from './balance-rows.js';
import { financialActionRows } from './financial-action-rows.js';
import type { ReportRecord, ReportType } from './report.js';

/** One line of a file: what stands in each column, by its heading. */
export type Row = Readonly<Record<string, string | number | undefined>>;

/** Columns and rows of a file. */
export interface Table {
  columns: readonly string[];
  rows: readonly Row[];
}

const tables: Readonly<Record<ReportType, (world: World, report: ReportRecord) => Table>> = {
  FinancialActionsByDateRange: financialActionRows,
  Balances: balanceRows,
};

/** The file of a report, with a line of headings. */
export function csvOf(world: World, report: ReportRecord): string {
  const { columns, rows } = tables[report.type](world, report);
  return stringify([...rows], { header: true, columns: [...columns] });
}
