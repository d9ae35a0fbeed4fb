import type { World } from '../../../world.js';
import { majorUnits } from '../../payments/currencies.js';
import { balancesOf, type Balances } from '../books/balances.js';
import { currencyAccounts } from '../books/currency-accounts.js';
import { balanceNames, type BalanceName } from '../books/journal.js';
import type { Row, Table } from './csv.js';
import type { ReportRecord } from './report.js';

/** Of the closing balances the headings are inferred from those of the opening ones. [docs balance-reports] */
const columns = [
  'Report ID',
  'Entity ID',
  'Currency Account ID',
  'Currency Account Name',
  'Holding Currency',
  'Reporting Start Date',
  'Reporting End Date',
  ...balanceNames.flatMap((name) => [heading('Opening', name), heading('Closing', name)]),
];

/** One row for each currency account: what was in it when the period began, and when it ended. */
export function balanceRows(world: World, { id, from, to }: ReportRecord): Table {
  const rows = currencyAccounts(world).map((account) => ({
    'Report ID': id,
    'Entity ID': account.entityId,
    'Currency Account ID': account.id,
    'Currency Account Name': account.descriptor,
    'Holding Currency': account.currency,
    'Reporting Start Date': from,
    'Reporting End Date': to,
    ...amounts('Opening', balancesOf(world, account.id, justBefore(from)), account.currency),
    ...amounts('Closing', balancesOf(world, account.id, justBefore(to)), account.currency),
  }));
  return { columns, rows };
}

function amounts(when: 'Opening' | 'Closing', balances: Balances, currency: string): Row {
  return Object.fromEntries(balanceNames.map((name) => [heading(when, name), majorUnits(balances[name], currency)]));
}

function heading(when: 'Opening' | 'Closing', name: BalanceName): string {
  return `${when} ${name.charAt(0).toUpperCase()}${name.slice(1)} Balance`;
}

/** The first moment of a period belongs to it already: pending money settles at midnight. */
function justBefore(moment: string): Date {
  return new Date(Date.parse(moment) - 1);
}
