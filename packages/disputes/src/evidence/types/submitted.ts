import type { Link } from '@cko/core';
import type { FileId } from '../../ids.js';

/** Evidence as it was submitted. */
export interface DisputeSubmittedEvidence {
  /** A PDF with all of the evidence. */
  file_id?: FileId;
  _links?: DisputeSubmittedEvidenceLinks;
}

/** Where submitted evidence was read. */
export interface DisputeSubmittedEvidenceLinks {
  self?: Link;
  [relation: string]: Link | undefined;
}
