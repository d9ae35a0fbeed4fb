import { Refusal } from '../../../refusal.js';
import type { Collection } from '../../../store.js';
import type { World } from '../../../world.js';
import type { AttemptRecord } from '../attempts/attempt.js';
import type { ResponseCode } from '../outcomes/response-codes.js';
import type { CheckKind, CheckName } from './kinds.js';

/** Where a check can stand. */
type CheckStatus =
  | 'created'
  | 'pending'
  | 'capture_in_progress'
  | 'refused'
  | 'quality_checks_in_progress'
  | 'checks_in_progress'
  | 'approved'
  | 'declined'
  | 'retry_required'
  | 'inconclusive';

/** A check of one applicant, whatever its kind. */
export interface CheckRecord {
  id: string;
  kind: CheckName;
  applicantId: string;
  userJourneyId: string;
  status: CheckStatus;
  responseCodes: ResponseCode[];
  createdOn: Date;
  modifiedOn: Date;
  /** The name that the merchant gave. Anonymizing takes it away. */
  declaredName?: string;
  redirectUrl?: string;
  /** Oldest first. */
  attempts: AttemptRecord[];
  /** Attempts that were begun: each takes the next step of the applicant's scenario. */
  stepsTaken: number;
  /** Whether personal data was taken from the applicant, and is still there. */
  holdsEvidence: boolean;
}

const ended: readonly CheckStatus[] = ['approved', 'declined', 'inconclusive', 'refused'];

export function checksOf(world: World): Collection<CheckRecord> {
  return world.collection<CheckRecord>('identity_checks');
}

/** The check of this kind that a path names, or 404. */
export function findCheck(world: World, kind: CheckKind, path: Record<string, string>): CheckRecord {
  const check = checksOf(world).get(path[`${kind.name}_id`] ?? '');
  if (check?.kind !== kind.name) throw new Refusal(404);
  return check;
}

/** Whether nothing can follow. */
export function hasEnded(check: CheckRecord): boolean {
  return ended.includes(check.status);
}

export function moveCheck(
  world: World,
  check: CheckRecord,
  status: CheckStatus,
  responseCodes: ResponseCode[] = [],
): void {
  check.status = status;
  check.responseCodes = responseCodes;
  check.modifiedOn = world.clock.now();
}
