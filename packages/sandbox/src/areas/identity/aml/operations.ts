import type { Call, Reply } from '../../../area.js';
import { Refusal } from '../../../refusal.js';
import type { World } from '../../../world.js';
import { applicantsOf } from '../applicants/applicant.js';
import { runScreening, screeningsOf, type ScreeningRecord } from './screening.js';

interface ScreeningBody {
  applicant_id: string;
  search_parameters: object;
  monitored?: boolean;
}

/** `POST /aml-verifications`. That the applicant was verified before, as the documentation asks, is not checked. */
export function createAmlScreening(world: World, { body, baseUrl }: Call): Reply {
  const { applicant_id, search_parameters, monitored = false } = body as ScreeningBody;
  if (applicantsOf(world).get(applicant_id) === undefined) throw new Refusal(422, ['applicant_id_invalid']);
  const now = world.clock.now();
  const screening = screeningsOf(world).add({
    id: world.ids.next('amlv'),
    applicantId: applicant_id,
    status: 'created',
    searchParameters: search_parameters,
    monitored,
    createdOn: now,
    modifiedOn: now,
  });
  runScreening(world, screening);
  return { status: 201, body: screeningView(baseUrl, screening) };
}

/** `GET /aml-verifications/{aml_verification_id}`. */
export function getAmlScreening(world: World, { path, baseUrl }: Call): Reply {
  const screening = screeningsOf(world).get(path.aml_verification_id ?? '');
  if (screening === undefined) throw new Refusal(404);
  return { status: 200, body: screeningView(baseUrl, screening) };
}

function screeningView(baseUrl: string, screening: ScreeningRecord): object {
  return {
    id: screening.id,
    created_on: screening.createdOn.toISOString(),
    modified_on: screening.modifiedOn.toISOString(),
    applicant_id: screening.applicantId,
    status: screening.status,
    search_parameters: screening.searchParameters,
    monitored: screening.monitored,
    _links: {
      self: { href: `${baseUrl}/aml-verifications/${screening.id}` },
      applicant: { href: `${baseUrl}/applicants/${screening.applicantId}` },
    },
  };
}
