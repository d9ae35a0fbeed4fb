import type { DateTime, Email, Id, Link } from '@cko/core';

/** A person to check. All of it may be left out. */
export interface CreateApplicantRequest {
  /**
   * Your own identifier of the person. In the sandbox environment it decides how an identity verification ends:
   * `eaplt_10000000000000000000000000` is approved.
   */
  external_applicant_id?: string;
  email?: Email;
  /**
   * The name that you know the person by.
   *
   * @maxLength 255
   */
  external_applicant_name?: string;
}

/** What to change about an applicant. Fields that are absent stay as they are. */
export interface UpdateApplicantRequest {
  email?: Email;
  /**
   * The name that you know the person by.
   *
   * @maxLength 255
   */
  external_applicant_name?: string;
}

/** A person whose identity is to be checked. */
export interface Applicant {
  /** The applicant, `aplt_…`. */
  id: Id<'applicant'>;
  created_on: DateTime;
  modified_on: DateTime;
  /** Your own identifier of the person. */
  external_applicant_id?: string;
  email?: string;
  /** The name that you know the person by. */
  external_applicant_name?: string;
  _links?: ApplicantLinks;
}

/** Where to go from an applicant. */
export interface ApplicantLinks {
  self?: Link;
  [name: string]: Link | undefined;
}
