import type { Call, Reply } from '../../area.js';
import type { World } from '../../world.js';
import { paymentView } from './answers/views.js';
import { isKept, paymentsOf } from './payment.js';

/** `GET /payments`: the payments with a reference, newest first. Where none has it, the list is empty (inferred). */
export function listPayments(world: World, call: Call): Reply {
  const { reference } = call.query;
  const limit = Number(call.query['limit'] ?? 10);
  const skip = Number(call.query['skip'] ?? 0);
  const found = paymentsOf(world)
    .newest()
    .filter((record) => record.echo.reference === reference && isKept(world, record));
  const data = found.slice(skip, skip + limit).map((record) => paymentView(call.baseUrl, record));
  return { status: 200, body: { limit, skip, total_count: found.length, data } };
}
