import { referenceAccount } from '../../../reference-account.js';
import type { World } from '../../../world.js';
import { financialActionsBetween } from '../financial-actions/financial-action.js';
import { reportsOf, type ReportType } from './report.js';

const day = 24 * 60 * 60 * 1000;

/**
 * The beginning of each file's name. The first is documented. [docs financial-actions-by-payout-id-report 2025-09-24]
 */
const names: Readonly<Record<ReportType, string>> = {
  FinancialActionsByDateRange: 'financial-actions',
  Balances: 'balances',
};

/** Makes the reports of a day, such as `2026-11-21`, if there is anything to tell of it. [inferred] */
export function makeReports(world: World, date: string): void {
  const start = new Date(date);
  const from = start.toISOString();
  const to = new Date(start.getTime() + day).toISOString();
  if (financialActionsBetween(world, from, to).length === 0) return;
  const period = date.replaceAll('-', '');
  for (const [type, name] of Object.entries(names) as [ReportType, string][]) {
    reportsOf(world).add({
      id: world.ids.next('rpt'),
      type,
      createdOn: world.clock.now().toISOString(),
      from,
      to,
      fileId: world.ids.next('file'),
      filename: `${name}_${referenceAccount.entity}_${period}_${period}_1.csv`,
    });
  }
}
