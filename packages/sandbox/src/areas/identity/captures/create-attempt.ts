import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { attemptView } from '../attempts/views.js';
import { findCheck, hasEnded } from '../checks/check.js';
import type { CheckKind } from '../checks/kinds.js';
import { openCapture } from './capture.js';

interface CaptureBody {
  redirect_url: string;
  client_information?: object;
}

/** `POST …/attempts` of a check that the applicant is sent to. */
export function createCaptureAttempt(world: World, kind: CheckKind, { path, body, baseUrl }: Call): Reply {
  const check = findCheck(world, kind, path);
  const { redirect_url, client_information } = body as CaptureBody;
  // What was captured is being checked, or has been: nothing is left to try. Status and code are inferred.
  if (hasEnded(check) || check.status === 'checks_in_progress') throw new Refusal(422, ['operation_not_allowed']);
  // The applicant is sent back there. [inferred]
  if (!URL.canParse(redirect_url)) throw new Refusal(422, ['redirect_url_invalid']);
  const attempt = openCapture(world, check, { redirectUrl: redirect_url, clientInformation: client_information });
  return { status: 201, body: attemptView(baseUrl, check, attempt) };
}
