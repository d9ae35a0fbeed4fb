import { TreasuryClient, type BalanceOperations, type TransferOperations } from '@cko/treasury';
import { contract } from './treasury.contract.js';
import { serve, type Calls } from '../gateway/serve.js';
import type { OperationOf } from '../routes.js';

type Operations = BalanceOperations & TransferOperations;

export const handler = serve(contract, (configuration): Calls<Operations, OperationOf<'treasury'>> => {
  const { balances, transfers } = new TreasuryClient(configuration);
  return {
    getBalances: ({ path, query }, options) => balances.get(path.id, query, options),
    createTransfer: ({ body }, options) => transfers.create(body, options),
    getTransfer: ({ path }, options) => transfers.get(path.id, options),
  };
});
