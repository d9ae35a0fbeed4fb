import type { Id } from '@cko/core';
import type { IdentityCheck, IdentityCheckLinks } from '../checks/check.js';
import type { IdentityDeclaredData } from '../checks/declared-data.js';
import type { DocumentVerificationStatus } from '../checks/document-status.js';
import type { IdentityDocument } from '../checks/identity-document.js';
import type { ApplicantId, UserJourneyId } from '../ids.js';

/** Whose identity document to verify. */
export interface CreateIdDocumentVerificationRequest {
  applicant_id: ApplicantId;
  /** The configuration for ID document verifications that Checkout.com gave you. */
  user_journey_id: UserJourneyId;
  declared_data: IdentityDeclaredData;
}

/** A check that an identity document is genuine and bears the applicant's name, by images that you upload. */
export interface IdDocumentVerification extends IdentityCheck {
  /** The verification, `iddv_…`. */
  id: Id<'ID document verification'>;
  status: DocumentVerificationStatus;
  /** What looked risky; there even when the check was approved. */
  risk_labels?: string[];
  declared_data?: IdentityDeclaredData;
  /** The document, once it was read. */
  document?: IdentityDocument;
  _links?: IdentityCheckLinks;
}
