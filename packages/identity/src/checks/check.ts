import type { DateTime, Id, Link } from '@cko/core';
import type { IdentityResponseCode } from './response-code.js';

/** What every check of an applicant tells that runs on a configuration of yours. */
export interface IdentityCheck {
  created_on: DateTime;
  modified_on: DateTime;
  /** Why the check came out as it did. Decide on `status`, and use these for reports. */
  response_codes: IdentityResponseCode[];
  /** The configuration of the check, `usj_…`. */
  user_journey_id: Id<'user journey'>;
  /** Who is checked, `aplt_…`. */
  applicant_id: Id<'applicant'>;
}

/** Where to go from a check. */
export interface IdentityCheckLinks {
  self?: Link;
  applicant?: Link;
  [name: string]: Link | undefined;
}
