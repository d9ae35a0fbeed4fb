import type { Id, OpenEnum } from '@cko/core';
import type { IdentityCheck, IdentityCheckLinks } from '../checks/check.js';
import type { IdentityFaceImage } from '../checks/face-image.js';
import type { ApplicantId, UserJourneyId } from '../ids.js';

/** Whose face to compare. */
export interface CreateFaceAuthenticationRequest {
  /** An applicant of whom there is a video of the face, from an earlier check that was approved and not anonymized. */
  applicant_id: ApplicantId;
  /** The configuration for face authentications that Checkout.com gave you. */
  user_journey_id: UserJourneyId;
}

/** A check that somebody is the applicant whose identity was verified before: a video of the face, beside an earlier one. */
export interface FaceAuthentication extends IdentityCheck {
  /** The authentication, `fav_…`. */
  id: Id<'face authentication'>;
  status: FaceAuthenticationStatus;
  /** What looked risky, such as `multiple_faces_detected`; there even when the check was approved. */
  risk_labels: string[];
  face?: IdentityFaceImage;
  _links?: IdentityCheckLinks;
}

/**
 * How a face authentication stands. After `retry_required` another attempt is needed, and after `refused` the applicant
 * did not want to begin; `approved`, `declined` and `inconclusive` are final.
 */
export type FaceAuthenticationStatus = OpenEnum<
  | 'approved'
  | 'capture_in_progress'
  | 'checks_in_progress'
  | 'created'
  | 'declined'
  | 'inconclusive'
  | 'pending'
  | 'refused'
  | 'retry_required'
>;
