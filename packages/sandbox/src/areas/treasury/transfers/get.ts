import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { addressOf, transfersOf } from './transfer.js';

/** `GET /transfers/{id}` */
export function getTransfer(world: World, call: Call): Reply {
  const transfer = transfersOf(world).get(call.path.id ?? '');
  if (!transfer) throw new Refusal(404);
  return {
    status: 200,
    body: {
      id: transfer.id,
      reference: transfer.reference,
      status: transfer.status,
      transfer_type: transfer.type,
      requested_on: transfer.requestedOn,
      ...(transfer.status === 'rejected' && { reason_codes: transfer.reasonCodes }),
      source: { entity_id: transfer.sourceId, amount: transfer.amount, currency: transfer.currency },
      destination: { entity_id: transfer.destinationId },
      _links: { self: { href: addressOf(call.baseUrl, transfer) } },
    },
  };
}
