import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { closeAttempt, isOpen } from '../attempts/attempt.js';
import { deleteFiles } from '../files/file.js';
import { forciblyClosed } from '../outcomes/response-codes.js';
import { findCheck, hasEnded, moveCheck, type CheckRecord } from './check.js';
import { emitCheckEvent } from './events.js';
import type { CheckKind } from './kinds.js';
import { checkView } from './views.js';

/**
 * `POST …/anonymize`: names, images, the report and what is known of the applicant's visits are gone; the record and its
 * result stay. [docs identities]
 */
export function anonymizeCheck(world: World, kind: CheckKind, { path, baseUrl }: Call): Reply {
  const check = findCheck(world, kind, path);
  forgetPerson(world, check);
  stop(world, check);
  check.modifiedOn = world.clock.now();
  emitCheckEvent(world, check, 'anonymized');
  return { status: 200, body: checkView(world, baseUrl, check) };
}

function forgetPerson(world: World, check: CheckRecord): void {
  // The description requires a name of some kinds, so it is emptied and not left out.
  if (check.declaredName !== undefined) check.declaredName = '';
  check.holdsEvidence = false;
  deleteFiles(world, check);
  for (const attempt of check.attempts) {
    delete attempt.clientInformation;
    delete attempt.selectedDocuments;
  }
}

/**
 * A check without a result cannot get one any more, and says so with the code of a forced end. [UBBLE] The page of the
 * event speaks of `retry_required` without a retry instead [docs event types]; its own example keeps the status.
 */
function stop(world: World, check: CheckRecord): void {
  if (hasEnded(check)) return;
  const open = check.attempts.filter(isOpen);
  for (const attempt of open) closeAttempt(world, attempt);
  moveCheck(world, check, 'inconclusive', [forciblyClosed]);
  if (open.length > 0) emitCheckEvent(world, check, 'closed');
}
