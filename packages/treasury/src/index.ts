export { TreasuryClient } from './client.js';
export type { ReportFileId, ReportId, TransferId } from './ids.js';

export { Balances } from './balances/client.js';
export { balanceOperations, type BalanceOperations } from './balances/operations.js';
export type {
  BalanceList,
  CollateralBreakdown,
  CurrencyAccountBalance,
  CurrencyAccountBalances,
  GetBalancesQuery,
} from './balances/types.js';

export { TopUps } from './top-ups/client.js';
export { topUpOperations, type TopUpOperations } from './top-ups/operations.js';
export type { TopUpBankAccount, TopUpBankDetails, TopUpInstructions } from './top-ups/types.js';

export { Transfers } from './transfers/client.js';
export { transferOperations, type TransferOperations } from './transfers/operations.js';
export type {
  CreateTransferRequest,
  CreateTransferResponse,
  Transfer,
  TransferDestination,
  TransferDestinationRequest,
  TransferSource,
  TransferSourceRequest,
  TransferStatus,
  TransferType,
} from './transfers/types.js';

export { Forex } from './forex/client.js';
export { forexOperations, type ForexOperations } from './forex/operations.js';
export type { ForexRate, ForexRates, ForexSource, GetForexRatesQuery } from './forex/types.js';

export { FinancialActions } from './financial-actions/client.js';
export { financialActionOperations, type FinancialActionOperations } from './financial-actions/operations.js';
export type {
  FinancialAction,
  FinancialActionBreakdown,
  FinancialActionList,
  FinancialActionRegion,
  ListFinancialActionsQuery,
} from './financial-actions/types.js';

export { Reports } from './reports/client.js';
export { reportOperations, type ReportOperations } from './reports/operations.js';
export type { ListReportsQuery, Report, ReportAccount, ReportFile, ReportList } from './reports/types.js';

// So that a user installs and imports one package: errors, configuration, money.
export * from '@cko/core';
