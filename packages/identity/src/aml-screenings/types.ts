import type { DateTime, Id, OpenEnum } from '@cko/core';
import type { IdentityCheckLinks } from '../checks/check.js';
import type { IdentityResponseCode } from '../checks/response-code.js';
import type { ApplicantId } from '../ids.js';

/** Whom to screen, and how. */
export interface CreateAmlScreeningRequest {
  /** An applicant whose identity was verified. */
  applicant_id: ApplicantId;
  search_parameters: AmlSearchParameters;
  /** Whether to go on looking after the first answer. */
  monitored?: boolean;
}

/** How a screening searches. */
export interface AmlSearchParameters {
  /** The configuration of the search, as it was set up for you: a UUID. */
  configuration_identifier: string;
}

/** A search for an applicant in lists of sanctioned persons, politically exposed persons and adverse media. */
export interface AmlScreening {
  /** The screening, `amlv_…`. */
  id: Id<'AML screening'>;
  created_on: DateTime;
  modified_on: DateTime;
  /** Who is screened, `aplt_…`. */
  applicant_id: Id<'applicant'>;
  status: AmlScreeningStatus;
  search_parameters: AmlSearchParameters;
  /** Whether the search goes on after the first answer. */
  monitored?: boolean;
  /** Why the screening came out as it did. Decide on `status`, and use these for reports. */
  response_codes?: IdentityResponseCode[];
  _links?: IdentityCheckLinks;
}

/** How a screening stands. After `review_required` somebody of yours has to look at what was found. */
export type AmlScreeningStatus = OpenEnum<
  'created' | 'screening_in_progress' | 'approved' | 'declined' | 'review_required'
>;
