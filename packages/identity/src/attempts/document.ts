import type { DateTime, Link, OpenEnum } from '@cko/core';
import type { IdentityResponseCode } from '../checks/response-code.js';

/** What every attempt tells that is made of uploaded images. */
export interface DocumentAttempt {
  created_on: DateTime;
  modified_on: DateTime;
  /** Why the attempt came out as it did. Decide on `status`, and use these for reports. */
  response_codes: IdentityResponseCode[];
  status?: DocumentAttemptStatus;
  _links?: DocumentAttemptLinks;
}

/** How an attempt with uploaded images stands: their quality is looked at first, then what they show. */
export type DocumentAttemptStatus = OpenEnum<
  | 'checks_in_progress'
  | 'checks_inconclusive'
  | 'completed'
  | 'quality_checks_aborted'
  | 'quality_checks_in_progress'
  | 'terminated'
>;

/** Where to go from an attempt with uploaded images. */
export interface DocumentAttemptLinks {
  self?: Link;
  [name: string]: Link | undefined;
}
