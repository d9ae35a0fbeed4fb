import type { Links, Uri } from '@cko/core';

/** Where the report of a check is, a PDF. */
export interface IdentityReport {
  /** Address of the PDF. It carries its own permission, so whoever has it can read the report. */
  signed_url: Uri;
  /** Address of the PDF, under another name. */
  pdf_report?: Uri;
  _links?: Links;
}
