import type { DateTime, Id, Links, OpenEnum } from '@cko/core';

/** The entity to enrol, and who accepts Google's terms for it. */
export interface CreateGooglePayEnrollmentRequest {
  /** Entity (`ent_…`) that takes the payments. */
  entity_id: Id<'entity'>;
  /** Email address of the person who accepts Google's terms of service. */
  email_address: string;
  /** Has to be true: Google enrols nobody else. */
  accept_terms_of_service: boolean;
}

/** An entity's enrolment with Google Pay. */
export interface GooglePayEnrollment {
  /** When Google's terms were accepted. Read `tosAcceptedTime` too: both spellings are in use. */
  tos_accepted_time?: DateTime;
  state: GooglePayEnrollmentState;
  /** The merchant's id at Google. */
  merchant_id?: string;
  /** When Google's terms were accepted. Read `tos_accepted_time` too: both spellings are in use. */
  tosAcceptedTime?: DateTime;
  _links?: Links;
}

/** Whether an entity may take Google Pay. */
export type GooglePayEnrollmentState = OpenEnum<'ACTIVE' | 'INACTIVE'>;

/** The domain of a shop that is to show Google Pay. */
export interface RegisterGooglePayDomainRequest {
  /**
   * Host name alone, such as `shop.example`.
   *
   * @format hostname
   */
  web_domain: string;
}

/** The domains on which an entity may show Google Pay. */
export interface GooglePayDomainList {
  domains: string[];
  _links?: Links;
}

/** Whether an entity is enrolled with Google Pay. */
export interface GooglePayEnrollmentStatus {
  state: GooglePayEnrollmentState;
  _links?: Links;
}
