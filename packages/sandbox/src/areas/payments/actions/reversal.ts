import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { balances } from '../balances.js';
import { findPayment, type PaymentRecord } from '../payment.js';
import { permit } from '../permissions.js';
import { accepted, actionBody, repeated } from './replies.js';
import { amountInFlight, submit } from './submissions.js';

/**
 * `POST /payments/{id}/reversals`: returns the money, by a void while nothing is captured and by a refund after. A
 * partly captured payment gets both, since only that returns everything (inferred). What is answered is what fits the
 * payment now: a capture that is under way goes first, and is refunded as well.
 */
export function reversePayment(world: World, call: Call): Reply {
  const record = findPayment(world, call.path.id);
  if (permit(record, 'reversal') === 'repeat') return repeated(call, record, 'Refund', 'Void');
  const type = balances(record).total_captured === 0 ? 'Void' : 'Refund';
  if (type === 'Refund' && leftToReturn(record) === 0) throw new Refusal(403);
  const { reference, metadata } = actionBody(call);
  const actionId = submit(world, record, { type, reverses: true, reference, metadata });
  return accepted(call, record, actionId, { action_type: type });
}

/** Minor units that nothing under way gives back already. */
function leftToReturn(record: PaymentRecord): number {
  if (record.inFlight.some(({ reverses }) => reverses)) return 0;
  const { available_to_void, available_to_refund } = balances(record);
  return available_to_void + available_to_refund - amountInFlight(record, 'Void', 'Refund');
}
