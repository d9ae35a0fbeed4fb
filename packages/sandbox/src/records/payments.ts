import { balances } from '../areas/payments/balances.js';
import { paymentLinks, redirectLink } from '../areas/payments/answers/links.js';
import { responseSummary } from '../areas/payments/answers/response-codes.js';
import { paymentView } from '../areas/payments/answers/views.js';
import { paymentsOf, type ActionRecord, type PaymentRecord } from '../areas/payments/payment.js';
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

/** What the API takes now, as its links tell. */
function calls(record: PaymentRecord): RecordAction[] {
  const { capture, refund, void: cancel } = paymentLinks('', record);
  const { currency } = record;
  const sums = balances(record);
  const call = { type: 'call', method: 'POST', credential: 'secret key' } as const;
  return [
    ...(capture
      ? [{ ...call, label: 'Capture', path: capture.href, amount: { most: sums.available_to_capture, currency } }]
      : []),
    ...(refund
      ? [{ ...call, label: 'Refund', path: refund.href, amount: { most: sums.available_to_refund, currency } }]
      : []),
    ...(cancel ? [{ ...call, label: 'Void', path: cancel.href, isFinal: true }] : []),
  ];
}

function dispute(world: World, record: PaymentRecord): RecordAction[] {
  const capture = record.actions.findLast(({ type, approved }) => type === 'Capture' && approved);
  if (capture === undefined || isDisputed(world, record)) return [];
  return [{ type: 'dispute', payment: record.id, amount: { most: capture.amount, currency: record.currency } }];
}
