import { defineJob } from '../../../jobs.js';
import type { World } from '../../../world.js';
import { findApplicant } from '../applicants/applicant.js';
import { findAttempt, moveAttempt, type AttemptRecord } from '../attempts/attempt.js';
import { scenarioOf, type Step } from '../outcomes/scenario.js';
import { checksOf, moveCheck, type CheckRecord } from './check.js';
import { emitCheckEvent } from './events.js';
import { kindOf } from './kinds.js';

/** Takes the next step of the applicant's scenario; the last one holds for every attempt after it. [inferred] */
export function nextStep(world: World, check: CheckRecord): Step {
  const steps = scenarioOf(findApplicant(world, check.applicantId).externalId);
  const step = steps[Math.min(check.stepsTaken, steps.length - 1)] as Step;
  check.stepsTaken += 1;
  return step;
}

/** Has the checks of an attempt end after a little while, unless they were ended before. */
export function concludeLater(world: World, check: CheckRecord, attempt: AttemptRecord, step: Step): void {
  concludeJob.after(world, world.settings.processingDelay, check, attempt.id, step);
}

const concludeJob = defineJob('identity.conclude', checksOf, (world, check, attemptId: string, step: Step) => {
  const attempt = findAttempt(check, attemptId);
  if (attempt.status === 'checks_in_progress') conclude(world, check, attempt, step);
});

/** Ends the checks of an attempt, and with them the whole check unless another attempt is needed. [docs identities] */
function conclude(world: World, check: CheckRecord, attempt: AttemptRecord, { result, code }: Step): void {
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
  if (kindOf(check).hasReport) emitCheckEvent(world, check, 'report_created');
}
