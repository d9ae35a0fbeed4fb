import type { World } from '../../../world.js';
import { findApplicant } from '../applicants/applicant.js';
import { moveAttempt, type AttemptRecord } from '../attempts/attempt.js';
import { scenarioOf, type Step } from '../outcomes/scenario.js';
import { moveCheck, type CheckRecord } from './check.js';
import { emitCheckEvent } from './events.js';

/** Takes the next step of the applicant's scenario; the last one holds for every attempt after it. [inferred] */
export function nextStep(world: World, check: CheckRecord): Step {
  const steps = scenarioOf(findApplicant(world, check.applicantId).externalId);
  const step = steps[Math.min(check.stepsTaken, steps.length - 1)] as Step;
  check.stepsTaken += 1;
  return step;
}

/** Ends the checks of an attempt, and with them the whole check unless another attempt is needed. [docs identities] */
export function conclude(world: World, check: CheckRecord, attempt: AttemptRecord, { result, code }: Step): void {
  if (result === 'inconclusive') {
    moveAttempt(world, attempt, 'checks_inconclusive', [code]);
    moveCheck(world, check, 'retry_required', [code]);
    emitCheckEvent(world, check, 'checks_inconclusive');
    return;
  }
  // A completed attempt shows no codes of its own. [REF/IdentityVerifications]
  moveAttempt(world, attempt, 'completed');
  moveCheck(world, check, result === 'approved' ? 'approved' : 'declined', [code]);
  emitCheckEvent(world, check, 'checks_completed');
  if (check.kind.hasReport) emitCheckEvent(world, check, 'report_created');
}
