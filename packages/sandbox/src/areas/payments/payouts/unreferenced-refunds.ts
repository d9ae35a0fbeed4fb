import type { Call, Reply } from '../../../area.js';
import { defineJob } from '../../../jobs.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { fromRequest, recordAction } from '../actions/record-action.js';
import { emitPayoutEvent } from '../answers/events.js';
import { insufficientFunds } from '../answers/response-codes.js';
import { payoutAnswer } from '../answers/views.js';
import { isCovered } from '../../treasury/books/refund-cover.js';
import { newPayment } from '../new-payment.js';
import { cardPayoutOutcome } from '../outcome.js';
import type { PaymentBody, SourceBody } from '../payment-body.js';
import { paymentsOf, type PaymentRecord } from '../payment.js';
import { describeSource } from '../sources/other-source.js';
import { chooseDestination } from './destinations.js';
import { workingDaysAfter } from './working-days.js';

/** A refund to a card that no payment is known for: accepted at once, and done a little later. */
export function requestUnreferencedRefund(world: World, call: Call, body: PaymentBody, source: SourceBody): Reply {
  if (!body.amount) throw new Refusal(422, ['amount_invalid']);
  const draft = newPayment(world, call, body, 'unreferenced_refund');
  const { card, destination } = chooseDestination(world, body.destination);
  // Only cards can be refunded like this. [docs refund]
  if (!card) throw new Refusal(422, ['payment_method_not_supported']);
  const record = paymentsOf(world).add({
    ...draft,
    otherSource: describeSource(world, source, draft.id),
    card,
    destination,
    valueDate: workingDaysAfter(draft.requestedOn, 2),
  });
  refundLater.after(world, world.settings.processingDelay, record);
  return { status: 202, body: payoutAnswer(call.baseUrl, record) };
}

const refundLater = defineJob('payments.unreferenced_refund', paymentsOf, giveRefund);

function giveRefund(world: World, record: PaymentRecord): void {
  const action = recordAction(world, record, {
    ...fromRequest(record),
    type: 'Refund',
    amount: record.amount,
    responseCode: refundOutcome(world, record),
  });
  record.status = action.approved ? 'Refunded' : 'Declined';
  emitPayoutEvent(world, record, action, action.approved ? 'payment_refunded' : 'payment_refund_declined');
}

function refundOutcome(world: World, record: PaymentRecord): string {
  if (!isCovered(world, record, { amount: record.amount })) return insufficientFunds;
  return cardPayoutOutcome(record.card?.data.number ?? '');
}
