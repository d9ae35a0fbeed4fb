import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { balances } from '../balances.js';
import { amountExists } from '../currencies.js';
import { findPayment, type PaymentRecord } from '../payment.js';
import { permit } from '../permissions.js';
import { refuseTooManyPartialActions } from './partial-actions.js';
import { accepted, actionBody, repeated } from './replies.js';
import { amountInFlight, submit } from './submissions.js';

/** `POST /payments/{id}/captures`. */
export function capturePayment(world: World, call: Call): Reply {
  const record = findPayment(world, call.path.id);
  if (permit(record, 'capture') === 'repeat') return repeated(call, record, 'Capture');
  const body = actionBody(call);
  const amount = captureAmount(record, body.amount);
  if (amount < record.amount) refuseTooManyPartialActions(record);
  const actionId = submit(world, record, {
    type: 'Capture',
    amount,
    // Final by default: it gives back what is left of the authorization. [PAY; docs capture]
    final: body.capture_type !== 'NonFinal',
    reference: body.reference,
    metadata: body.metadata,
    amountAllocations: body.amount_allocations,
  });
  return accepted(call, record, actionId);
}

/** The amount to capture, all that is left if none is given. */
function captureAmount(record: PaymentRecord, asked: number | undefined): number {
  const sums = balances(record);
  const remaining = finalCaptureInFlight(record)
    ? 0
    : sums.available_to_capture - amountInFlight(record, 'Capture', 'Void');
  if (asked === 0 || (asked !== undefined && !amountExists(asked, record.currency))) {
    throw new Refusal(422, ['amount_invalid']);
  }
  if (asked !== undefined && asked > sums.total_authorized) {
    throw new Refusal(422, ['capture_value_greater_than_authorized']);
  }
  // Less than nothing is left when a void of all that was open waits together with a capture.
  if (remaining <= 0 || (asked !== undefined && asked > remaining)) {
    throw new Refusal(422, ['capture_value_greater_than_remaining_authorized']);
  }
  return asked ?? remaining;
}

function finalCaptureInFlight(record: PaymentRecord): boolean {
  return record.inFlight.some((submission) => submission.type === 'Capture' && submission.final);
}
