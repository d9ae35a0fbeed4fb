import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { addApplicant, applicantsOf } from '../applicants/applicant.js';
import { openCapture } from '../captures/capture.js';
import { checksOf, type CheckRecord } from './check.js';
import { emitCheckEvent } from './events.js';
import { identityVerification, type CheckKind } from './kinds.js';
import { checkView } from './views.js';

interface CheckBody {
  applicant_id?: string;
  user_journey_id?: string;
  declared_data?: { name: string };
  redirect_url?: string;
}

/** The configuration of a check that names none: the one of the reference's examples. [inferred] */
const ordinaryJourney = 'usj_tkoi5db4hryu5cei5vwoabr7we';

/** `POST /identity-verifications`, and the same for the other kinds. [GO] */
export function createCheck(world: World, kind: CheckKind, { body, baseUrl }: Call): Reply {
  const check = addCheck(world, kind, body as CheckBody);
  return { status: 201, body: checkView(world, baseUrl, check) };
}

/** `POST /create-and-open-idv`: a verification with its first attempt, and an applicant where none is named. [OPS] */
export function createAndOpenIdentityVerification(world: World, { body, baseUrl }: Call): Reply {
  const given = body as CheckBody & { redirect_url: string };
  const applicant_id = given.applicant_id ?? addApplicant(world).id;
  const check = addCheck(world, identityVerification, { ...given, applicant_id });
  openCapture(world, check, { redirectUrl: given.redirect_url });
  return { status: 201, body: checkView(world, baseUrl, check) };
}

function addCheck(world: World, kind: CheckKind, body: CheckBody): CheckRecord {
  const applicant = applicantsOf(world).get(body.applicant_id ?? '');
  // 404 is documented for reading alone, so an applicant in the body that does not exist is invalid. [inferred]
  if (applicant === undefined) throw new Refusal(422, ['applicant_id_invalid']);
  const now = world.clock.now();
  const check = checksOf(world).add({
    id: world.ids.next(kind.prefix),
    kind: kind.name,
    applicantId: applicant.id,
    userJourneyId: body.user_journey_id ?? ordinaryJourney,
    status: kind.firstStatus,
    responseCodes: [],
    createdOn: now,
    modifiedOn: now,
    declaredName: kind.takesName ? body.declared_data?.name : undefined,
    redirectUrl: body.redirect_url,
    attempts: [],
    stepsTaken: 0,
    holdsEvidence: false,
  });
  // The event says `created`, also of an identity verification, whose answers begin with `pending`. [docs event types]
  emitCheckEvent(world, check, 'created', 'created');
  return check;
}
