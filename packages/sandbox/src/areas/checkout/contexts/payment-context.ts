import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { digits } from '../../payments/answers/reference-numbers.js';
import { refusePassengerList } from '../../payments/passengers.js';
import { refuseBadRequest } from '../../payments/request-rules.js';
import { contextsOf, statusOfContext, type ContextBody, type PaymentContext } from './context-record.js';

/** `POST /payment-contexts`: always 201. [OPS] */
export function createPaymentContext(world: World, call: Call): Reply {
  const request = call.body as ContextBody;
  refuseBadRequest(world, request);
  refusePassengerList(request.processing, 'passenger_required');
  const context = contextsOf(world).add({ id: world.ids.next('pct'), request });
  return {
    status: 201,
    body: {
      id: context.id,
      partner_metadata: partnerMetadata(context),
      _links: { self: { href: `${call.baseUrl}/payment-contexts/${context.id}` } },
    },
  };
}

/** `GET /payment-contexts/{id}` */
export function getPaymentContext(world: World, call: Call): Reply {
  const context = contextsOf(world).get(call.path.id ?? '');
  if (context === undefined) throw new Refusal(404);
  return {
    status: 200,
    body: {
      id: context.id,
      status: statusOfContext(world, context),
      payment_request: context.request,
      partner_metadata: partnerMetadata(context),
    },
  };
}

/** What the partner's software is opened with: an order at PayPal, a session elsewhere (split inferred). [JAVA-M] */
function partnerMetadata({ id, request }: PaymentContext): Record<string, string> {
  const { type } = request.source;
  if (type === 'paypal') return { order_id: digits(17, 'partner order', id) };
  const session = { session_id: digits(21, 'partner session', id) };
  return type === 'klarna' ? { ...session, client_token: digits(30, 'partner client token', id) } : session;
}
