import type { AttemptRecord } from './attempt.js';
import type { CheckRecord } from '../checks/check.js';
import { kindOf } from '../checks/kinds.js';

/** What answers tell of an attempt. */
export function attemptView(baseUrl: string, check: CheckRecord, attempt: AttemptRecord): object {
  const isCapture = attempt.redirectUrl !== undefined;
  return {
    id: attempt.id,
    created_on: attempt.createdOn.toISOString(),
    modified_on: attempt.modifiedOn.toISOString(),
    status: attempt.status,
    response_codes: attempt.responseCodes,
    redirect_url: attempt.redirectUrl,
    client_information: attempt.clientInformation,
    ...(attempt.selectedDocuments && {
      applicant_session_information: { selected_documents: attempt.selectedDocuments },
    }),
    _links: {
      self: { href: attemptAddress(baseUrl, check, attempt) },
      ...(isCapture && { verification_url: verificationUrl(baseUrl, attempt) }),
    },
  };
}

export function attemptAddress(baseUrl: string, check: CheckRecord, attempt: AttemptRecord): string {
  return `${baseUrl}/${kindOf(check).path}/${check.id}/attempts/${attempt.id}`;
}

/** The page that the applicant is sent to. */
export function verificationUrl(baseUrl: string, attempt: AttemptRecord): { href: string } {
  return { href: `${baseUrl}/identity/captures/${attempt.id}` };
}
