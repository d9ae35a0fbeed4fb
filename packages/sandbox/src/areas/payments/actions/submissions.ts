import { defineJob } from '../../../jobs.js';
import type { World } from '../../../world.js';
import { scheduleDispute } from '../../disputes/raise.js';
import { isCovered } from '../../treasury/books/refund-cover.js';
import { emitActionEvent, emitActionUnderWay } from '../answers/events.js';
import { insufficientFunds } from '../answers/response-codes.js';
import { balances, type Balances } from '../balances.js';
import { actionOutcome } from '../outcome.js';
import { paymentsOf, type PaymentRecord, type PaymentStatus, type Submission } from '../payment.js';
import { recordAction } from './record-action.js';

/** Nothing is left to capture, void or refund. */
const alreadyReversed = '20109';

/** Accepts a capture, void or refund: it is done after the processing delay, and a webhook tells how it went. */
export function submit(
  world: World,
  record: PaymentRecord,
  submission: Omit<Submission, 'actionId' | 'trigger'>,
): string {
  const accepted: Submission = { ...submission, actionId: world.ids.next('act'), trigger: 'manual' };
  record.inFlight.push(accepted);
  settleLater.after(world, world.settings.processingDelay, record, accepted.actionId);
  if (accepted.type === 'Refund') emitActionUnderWay(world, record, 'payment_refund_pending', accepted);
  return accepted.actionId;
}

const settleLater = defineJob('payments.settle', paymentsOf, (world, record, actionId: string) => {
  const accepted = record.inFlight.find((submission) => submission.actionId === actionId);
  if (accepted === undefined) return;
  record.inFlight = record.inFlight.filter((other) => other !== accepted);
  for (const submission of asStateAsks(world, record, accepted)) settle(world, record, submission);
});

/**
 * A reversal does what the payment asks for when it is done [OPS: it picks void or refund by state]: it voids what is open
 * and refunds what is captured by then. [inferred] The action that the caller was told of has the id that they were told.
 */
function asStateAsks(world: World, record: PaymentRecord, accepted: Submission): Submission[] {
  if (!accepted.reverses) return [accepted];
  const { available_to_void, available_to_refund } = balances(record);
  const types = [
    ...(available_to_void > 0 ? (['Void'] as const) : []),
    ...(available_to_refund > 0 ? (['Refund'] as const) : []),
  ];
  if (types.length < 2) return [{ ...accepted, type: types[0] ?? accepted.type }];
  return types.map((type) =>
    type === accepted.type ? accepted : { ...accepted, type, actionId: world.ids.next('act') },
  );
}

/** Does a submission: records the action, moves the payment to its new state, and tells by webhook. */
export function settle(world: World, record: PaymentRecord, submission: Submission): void {
  const available = availableFor(submission.type, balances(record));
  const amount = submission.amount ?? available;
  const action = recordAction(world, record, {
    id: submission.actionId,
    type: submission.type,
    amount,
    responseCode: outcomeOf(world, record, { ...submission, amount }, available),
    reference: submission.reference,
    metadata: submission.metadata,
    amountAllocations: submission.amountAllocations,
    captureActionId: submission.captureActionId,
    released: submission.final ? Math.max(0, available - amount) : undefined,
  });
  if (action.approved) record.status = statusOf(balances(record));
  emitActionEvent(world, record, action, submission.trigger);
  if (action.approved && action.type === 'Capture') scheduleDispute(world, record, action);
}

/** How a submission goes: something must be left of the payment, and for a refund there must be the money. */
function outcomeOf(
  world: World,
  record: PaymentRecord,
  submission: Submission & { amount: number },
  available: number,
): string {
  const { type, amount } = submission;
  if (amount === 0 || amount > available) return alreadyReversed;
  if (type === 'Refund' && !isCovered(world, record, submission)) return insufficientFunds;
  return actionOutcome(record, type);
}

function availableFor(type: Submission['type'], sums: Balances): number {
  // A void at the end of an authorization takes what is open, whether or not the scheme lets the merchant void it.
  return type === 'Refund' ? sums.available_to_refund : sums.available_to_capture;
}

/** The state that the money is in. */
function statusOf(sums: Balances): PaymentStatus {
  if (sums.total_refunded > 0) return sums.available_to_refund === 0 ? 'Refunded' : 'Partially Refunded';
  // A final capture of less counts as partial: no source says otherwise.
  if (sums.total_captured > 0) return sums.total_captured >= sums.total_authorized ? 'Captured' : 'Partially Captured';
  return sums.available_to_capture === 0 ? 'Voided' : 'Authorized';
}

/** Minor units of submissions of these types that are not done yet. */
export function amountInFlight(record: PaymentRecord, ...types: Submission['type'][]): number {
  const sums = balances(record);
  return record.inFlight
    .filter((submission) => types.includes(submission.type))
    .reduce((sum, { type, amount }) => sum + (amount ?? availableFor(type, sums)), 0);
}
