import type { Call, Reply } from '../../../area.js';
import { defineJob } from '../../../jobs.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { addAttempt, findAttempt, moveAttempt, type AttemptRecord } from '../attempts/attempt.js';
import { attemptView } from '../attempts/views.js';
import { checksOf, findCheck, moveCheck, type CheckRecord } from '../checks/check.js';
import { concludeLater, nextStep } from '../checks/conclude.js';
import { emitCheckEvent } from '../checks/events.js';
import type { CheckKind } from '../checks/kinds.js';
import { addImages } from '../files/file.js';
import type { Step } from '../outcomes/scenario.js';

/**
 * `POST …/attempts` of a document check. What the images show is of no matter here, so they are not kept: the applicant's
 * scenario decides.
 */
export function createDocumentAttempt(world: World, kind: CheckKind, { path, body, baseUrl }: Call): Reply {
  const check = findCheck(world, kind, path);
  // Images are wanted at first and after a failed attempt. The refusal of others, its status and code are inferred.
  if (check.status !== 'created' && check.status !== 'retry_required') {
    throw new Refusal(422, ['operation_not_allowed']);
  }
  const hasBack = (body as { document_back?: string }).document_back !== undefined;
  const attempt = addAttempt(world, check, { status: 'quality_checks_in_progress', hasBack });
  moveCheck(world, check, 'quality_checks_in_progress');
  finishLater.after(world, world.settings.processingDelay, check, attempt.id, nextStep(world, check));
  return { status: 201, body: attemptView(baseUrl, check, attempt) };
}

const finishLater = defineJob(
  'identity.finish_quality_checks',
  checksOf,
  (world, check, attemptId: string, step: Step) => {
    const attempt = findAttempt(check, attemptId);
    if (attempt.status === 'quality_checks_in_progress') finishQualityChecks(world, check, attempt, step);
  },
);

/** The step of an abandoned capture stands for images that are too poor. [inferred] */
function finishQualityChecks(world: World, check: CheckRecord, attempt: AttemptRecord, step: Step): void {
  if (step.result === 'aborted') {
    moveAttempt(world, attempt, 'quality_checks_aborted', [step.code]);
    moveCheck(world, check, 'retry_required', [step.code]);
    emitCheckEvent(world, check, 'checks_inconclusive');
    return;
  }
  moveAttempt(world, attempt, 'checks_in_progress');
  moveCheck(world, check, 'checks_in_progress');
  addImages(world, check, attempt);
  emitCheckEvent(world, check, 'started');
  concludeLater(world, check, attempt, step);
}
