import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { balances } from '../balances.js';
import { amountExists } from '../currencies.js';
import type { ActionBody } from '../payment-body.js';
import { findPayment, type PaymentRecord } from '../payment.js';
import { permit } from '../permissions.js';
import { refuseTooManyPartialActions } from './partial-actions.js';
import { accepted, actionBody, repeated } from './replies.js';
import { amountInFlight, submit } from './submissions.js';

/** `POST /payments/{id}/refunds`. */
export function refundPayment(world: World, call: Call): Reply {
  const record = findPayment(world, call.path.id);
  if (permit(record, 'refund') === 'repeat') return repeated(call, record, 'Refund');
  const body = actionBody(call);
  const amount = refundAmount(record, body);
  if (amount < balances(record).total_captured) refuseTooManyPartialActions(record);
  const actionId = submit(world, record, {
    type: 'Refund',
    amount,
    reference: body.reference,
    metadata: body.metadata,
    amountAllocations: body.amount_allocations,
    captureActionId: body.capture_action_id,
  });
  return accepted(call, record, actionId);
}

/** The amount to refund, the whole balance if none is given. */
function refundAmount(record: PaymentRecord, { amount, capture_action_id }: ActionBody): number {
  const balance = Math.min(
    balances(record).available_to_refund - amountInFlight(record, 'Refund'),
    capture_action_id === undefined ? Infinity : leftOfCapture(record, capture_action_id),
  );
  if (amount === 0 || (amount !== undefined && !amountExists(amount, record.currency))) {
    throw new Refusal(422, ['amount_invalid']);
  }
  if (balance === 0 || (amount !== undefined && amount > balance)) {
    throw new Refusal(422, ['refund_amount_exceeds_balance']);
  }
  return amount ?? balance;
}

/**
 * What a refund of one capture can return. That a capture must be known is documented nowhere, and the reference's own
 * example names one that no account has; an unknown one limits nothing. [inferred]
 */
function leftOfCapture(record: PaymentRecord, captureActionId: string): number {
  const capture = record.actions.find((action) => action.id === captureActionId);
  if (capture?.type !== 'Capture' || !capture.approved) return Infinity;
  const refunds = [...record.actions.filter((action) => action.approved), ...record.inFlight].filter(
    (action) => action.captureActionId === captureActionId,
  );
  return refunds.reduce((left, refund) => left - (refund.amount ?? 0), capture.amount);
}
