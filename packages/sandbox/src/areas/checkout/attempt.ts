import type { Reply } from '../../area.js';
import type { World } from '../../world.js';
import { hasSucceeded } from '../payments/pages/redirects.js';
import type { PaymentBody } from '../payments/payment-body.js';
import { findPayment, paymentsOf, type PaymentRecord } from '../payments/payment.js';
import { requestPayment } from '../payments/request.js';

/** One try to pay: the payment, and what its request was answered. */
export interface Attempt {
  payment: PaymentRecord;
  reply: Reply;
}

/** Requests a payment as a merchant would, so that it has the same answers, events and actions as any other. */
export function attemptPayment(world: World, baseUrl: string, body: PaymentBody): Attempt {
  const call = { operationId: 'requestPayment', path: {}, query: {}, headers: {}, baseUrl, body };
  const reply = requestPayment(world, call);
  const { id } = reply.body as { id: string };
  return { payment: findPayment(world, id), reply };
}

/** How far the paying of something has come. */
export type Progress = 'open' | 'waiting' | 'paid';

/**
 * Tells by the last payment that was tried. Another one is tried only when that has failed, so that nothing is paid
 * twice.
 */
export function progressOf(world: World, lastPayment: string | undefined): Progress {
  const payment = lastPayment === undefined ? undefined : paymentsOf(world).get(lastPayment);
  if (payment === undefined) return 'open';
  if (hasSucceeded(payment)) return 'paid';
  return payment.status === 'Pending' ? 'waiting' : 'open';
}
