import type { Call, Reply } from '../../../area.js';
import { invalid } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { findCard } from '../cards/record.js';
import { emitMessage } from '../transactions/events.js';
import { addMessage, findTransaction } from '../transactions/record.js';
import { statusOf } from '../transactions/state.js';
import { reasonToDeclineLinked } from './usable.js';

/**
 * `POST /issuing/simulate/authorizations/{id}/authorizations`: adds to a pre-authorization [docs/card-issuing/
 * simulate-issuing-transactions 2025-06-18], or to one of which nothing was said [NODE, JAVA, NET, GO], so that only what
 * was said to be final is refused. That it must still be open is inferred.
 */
export function simulateIncrementalAuthorization(world: World, { path, body }: Call): Reply {
  const transaction = findTransaction(world, path.id);
  if (transaction.authorizationType === 'authorization') throw invalid('authorization_type_invalid');
  if (statusOf(transaction) !== 'authorized') throw invalid('transaction_status_invalid');
  const { amount } = body as { amount: number };
  const { merchant, cardId } = transaction;
  const declineReason = reasonToDeclineLinked(world, findCard(world, cardId), { amount, merchant });
  const message = addMessage(world, transaction, {
    type: 'authorization',
    indicator: 'incremental_preauthorization',
    result: declineReason === undefined ? 'approved' : 'declined',
    declineReason,
    amount,
  });
  emitMessage(world, transaction, message);
  return { status: 201, body: { status: declineReason === undefined ? 'Authorized' : 'Declined' } };
}
