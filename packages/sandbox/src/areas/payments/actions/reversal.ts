import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { balances } from '../balances.js';
import { findPayment } from '../payment.js';
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
  const { reference, metadata } = actionBody(call);
  const sums = balances(record);
  if (sums.total_captured === 0) {
    const actionId = submit(world, record, { type: 'Void', reverses: true, reference, metadata });
    return accepted(call, record, actionId, { action_type: 'Void' });
  }
  const refundable = sums.available_to_refund - amountInFlight(record, 'Refund');
  if (refundable === 0) throw new Refusal(403);
  if (sums.available_to_void > 0) submit(world, record, { type: 'Void', reference, metadata });
  const actionId = submit(world, record, { type: 'Refund', amount: refundable, reference, metadata });
  return accepted(call, record, actionId, { action_type: 'Refund' });
}
