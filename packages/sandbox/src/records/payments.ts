import { amountInFlight } from '../areas/payments/actions/submissions.js';
import { balances } from '../areas/payments/balances.js';
import { paymentLinks, redirectLink } from '../areas/payments/answers/links.js';
import { responseSummary } from '../areas/payments/answers/response-codes.js';
import { paymentView } from '../areas/payments/answers/views.js';
import { paymentsOf, type ActionRecord, type PaymentRecord, type Submission } from '../areas/payments/payment.js';
import { disputesOf } from '../areas/disputes/dispute.js';
import { isDisputed } from '../areas/disputes/raise.js';
import type { Sandbox } from '../sandbox.js';
import type { World } from '../world.js';
import { recordKind } from './kind.js';
import type { Moment, RecordAction } from './shapes.js';
import { eventMoments, inOrder } from './timeline.js';

/** Payments, payouts and unreferenced refunds. */
export const payments = recordKind<PaymentRecord>({
  all: ({ world }) => paymentsOf(world).newest(),
  find: ({ world }, id) => paymentsOf(world).get(id),
  summary: (_sandbox, record) => ({
    id: record.id,
    title: meansOf(record),
    ...(record.echo.reference !== undefined && { note: record.echo.reference }),
    status: record.status,
    amount: record.amount,
    currency: record.currency,
    at: record.requestedOn.toISOString(),
  }),
  detail: (sandbox, record) => ({
    documents: [{ title: 'Payment', content: paymentView(sandbox.url, record) }],
    timeline: inOrder(
      record.actions.map((action) => actionMoment(record, action)),
      disputeMoments(sandbox.world, record),
      eventMoments(sandbox.world, record.id),
      record.inFlight.map((submission) => waitingMoment(sandbox.world, record, submission)),
    ),
    actions: [...pages(sandbox, record), ...calls(record), ...dispute(sandbox.world, record)],
  }),
});

/** What it was paid with, or is paid out to. */
function meansOf({ card, otherSource, destination }: PaymentRecord): string {
  if (card) return `${card.facts.scheme} •••• ${card.facts.last4}`;
  return otherSource?.type ?? destination?.type ?? 'unknown';
}

function actionMoment(record: PaymentRecord, action: ActionRecord): Moment {
  return {
    at: action.processedOn.toISOString(),
    title: action.type,
    note: `${action.responseCode} ${responseSummary(action.responseCode)}`,
    amount: action.amount,
    currency: record.currency,
    outcome: action.approved ? 'good' : 'bad',
  };
}

/** What was accepted waits at this moment, however long that is: a clock that stands does not bring its time. */
function waitingMoment({ clock }: World, { currency }: PaymentRecord, { type, amount }: Submission): Moment {
  return {
    at: clock.now().toISOString(),
    title: type,
    note: 'Accepted, not done yet',
    ...(amount !== undefined && { amount, currency }),
    outcome: 'open',
  };
}

function disputeMoments(world: World, payment: PaymentRecord): Moment[] {
  return disputesOf(world)
    .newest()
    .filter(({ paymentId }) => paymentId === payment.id)
    .map((record) => ({
      at: record.receivedOn.toISOString(),
      title: 'Dispute',
      note: `${record.reasonCode} ${record.category}, ${record.status}`,
      amount: record.amount,
      currency: record.currency,
      outcome: 'bad',
      record: { kind: 'disputes', id: record.id },
    }));
}

/** Where the payer has to go. */
function pages(sandbox: Sandbox, record: PaymentRecord): RecordAction[] {
  if (record.status !== 'Pending' || record.sessionId === undefined) return [];
  const { pathname } = new URL(redirectLink(sandbox.url, record).href);
  const label = record.authentication ? 'Open the 3D Secure page' : 'Open the payment page';
  return [{ type: 'open', label, path: pathname }];
}

/** What the API takes now, as its links tell, less what it has taken already and not done yet. */
function calls(record: PaymentRecord): RecordAction[] {
  const { capture, refund, void: cancel } = paymentLinks('', record);
  const { currency } = record;
  const toCapture = leftToCapture(record);
  const toRefund = balances(record).available_to_refund - amountInFlight(record, 'Refund');
  const call = { type: 'call', method: 'POST', credential: 'secret key' } as const;
  return [
    ...(capture && toCapture > 0
      ? [{ ...call, label: 'Capture', path: capture.href, amount: { most: toCapture, currency } }]
      : []),
    ...(refund && toRefund > 0
      ? [{ ...call, label: 'Refund', path: refund.href, amount: { most: toRefund, currency } }]
      : []),
    ...(cancel && toCapture > 0 ? [{ ...call, label: 'Void', path: cancel.href, isFinal: true }] : []),
  ];
}

/** What is open, which is also what a void takes. A final capture leaves nothing of it. */
function leftToCapture(record: PaymentRecord): number {
  if (record.inFlight.some(({ type, final }) => type === 'Capture' && final)) return 0;
  return balances(record).available_to_capture - amountInFlight(record, 'Capture', 'Void');
}

function dispute(world: World, record: PaymentRecord): RecordAction[] {
  const capture = record.actions.findLast(({ type, approved }) => type === 'Capture' && approved);
  if (capture === undefined || isDisputed(world, record)) return [];
  return [{ type: 'dispute', payment: record.id, amount: { most: capture.amount, currency: record.currency } }];
}
