import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { findCheck } from './check.js';
import type { CheckKind } from './kinds.js';
import { checkView } from './views.js';

/** `GET /identity-verifications/{identity_verification_id}`, and the same for the other kinds. */
export function getCheck(world: World, kind: CheckKind, { path, baseUrl }: Call): Reply {
  return { status: 200, body: checkView(world, baseUrl, findCheck(world, kind, path)) };
}
