import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { findEnrollment } from './enrollment.js';

/** `GET /googlepay/enrollments/{entity_id}/state` */
export function getGooglePayEnrollmentState(world: World, call: Call): Reply {
  return { status: 200, body: { state: findEnrollment(world, call.path.entity_id).state } };
}
