import { Refusal } from '../../../refusal.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import type { Order } from '../order.js';

/** An order that a payer is to pay with Flow, in the browser. */
export interface PaymentSession {
  /** `ps_…` */
  id: string;
  secret: string;
  order: Order;
  expiresOn: Date;
  /** The payment that was tried last. */
  paymentId?: string;
}

/** How long a session lives, unless the request says (inferred: no source tells). */
const usualLifetime = 60 * 60 * 1000;

export function addPaymentSession(world: World, order: Order, expiresOn?: string): PaymentSession {
  return sessionsOf(world).add({
    id: world.ids.next('ps'),
    secret: world.ids.next('pss'),
    order,
    expiresOn: new Date(expiresOn ?? world.clock.now().getTime() + usualLifetime),
  });
}

/** The session with this id, or 404. */
export function findPaymentSession(world: World, id: string | undefined): PaymentSession {
  const session = id === undefined ? undefined : sessionsOf(world).get(id);
  if (session === undefined) throw new Refusal(404);
  return session;
}

function sessionsOf(world: World): Collection<PaymentSession> {
  return world.collection<PaymentSession>('flow_sessions');
}
