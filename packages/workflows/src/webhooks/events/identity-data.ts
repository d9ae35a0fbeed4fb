import type { Id, Integer } from '@cko/core';

/** What every event about an applicant's check carries. */
export interface IdentityCheckEventData {
  /** `aplt_…` */
  applicant_id: Id<'applicant'>;
  /** Your own id of the applicant. */
  external_applicant_id?: string;
  /** Status of the check, such as `approved`. */
  status: string;
}

/** What checks by documents and faces add. */
interface JourneyEventData extends IdentityCheckEventData {
  /** Why the check has its status; may be empty. */
  response_codes?: { code: Integer; summary: string }[];
  /** The configured journey that the applicant went through, `usj_…`. */
  user_journey_id?: Id<'user journey'>;
}

/** An identity verification: document and face together. */
export interface IdentityVerificationEventData extends JourneyEventData {
  /** `idv_…` */
  identity_verification_id: Id<'identity verification'>;
}

/** A verification of an identity document. */
export interface IdDocumentVerificationEventData extends JourneyEventData {
  /** `iddv_…` */
  id_document_verification_id: Id<'ID document verification'>;
}

/** A comparison of a face with one seen before. */
export interface FaceAuthenticationEventData extends JourneyEventData {
  /** `fav_…` */
  face_authentication_id: Id<'face authentication'>;
}

/** A search of watch lists for an applicant. */
export interface AmlVerificationEventData extends IdentityCheckEventData {
  /** `amlv_…` */
  aml_verification_id: Id<'AML verification'>;
}
