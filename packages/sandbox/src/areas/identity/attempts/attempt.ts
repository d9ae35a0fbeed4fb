import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import type { CheckRecord } from '../checks/check.js';
import { kindOf } from '../checks/kinds.js';
import { forciblyClosed, type ResponseCode } from '../outcomes/response-codes.js';

type CaptureStatus =
  | 'pending_redirection'
  | 'capture_in_progress'
  | 'capture_aborted'
  | 'capture_refused'
  | 'checks_in_progress'
  | 'checks_inconclusive'
  | 'completed'
  | 'expired';

type DocumentStatus =
  | 'quality_checks_in_progress'
  | 'quality_checks_aborted'
  | 'checks_in_progress'
  | 'checks_inconclusive'
  | 'completed'
  | 'terminated';

/** One try at a check: a capture that the applicant is sent to, or images that the merchant uploads. */
export interface AttemptRecord {
  id: string;
  checkId: string;
  status: CaptureStatus | DocumentStatus;
  responseCodes: ResponseCode[];
  createdOn: Date;
  modifiedOn: Date;
  /** Where the applicant goes when the capture is over; an upload has none. */
  redirectUrl?: string;
  clientInformation?: object;
  /** Whether the merchant sent an image of the back of the document. */
  hasBack?: boolean;
  /** What the applicant chose to show. */
  selectedDocuments?: object[];
}

const open: readonly AttemptRecord['status'][] = [
  'pending_redirection',
  'capture_in_progress',
  'quality_checks_in_progress',
  'checks_in_progress',
];

/** Whether the applicant can still be sent to the attempt's page. */
export function waitsForApplicant({ status }: AttemptRecord): boolean {
  return status === 'pending_redirection' || status === 'capture_in_progress';
}

/** Whether the attempt still waits for something. */
export function isOpen(attempt: AttemptRecord): boolean {
  return open.includes(attempt.status);
}

export function addAttempt(
  world: World,
  check: CheckRecord,
  attempt: Pick<AttemptRecord, 'status' | 'redirectUrl' | 'clientInformation' | 'hasBack'>,
): AttemptRecord {
  const now = world.clock.now();
  const added = {
    id: world.ids.next(kindOf(check).attemptPrefix),
    checkId: check.id,
    responseCodes: [],
    createdOn: now,
    modifiedOn: now,
    ...attempt,
  };
  check.attempts.push(added);
  return added;
}

/** The attempt of a check with this id, or 404. */
export function findAttempt(check: CheckRecord, id: string | undefined): AttemptRecord {
  const attempt = check.attempts.find((candidate) => candidate.id === id);
  if (attempt === undefined) throw new Refusal(404);
  return attempt;
}

export function moveAttempt(
  world: World,
  attempt: AttemptRecord,
  status: AttemptRecord['status'],
  responseCodes: ResponseCode[] = [],
): void {
  attempt.status = status;
  attempt.responseCodes = responseCodes;
  attempt.modifiedOn = world.clock.now();
}

/** Ends an attempt from outside. The status that a closed capture gets is inferred. */
export function closeAttempt(world: World, attempt: AttemptRecord): void {
  const status = attempt.redirectUrl === undefined ? 'terminated' : 'capture_aborted';
  moveAttempt(world, attempt, status, [forciblyClosed]);
}
