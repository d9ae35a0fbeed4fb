import type { World } from '../../../world.js';
import { waitsForApplicant } from '../attempts/attempt.js';
import { verificationUrl } from '../attempts/views.js';
import { findFile, fileAddress } from '../files/file.js';
import type { CheckRecord } from './check.js';
import { kindOf, type CheckName, type ImageType } from './kinds.js';

/** What answers tell of a check. */
export function checkView(world: World, baseUrl: string, check: CheckRecord): object {
  const waiting = check.attempts.find(waitsForApplicant);
  return {
    id: check.id,
    created_on: check.createdOn.toISOString(),
    modified_on: check.modifiedOn.toISOString(),
    response_codes: check.responseCodes,
    user_journey_id: check.userJourneyId,
    applicant_id: check.applicantId,
    status: check.status,
    risk_labels: [],
    ...(check.declaredName !== undefined && { declared_data: { name: check.declaredName } }),
    ...findings[check.kind]((type) => imageAddress(world, baseUrl, check, type), check),
    _links: {
      self: { href: `${baseUrl}/${kindOf(check).path}/${check.id}` },
      applicant: { href: `${baseUrl}/applicants/${check.applicantId}` },
      ...(waiting && { verification_url: verificationUrl(baseUrl, waiting) }),
    },
  };
}

type AddressOf = (type: ImageType) => string | undefined;

/** What each kind found out. The name is the declared one; the rest is the same for everybody. [inferred] */
const findings: Readonly<Record<CheckName, (addressOf: AddressOf, check: CheckRecord) => object>> = {
  identity_verification: (addressOf, check) => ({
    redirect_url: check.redirectUrl,
    documents: check.holdsEvidence ? [documentView(addressOf, check)] : [],
    ...(check.holdsEvidence && { face: { image_signed_url: addressOf('face_image') } }),
    ...(check.holdsEvidence && check.status === 'approved' && { verified_identity: personView(check) }),
  }),
  face_authentication: (addressOf, check) =>
    check.holdsEvidence ? { face: { image_signed_url: addressOf('face_image') } } : {},
  id_document_verification: (addressOf, check) =>
    check.holdsEvidence ? { document: documentView(addressOf, check) } : {},
  address_document_verification: (_, check) =>
    check.holdsEvidence
      ? {
          address_document: {
            document_type: 'utility_bill',
            full_names: [check.declaredName].filter((name) => name !== undefined),
            address: { address_line1: '123 High Street', city: 'London', zip: 'SW1A 1AA', country: 'GB' },
          },
        }
      : {},
};

function personView(check: CheckRecord): object {
  return { full_name: check.declaredName, birth_date: '1994-10-15' };
}

function documentView(addressOf: AddressOf, check: CheckRecord): object {
  return {
    ...personView(check),
    document_type: 'ID',
    document_issuing_country: 'US',
    front_image_signed_url: addressOf('document_front_image'),
    back_image_signed_url: addressOf('document_back_image'),
  };
}

/** Of several attempts, the last one that left such an image counts. */
function imageAddress(world: World, baseUrl: string, check: CheckRecord, type: ImageType): string | undefined {
  const file = findFile(world, (candidate) => candidate.checkId === check.id && candidate.type === type);
  return file && fileAddress(baseUrl, file);
}
