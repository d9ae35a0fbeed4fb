import { Refusal } from '../../../refusal.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';

/** The enrolment of an entity for Google Pay. */
export interface GooglePayEnrollment {
  /** Id of the entity. */
  id: string;
  /** ISO 8601. */
  termsAcceptedOn: string;
  state: 'ACTIVE' | 'INACTIVE';
  /** Hosts, in the order they were registered. */
  domains: string[];
}

export function enrollmentsOf(world: World): Collection<GooglePayEnrollment> {
  return world.collection<GooglePayEnrollment>('google_pay_enrollments');
}

/** The enrolment of an entity, or 404. */
export function findEnrollment(world: World, entityId: string | undefined): GooglePayEnrollment {
  const enrollment = entityId === undefined ? undefined : enrollmentsOf(world).get(entityId);
  if (enrollment === undefined) throw new Refusal(404);
  return enrollment;
}
