import {
  IssuingClient,
  type CardControlOperations,
  type CardholderOperations,
  type CardOperations,
  type IssuingTransactionOperations,
} from '@cko/issuing';
import { contract } from './issuing.contract.js';
import { serve, type Calls } from '../gateway/serve.js';
import type { OperationOf } from '../routes.js';

type Operations = CardholderOperations & CardOperations & CardControlOperations & IssuingTransactionOperations;

export const handler = serve(contract, (configuration): Calls<Operations, OperationOf<'issuing'>> => {
  const { cardholders, cards, controls, transactions } = new IssuingClient(configuration);
  return {
    createCardholder: ({ body }, options) => cardholders.create(body, options),
    getCardholder: ({ path }, options) => cardholders.get(path.cardholderId, options),
    createCard: ({ body }, options) => cards.create(body, options),
    getCard: ({ path }, options) => cards.get(path.cardId, options),
    activateCard: ({ path }, options) => cards.activate(path.cardId, options),
    suspendCard: ({ path, body }, options) => cards.suspend(path.cardId, body, options),
    revokeCard: ({ path, body }, options) => cards.revoke(path.cardId, body, options),
    createCardControl: ({ body }, options) => controls.create(body, options),
    listIssuingTransactions: ({ query }, options) => transactions.list(query, options),
  };
});
