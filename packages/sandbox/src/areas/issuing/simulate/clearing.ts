import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { emitMessage } from '../transactions/events.js';
import { addMessage, findTransaction } from '../transactions/record.js';
import { amountsOf } from '../transactions/state.js';
import { amountWithin } from './amount-within.js';

/**
 * `POST /issuing/simulate/authorizations/{id}/presentments`: 202; all that is held when no amount is named. [REF/Card
 * testing] That no more than this can be cleared is inferred.
 */
export function simulateClearing(world: World, { path, body }: Call): Reply {
  const transaction = findTransaction(world, path.id);
  const { held } = amountsOf(transaction);
  const amount = amountWithin(held, body);
  const message = addMessage(world, transaction, {
    type: 'presentment',
    indicator: amount === held ? 'final_presentment' : 'partial_presentment',
    result: 'processed',
    amount,
  });
  emitMessage(world, transaction, message);
  return { status: 202 };
}
