import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { addMessage, findTransaction } from '../transactions/record.js';
import { amountsOf } from '../transactions/state.js';
import { amountWithin } from './amount-within.js';

/** `POST /issuing/simulate/authorizations/{id}/refunds`: 202, of what was cleared. [REF/Card testing] */
export function simulateRefund(world: World, { path, body }: Call): Reply {
  const transaction = findTransaction(world, path.id);
  const { cleared, refunded } = amountsOf(transaction);
  const amount = amountWithin(cleared - refunded, body);
  addMessage(world, transaction, { type: 'presentment_refund', result: 'processed', amount });
  return { status: 202 };
}
