import type { World } from '../../../world.js';
import { applicantsOf } from '../applicants/applicant.js';
import type { CheckRecord } from './check.js';
import { eventTypeOf, kindOf, type CheckEvent } from './kinds.js';

/** Publishes `identity_verification_opened` and the like: the kind of the check and what happened. [docs event types] */
export function emitCheckEvent(
  world: World,
  check: CheckRecord,
  happened: CheckEvent,
  status: string = check.status,
): void {
  const kind = kindOf(check);
  if (!kind.events.includes(happened)) return;
  world.emit({
    source: 'identities',
    type: eventTypeOf(kind, happened),
    subject: check.id,
    data: {
      applicant_id: check.applicantId,
      external_applicant_id: applicantsOf(world).get(check.applicantId)?.externalId,
      status,
      [`${kind.name}_id`]: check.id,
      response_codes: check.responseCodes,
      user_journey_id: check.userJourneyId,
    },
  });
}
