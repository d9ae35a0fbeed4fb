import type { Reply } from '../../area.js';
import type { World } from '../../world.js';
import type { PaymentBody } from '../payments/payment-body.js';
import { findPayment, type PaymentRecord } from '../payments/payment.js';
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
