import { Refusal } from '../../../refusal.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';

/** A person whose identity is checked. */
export interface ApplicantRecord {
  /** `aplt_…` */
  id: string;
  createdOn: Date;
  modifiedOn: Date;
  /** The merchant's own id. It chooses how the applicant's checks come out. */
  externalId?: string;
  email?: string;
  name?: string;
}

export function applicantsOf(world: World): Collection<ApplicantRecord> {
  return world.collection<ApplicantRecord>('applicants');
}

/** The applicant with this id, or 404. */
export function findApplicant(world: World, id: string | undefined): ApplicantRecord {
  const applicant = applicantsOf(world).get(id ?? '');
  if (applicant === undefined) throw new Refusal(404);
  return applicant;
}

/** Adds an applicant of whom as much is known as is given. */
export function addApplicant(
  world: World,
  known: Pick<ApplicantRecord, 'externalId' | 'email' | 'name'> = {},
): ApplicantRecord {
  const now = world.clock.now();
  return applicantsOf(world).add({ id: world.ids.next('aplt'), createdOn: now, modifiedOn: now, ...known });
}
