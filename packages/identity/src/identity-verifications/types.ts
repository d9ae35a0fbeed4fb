import type { CountryCode, Id, Link, OpenEnum, Uri } from '@cko/core';
import type { IdentityCheck } from '../checks/check.js';
import type { IdentityDeclaredData } from '../checks/declared-data.js';
import type { IdentityFaceImage } from '../checks/face-image.js';
import type { IdentityDocument, IdentityGender } from '../checks/identity-document.js';
import type { ApplicantId, UserJourneyId } from '../ids.js';

/** Whose identity to verify. */
export interface CreateIdentityVerificationRequest {
  applicant_id: ApplicantId;
  declared_data: IdentityDeclaredData;
  /** The configuration for identity verifications that Checkout.com gave you. */
  user_journey_id?: UserJourneyId;
}

/** Whose identity to verify, with all that a first attempt needs. */
export interface CreateAndOpenIdentityVerificationRequest {
  declared_data: IdentityDeclaredData;
  /** Where the applicant is sent when the capture is over, finished or not. */
  redirect_url: Uri;
  /** The configuration for identity verifications that Checkout.com gave you. */
  user_journey_id?: UserJourneyId;
  /** An applicant that exists already. */
  applicant_id?: ApplicantId;
}

/** A check of who an applicant is: a video of document and face, and whether they are genuine and belong together. */
export interface IdentityVerification extends IdentityCheck {
  /** The verification, `idv_…`. */
  id: Id<'identity verification'>;
  status: IdentityVerificationStatus;
  /** What looked risky, such as `multiple_faces_detected`; there even when the check was approved. */
  risk_labels: string[];
  declared_data: IdentityDeclaredData;
  /** Where the applicant is sent when the capture is over. */
  redirect_url?: string;
  /** Who the applicant is, once that is known. */
  verified_identity?: VerifiedIdentity;
  /** The documents that were shown. */
  documents?: IdentityDocument[];
  /** The same as `face`, under another name. */
  face_image?: IdentityFaceImage;
  face?: IdentityFaceImage;
  _links?: IdentityVerificationLinks;
}

/**
 * How an identity verification stands. After `retry_required` another attempt is needed, and after `refused` the
 * applicant did not want to begin; `approved`, `declined` and `inconclusive` are final.
 */
export type IdentityVerificationStatus = OpenEnum<
  | 'approved'
  | 'capture_in_progress'
  | 'checks_in_progress'
  | 'declined'
  | 'inconclusive'
  | 'pending'
  | 'refused'
  | 'retry_required'
>;

/** Who an applicant is. */
export interface VerifiedIdentity {
  /** First and last name. */
  full_name: string;
  /** `YYYY-MM-DD`. */
  birth_date: string;
  first_names?: string;
  last_name?: string;
  last_name_at_birth?: string;
  birth_place?: string;
  nationality?: CountryCode;
  gender?: IdentityGender;
}

/** Where to go from an identity verification. */
export interface IdentityVerificationLinks {
  self?: Link;
  applicant?: Link;
  /** Where to send the applicant, who is taken through the capture there. */
  verification_url?: Link;
  [name: string]: Link | undefined;
}
