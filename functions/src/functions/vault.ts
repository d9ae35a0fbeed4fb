import { VaultClient, type CustomerOperations, type InstrumentOperations } from '@cko/vault';
import { contract } from './vault.contract.js';
import { serve, type Calls } from '../gateway/serve.js';
import type { OperationOf } from '../routes.js';

type Operations = CustomerOperations & InstrumentOperations;

export const handler = serve(contract, (configuration): Calls<Operations, OperationOf<'vault'>> => {
  const { customers, instruments } = new VaultClient(configuration);
  return {
    createCustomer: ({ body }, options) => customers.create(body, options),
    getCustomer: ({ path }, options) => customers.get(path.identifier, options),
    updateCustomer: ({ path, body }, options) => customers.update(path.identifier, body, options),
    createInstrument: ({ body }, options) => instruments.create(body, options),
    getInstrument: ({ path }, options) => instruments.get(path.id, options),
    deleteInstrument: ({ path }, options) => instruments.delete(path.id, options),
  };
});
