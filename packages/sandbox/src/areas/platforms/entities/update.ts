import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { dropAnswered } from '../requirements/record.js';
import { readDetails, type EntityBody } from './body.js';
import { findEntity } from './record.js';
import { submit } from './submit.js';
import { summaryOf } from './views.js';

/** `PUT /accounts/entities/{id}` replaces what a sub-entity says of itself; checks run again. [OPS, docs platforms] */
export function updateEntity(world: World, call: Call): Reply {
  const entity = findEntity(world, call.path.id);
  const body = call.body as EntityBody;
  entity.details = readDetails(world, body);
  if (body.contact_details.invitee) entity.memberId ??= world.ids.next('usr');
  dropAnswered(world, entity);
  // Only what was never handed in can stay a draft (inferred).
  if (!(body.is_draft && entity.status === 'draft')) submit(world, entity);
  return { status: 200, body: summaryOf(world, entity, call.baseUrl) };
}
