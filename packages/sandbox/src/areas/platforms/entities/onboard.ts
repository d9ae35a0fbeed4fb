import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { readDetails, type EntityBody } from './body.js';
import { emitEntityEvent } from './events.js';
import { entitiesOf, type EntityRecord } from './record.js';
import { submit } from './submit.js';
import { entityLinks, summaryOf } from './views.js';

/** `POST /accounts/entities`: 201, or 409 with the id and address of the one that has the reference. [R22, OPS, GO] */
export function onboardEntity(world: World, call: Call): Reply {
  const body = call.body as EntityBody & { reference: string };
  const details = readDetails(world, body);
  const known = entitiesOf(world)
    .newest()
    .find(({ reference }) => reference === body.reference);
  if (known) return { status: 409, body: { id: known.id, _links: entityLinks(call.baseUrl, known) } };
  const entity: EntityRecord = {
    id: world.ids.next('ent'),
    reference: body.reference,
    status: 'draft',
    details,
    capabilities: { payments: { enabled: false }, payouts: { enabled: false } },
    decisions: 0,
    ...(details.contact_details.invitee && { memberId: world.ids.next('usr') }),
    baseUrl: call.baseUrl,
  };
  entitiesOf(world).add(entity);
  emitEntityEvent(world, entity, 'sub_entity_created');
  if (!body.is_draft) submit(world, entity);
  return { status: 201, body: summaryOf(world, entity, call.baseUrl) };
}
