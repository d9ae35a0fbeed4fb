import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { enrollmentsOf, type GooglePayEnrollment } from './enrollment.js';

interface EnrollmentBody {
  entity_id: string;
  email_address: string;
  accept_terms_of_service: boolean;
}

/** `POST /googlepay/enrollments`: 201, and active at once. An entity that is enrolled stays as it is (both inferred). */
export function createGooglePayEnrollment(world: World, call: Call): Reply {
  const { entity_id, accept_terms_of_service } = call.body as EnrollmentBody;
  if (!accept_terms_of_service) throw new Refusal(422, ['accept_terms_of_service_invalid']);
  const { termsAcceptedOn, state } = enrollmentsOf(world).get(entity_id) ?? enroll(world, entity_id);
  return { status: 201, body: { tos_accepted_time: termsAcceptedOn, state } };
}

function enroll(world: World, entityId: string): GooglePayEnrollment {
  return enrollmentsOf(world).add({
    id: entityId,
    termsAcceptedOn: world.clock.now().toISOString(),
    state: 'ACTIVE',
    domains: [],
  });
}
