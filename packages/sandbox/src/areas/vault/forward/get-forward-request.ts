import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { forwardRequestsOf } from './forward-record.js';

/** A forwarded request can be read for 14 days. [OPS] */
const kept = 14 * 24 * 60 * 60 * 1000;

/** The entity of the documented examples, which requests are made for. */
const entity = 'ent_lp6h57qskk6ubewfk3pq4f2c2y';

/** `GET /forward/{id}`. [OPS, NODE] */
export function getForwardRequest(world: World, { path }: Call): Reply {
  const record = forwardRequestsOf(world).get(path.id ?? '');
  const oldest = world.clock.now().getTime() - kept;
  if (!record || record.created_on.getTime() < oldest) throw new Refusal(404, ['forward_request_not_found']);
  const { id, reference, destination_request, destination_response, created_on } = record;
  return {
    status: 200,
    body: {
      request_id: id,
      entity_id: entity,
      reference,
      destination_request,
      destination_response,
      created_on: created_on.toISOString(),
    },
  };
}
