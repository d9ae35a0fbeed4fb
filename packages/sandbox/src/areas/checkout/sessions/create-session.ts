import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { refuseImpossibleOrder, type Order } from '../order.js';
import { addPaymentSession, type PaymentSession } from './payment-session.js';

interface SessionBody extends Order {
  expires_on?: string;
  ip_address?: string;
}

/** `POST /payment-sessions` [OPS, JAVA-M] */
export function createPaymentSession(world: World, call: Call): Reply {
  const { expires_on, ip_address, ...rest } = call.body as SessionBody;
  const order = { ...rest, payment_ip: ip_address };
  refuseImpossibleOrder(world, order);
  const session = addPaymentSession(world, order, expires_on);
  return {
    status: 201,
    body: {
      id: session.id,
      payment_session_token: tokenOf(session),
      payment_session_secret: session.secret,
      _links: { self: { href: `${call.baseUrl}/payment-sessions/${session.id}` } },
    },
  };
}

/** What the browser's library is told of the session. Its form is Checkout.com's own, so nobody may read it (inferred). */
function tokenOf({ id, order, expiresOn }: PaymentSession): string {
  const told = { id, amount: order.amount, currency: order.currency, expires_on: expiresOn.toISOString() };
  return Buffer.from(JSON.stringify(told)).toString('base64');
}
