import type { Call, Reply } from '../../../area.js';
import type { World } from '../../../world.js';
import { addApplicant, findApplicant, type ApplicantRecord } from './applicant.js';

interface ApplicantBody {
  external_applicant_id?: string;
  email?: string;
  external_applicant_name?: string;
}

/** `POST /applicants`: 201, also when nothing is told. [GO] */
export function createApplicant(world: World, { body, baseUrl }: Call): Reply {
  const given = (body ?? {}) as ApplicantBody;
  const applicant = addApplicant(world, {
    externalId: given.external_applicant_id,
    email: given.email,
    name: given.external_applicant_name,
  });
  return { status: 201, body: applicantView(baseUrl, applicant) };
}

/** `GET /applicants/{applicant_id}`. */
export function getApplicant(world: World, { path, baseUrl }: Call): Reply {
  return { status: 200, body: applicantView(baseUrl, findApplicant(world, path.applicant_id)) };
}

/** `PATCH /applicants/{applicant_id}`: what is left out stays. */
export function updateApplicant(world: World, { path, body, baseUrl }: Call): Reply {
  const applicant = findApplicant(world, path.applicant_id);
  const given = (body ?? {}) as ApplicantBody;
  applicant.email = given.email ?? applicant.email;
  applicant.name = given.external_applicant_name ?? applicant.name;
  applicant.modifiedOn = world.clock.now();
  return { status: 200, body: applicantView(baseUrl, applicant) };
}

/**
 * `POST /applicants/{applicant_id}/anonymize`: the profile loses its name and address and keeps the merchant's id, which
 * the documented answer still shows. [docs identities] Checks of the applicant are anonymized each by itself. [inferred]
 */
export function anonymizeApplicant(world: World, { path, baseUrl }: Call): Reply {
  const applicant = findApplicant(world, path.applicant_id);
  delete applicant.email;
  delete applicant.name;
  applicant.modifiedOn = world.clock.now();
  return { status: 200, body: applicantView(baseUrl, applicant) };
}

function applicantView(baseUrl: string, applicant: ApplicantRecord): object {
  return {
    id: applicant.id,
    created_on: applicant.createdOn.toISOString(),
    modified_on: applicant.modifiedOn.toISOString(),
    external_applicant_id: applicant.externalId,
    email: applicant.email,
    external_applicant_name: applicant.name,
    _links: { self: { href: `${baseUrl}/applicants/${applicant.id}` } },
  };
}
