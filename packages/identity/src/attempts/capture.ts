import type { CountryCode, DateTime, Link, OpenEnum } from '@cko/core';
import type { IdentityDocumentType } from '../checks/identity-document.js';
import type { IdentityResponseCode } from '../checks/response-code.js';

/** How to take an applicant through a capture. */
export interface CreateCaptureAttemptRequest {
  /** Where the applicant is sent when the capture is over, finished or not. */
  redirect_url: string;
  client_information?: CaptureClientInformation;
}

/** What the pages of a capture start with. */
export interface CaptureClientInformation {
  /** Country that the applicant lives in, two letters, such as `FR`. */
  pre_selected_residence_country?: string;
  /** Language of the pages, as an IETF tag, such as `en-US`. */
  pre_selected_language?: string;
}

/** What every attempt tells that is made by an applicant with a camera. */
export interface CaptureAttempt {
  created_on: DateTime;
  modified_on: DateTime;
  /** Why the attempt came out as it did. Decide on `status`, and use these for reports. */
  response_codes: IdentityResponseCode[];
  status?: CaptureAttemptStatus;
  /** Where the applicant is sent when the capture is over. */
  redirect_url?: string;
  client_information?: CaptureClientInformation;
  /** What is known of the applicant's visit. */
  applicant_session_information?: ApplicantSessionInformation;
  _links?: CaptureAttemptLinks;
}

/**
 * How a capture stands. It begins as `pending_redirection`, until the applicant opens the address of
 * `_links.verification_url`.
 */
export type CaptureAttemptStatus = OpenEnum<
  | 'capture_aborted'
  | 'capture_in_progress'
  | 'checks_inconclusive'
  | 'checks_in_progress'
  | 'completed'
  | 'expired'
  | 'pending_redirection'
  | 'capture_refused'
>;

/** An applicant's visit to the pages of a capture. */
export interface ApplicantSessionInformation {
  ip_address?: string;
  /** The documents that the applicant chose to show. */
  selected_documents?: SelectedDocument[];
}

/** A kind of document that an applicant picked. */
export interface SelectedDocument {
  /** Country that issued the document. */
  country?: CountryCode;
  document_type?: IdentityDocumentType;
}

/** Where to go from a capture. */
export interface CaptureAttemptLinks {
  self?: Link;
  /** Where to send the applicant, who is taken through the capture there. */
  verification_url?: Link;
  [name: string]: Link | undefined;
}
