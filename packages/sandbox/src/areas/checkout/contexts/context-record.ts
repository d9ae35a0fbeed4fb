import { Refusal } from '../../../refusal.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import type { PaymentBody } from '../../payments/payment-body.js';

export type ContextBody = PaymentBody & { source: { type: 'klarna' | 'paypal' | 'stcpay' | 'tabby' } };

/** A payment prepared with a partner, before its payer has agreed there. */
export interface PaymentContext {
  /** `pct_…` */
  id: string;
  /** Approved once it was paid: payers agree in the partner's own software, which nothing here stands for. */
  status: 'Created' | 'Approved';
  request: ContextBody;
}

export function contextsOf(world: World): Collection<PaymentContext> {
  return world.collection<PaymentContext>('payment_contexts');
}

/** What a payment that names a context asks for: its own fields before those of the context. */
export function withContext(world: World, body: PaymentBody): PaymentBody {
  if (body.payment_context_id === undefined) return body;
  return { ...findUnpaid(world, body.payment_context_id).request, ...body };
}

/** Notes that the payment of a context was approved. */
export function approveContext(world: World, id: string): void {
  findUnpaid(world, id).status = 'Approved';
}

/** A context pays once (inferred, with the code). */
function findUnpaid(world: World, id: string): PaymentContext {
  const context = contextsOf(world).get(id);
  if (context?.status !== 'Created') throw new Refusal(422, ['payment_context_id_invalid']);
  return context;
}
