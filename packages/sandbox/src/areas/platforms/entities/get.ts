import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { findEntity } from './record.js';
import { entityView } from './views.js';

/** `GET /accounts/entities/{id}` */
export function getEntity(world: World, { path, baseUrl }: Call): Reply {
  return { status: 200, body: entityView(world, findEntity(world, path.id), baseUrl) };
}
