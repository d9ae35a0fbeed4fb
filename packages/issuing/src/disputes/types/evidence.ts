import type { Id } from '@cko/core';

/** A file that proves something, sent with the request itself. */
export interface IssuingDisputeEvidence {
  /** File name with its extension. */
  name: string;
  /** The file, Base64: JPG, PDF or TIFF, or a ZIP of these. */
  content: string;
  /** What the file shows. */
  description?: string;
}

/** A file that proves something, as Checkout.com keeps it. */
export interface IssuingDisputeFileEvidence {
  /**
   * @pattern ^file_[a-z0-9]{26}$
   * @minLength 31
   * @maxLength 31
   */
  file_id: Id<'file'>;
  /** What the file shows. */
  description?: string;
}
