import type { OpenEnum } from '@cko/core';

/**
 * How the check of a document stands. After `retry_required` another attempt is needed; `approved`, `declined` and
 * `inconclusive` are final.
 */
export type DocumentVerificationStatus = OpenEnum<
  | 'created'
  | 'quality_checks_in_progress'
  | 'checks_in_progress'
  | 'approved'
  | 'declined'
  | 'retry_required'
  | 'inconclusive'
>;
