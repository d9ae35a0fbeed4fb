import type { Call, CreateArea, Handler, Reply } from '../../area.js';
import type { World } from '../../world.js';
import { listFinancialActions } from './financial-actions/list.js';
import { getForexRates } from './forex/get-rates.js';
import { getBalances } from './get-balances.js';
import { getReport, getReportFile, listReports } from './reports/operations.js';
import { getTopUpInstructions } from './top-up-instructions.js';
import { createTransfer } from './transfers/create.js';
import { getTransfer } from './transfers/get.js';

const operations: Readonly<Record<string, (world: World, call: Call) => Reply>> = {
  getBalances,
  getTopUpInstructions,
  createTransfer,
  getTransfer,
  getForexRates,
  listFinancialActions,
  listReports,
  getReport,
  getReportFile,
};

/** The money of the account and its sub-entities: what it is, how it moved, and reports about it. */
export const treasury: CreateArea = (world) => ({
  name: 'treasury',
  inferred: [
    'getBalances',
    'getTopUpInstructions',
    'createTransfer',
    'getTransfer',
    'getForexRates',
    'listFinancialActions',
    'listReports',
    'getReport',
    'getReportFile',
  ],
  handlers: Object.fromEntries(
    Object.entries(operations).map(([id, answer]): [string, Handler] => [id, (call) => answer(world, call)]),
  ),
});
