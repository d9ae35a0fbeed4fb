import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { redirectLink } from '../../payments/answers/links.js';
import { responseSummary } from '../../payments/answers/response-codes.js';
import { hasSucceeded } from '../../payments/pages/redirects.js';
import { findPayment, type PaymentRecord } from '../../payments/payment.js';
import { attemptPayment } from '../attempt.js';
import { refuseImpossibleOrder, type Order } from '../order.js';
import { progressOf } from '../progress.js';
import { addPaymentSession, findPaymentSession, type PaymentSession } from './payment-session.js';
import { sourceFrom } from './session-data.js';

interface SubmitBody extends Partial<Order> {
  session_data: string;
  ip_address?: string;
}

type CompleteBody = Order & { session_data: string };

/** `POST /payment-sessions/{id}/submit`: tries to pay, with what the request changes of the order. */
export function submitPaymentSession(world: World, call: Call): Reply {
  const session = findPaymentSession(world, call.path.id);
  const { session_data, ip_address, ...changes } = call.body as SubmitBody;
  const payment_ip = ip_address ?? session.order.payment_ip;
  return submit(world, call, session, { ...session.order, ...changes, payment_ip }, session_data);
}

/** `POST /payment-sessions/complete`: makes a session and tries to pay at once. */
export function completePaymentSession(world: World, call: Call): Reply {
  const { session_data, ...order } = call.body as CompleteBody;
  refuseImpossibleOrder(world, order);
  return submit(world, call, addPaymentSession(world, order), order, session_data);
}

/**
 * Requests the payment. After a decline the payer may try again until the session expires; while a try waits for the
 * payer, it is the one to go on with. The codes are inferred.
 */
function submit(world: World, call: Call, session: PaymentSession, order: Order, sessionData: string): Reply {
  const progress = progressOf(world, session.paymentId);
  if (progress === 'paid') throw new Refusal(422, ['payment_session_already_completed']);
  if (progress === 'waiting') return submissionReply(call, session, findPayment(world, session.paymentId));
  if (world.clock.now() >= session.expiresOn) throw new Refusal(422, ['payment_session_expired']);
  const { payment } = attemptPayment(world, call.baseUrl, { ...order, source: sourceFrom(sessionData, order) });
  session.paymentId = payment.id;
  return submissionReply(call, session, payment);
}

/** 201 when it is decided, 202 when the payer has to go on to a page. [JAVA-M, OPS] */
function submissionReply({ baseUrl }: Call, session: PaymentSession, payment: PaymentRecord): Reply {
  const isWaiting = payment.status === 'Pending';
  return {
    status: isWaiting ? 202 : 201,
    body: {
      id: payment.id,
      type: 'card',
      payment_session_id: session.id,
      payment_session_secret: session.secret,
      ...(isWaiting
        ? { status: 'Action Required', action: { type: 'redirect', url: redirectLink(baseUrl, payment).href } }
        : decisionOn(payment)),
    },
  };
}

function decisionOn(payment: PaymentRecord): Record<string, unknown> {
  if (hasSucceeded(payment)) return { status: 'Approved' };
  const responseCode = payment.actions.at(-1)?.responseCode ?? '';
  return { status: 'Declined', decline_reason: responseSummary(responseCode) };
}
