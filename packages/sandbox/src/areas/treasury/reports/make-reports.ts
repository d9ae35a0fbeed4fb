import { referenceAccount } from '../../../reference-account.js';
import type { World } from '../../../world.js';
import { reportsOf, type ReportType } from './report.js';

/** The beginning of each file's name. The first is documented. [docs financial-actions-by-payout-id-report 2025-09-24] */
const names: Readonly<Record<ReportType, string>> = {
  FinancialActionsByDateRange: 'financial-actions',
  Balances: 'balances',
};

/** Makes the reports of a day, such as `2026-11-21`. That they come every day on which money moved is inferred. */
export function makeReports(world: World, date: string): void {
  const from = new Date(date);
  const to = new Date(from);
  to.setUTCDate(to.getUTCDate() + 1);
  const period = date.replaceAll('-', '');
  for (const [type, name] of Object.entries(names) as [ReportType, string][]) {
    reportsOf(world).add({
      id: world.ids.next('rpt'),
      type,
      createdOn: world.clock.now().toISOString(),
      from: from.toISOString(),
      to: to.toISOString(),
      fileId: world.ids.next('file'),
      filename: `${name}_${referenceAccount.entity}_${period}_${period}_1.csv`,
    });
  }
}
