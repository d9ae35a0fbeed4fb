import { defineJob } from '../../../jobs.js';
import type { World } from '../../../world.js';
import {
  addAttempt,
  closeAttempt,
  findAttempt,
  moveAttempt,
  waitsForApplicant,
  type AttemptRecord,
} from '../attempts/attempt.js';
import { checksOf, moveCheck, type CheckRecord } from '../checks/check.js';
import { concludeLater, nextStep } from '../checks/conclude.js';
import { emitCheckEvent } from '../checks/events.js';
import { addImages } from '../files/file.js';
import {
  forciblyClosed,
  leftEarly,
  neverStarted,
  refusedByApplicant,
  type ResponseCode,
} from '../outcomes/response-codes.js';

/** How long the address of an attempt is good for. [docs event types, identity_verification_link_expired 2025-01-15] */
const linkLifetime = 15 * 60 * 1000;

/** Makes an attempt, whose page the applicant is then sent to. */
export function openCapture(
  world: World,
  check: CheckRecord,
  capture: { redirectUrl: string; clientInformation?: object },
): AttemptRecord {
  const isRetry = check.status === 'retry_required';
  closeEarlier(world, check);
  const attempt = addAttempt(world, check, { status: 'pending_redirection', ...capture });
  moveCheck(world, check, 'pending');
  // A retry is asked for by making another attempt. [docs event types] That it is told before the new address is inferred.
  if (isRetry) emitCheckEvent(world, check, 'retry_requested');
  emitCheckEvent(world, check, 'opened');
  expireLater.after(world, linkLifetime, check, attempt.id);
  return attempt;
}

const expireLater = defineJob('identity.expire_link', checksOf, (world, check, attemptId: string) => {
  const attempt = findAttempt(check, attemptId);
  if (attempt.status === 'pending_redirection') fail(world, check, attempt, 'expired', neverStarted, 'link_expired');
});

/** The applicant begins. */
export function startCapture(world: World, check: CheckRecord, attempt: AttemptRecord): void {
  if (attempt.status !== 'pending_redirection') return;
  moveAttempt(world, attempt, 'capture_in_progress');
  moveCheck(world, check, 'capture_in_progress');
  emitCheckEvent(world, check, 'started');
}

/** The applicant will not take part. */
export function refuseCapture(world: World, check: CheckRecord, attempt: AttemptRecord): void {
  if (attempt.status !== 'pending_redirection') return;
  moveAttempt(world, attempt, 'capture_refused', [refusedByApplicant]);
  moveCheck(world, check, 'refused', [refusedByApplicant]);
  emitCheckEvent(world, check, 'capture_refused');
}

/** The applicant goes away before the end. */
export function leaveCapture(world: World, check: CheckRecord, attempt: AttemptRecord): void {
  if (attempt.status !== 'capture_in_progress') return;
  nextStep(world, check);
  fail(world, check, attempt, 'capture_aborted', leftEarly, 'capture_aborted');
}

/** The applicant comes to the end. The checks then take a little while, unless the capture was to be abandoned. */
export function finishCapture(world: World, check: CheckRecord, attempt: AttemptRecord): void {
  if (attempt.status !== 'capture_in_progress') return;
  const step = nextStep(world, check);
  if (step.result === 'aborted') {
    fail(world, check, attempt, 'capture_aborted', step.code, 'capture_aborted');
    return;
  }
  moveAttempt(world, attempt, 'checks_in_progress');
  moveCheck(world, check, 'checks_in_progress');
  addImages(world, check, attempt);
  if (check.kind === 'identity_verification') {
    attempt.selectedDocuments = [{ country: 'US', document_type: 'ID' }];
  }
  emitCheckEvent(world, check, 'capture_completed');
  concludeLater(world, check, attempt, step);
}

/** A new attempt ends one that is still good, by force. [UBBLE] */
function closeEarlier(world: World, check: CheckRecord): void {
  const earlier = check.attempts.find(waitsForApplicant);
  if (earlier === undefined) return;
  closeAttempt(world, earlier);
  moveCheck(world, check, 'pending', [forciblyClosed]);
  emitCheckEvent(world, check, 'closed');
}

function fail(
  world: World,
  check: CheckRecord,
  attempt: AttemptRecord,
  status: 'expired' | 'capture_aborted',
  code: ResponseCode,
  event: 'link_expired' | 'capture_aborted',
): void {
  moveAttempt(world, attempt, status, [code]);
  moveCheck(world, check, 'retry_required', [code]);
  emitCheckEvent(world, check, event);
}
