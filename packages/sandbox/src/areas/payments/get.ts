import type { Call, Reply } from '../../area.js';
import { Refusal } from '../../refusal.js';
import type { World } from '../../world.js';
import { actionView, newestFirst, paymentView, sessionView } from './answers/views.js';
import { paymentOfSession } from './pages/redirects.js';
import { findPayment } from './payment.js';

/** `GET /payments/{id}`, by the id of the payment or of its redirect. */
export function getPayment(world: World, call: Call): Reply {
  const id = call.path.id ?? '';
  if (!id.startsWith('sid_')) return { status: 200, body: paymentView(call.baseUrl, findPayment(world, id)) };
  const record = paymentOfSession(world, id);
  if (!record) throw new Refusal(404);
  return { status: 200, body: sessionView(call.baseUrl, findPayment(world, record.id)) };
}

/** `GET /payments/{id}/actions`: all of them, newest first. */
export function listPaymentActions(world: World, call: Call): Reply {
  const record = findPayment(world, call.path.id);
  return { status: 200, body: newestFirst(record).map((action) => actionView(record, action)) };
}
