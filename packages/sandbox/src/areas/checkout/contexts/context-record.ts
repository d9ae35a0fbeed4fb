import { Refusal } from '../../../refusal.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import type { PaymentBody } from '../../payments/payment-body.js';
import { progressOf } from '../progress.js';

export type ContextBody = PaymentBody & { source: { type: 'klarna' | 'paypal' | 'stcpay' | 'tabby' } };

/** A payment prepared with a partner, before its payer has agreed there. */
export interface PaymentContext {
  /** `pct_…` */
  id: string;
  request: ContextBody;
  /** The payment that was tried last. */
  paymentId?: string;
}

export function contextsOf(world: World): Collection<PaymentContext> {
  return world.collection<PaymentContext>('payment_contexts');
}

/** What a payment that names a context asks for: its own fields before those of the context. */
export function withContext(world: World, body: PaymentBody): PaymentBody {
  if (body.payment_context_id === undefined) return body;
  return { ...findUnpaid(world, body.payment_context_id).request, ...body };
}

/** Notes the payment of a context, whatever it is paid with. */
export function notePaymentOfContext(world: World, id: string, paymentId: string): void {
  findUnpaid(world, id).paymentId = paymentId;
}

/** Approved once it was paid: payers agree in the partner's own software, which nothing here stands for. */
export function statusOfContext(world: World, { paymentId }: PaymentContext): 'Created' | 'Approved' {
  return progressOf(world, paymentId) === 'paid' ? 'Approved' : 'Created';
}

/** A context pays once (inferred, with the code). */
function findUnpaid(world: World, id: string): PaymentContext {
  const context = contextsOf(world).get(id);
  if (!context || progressOf(world, context.paymentId) !== 'open') {
    throw new Refusal(422, ['payment_context_id_invalid']);
  }
  return context;
}
