import type { Id, Link } from '@cko/core';
import type { FileId } from '../../ids.js';

/** The files of the card scheme about a dispute. */
export interface DisputeSchemeFiles {
  /** The dispute, `dsp_…`. */
  id?: Id<'dispute'>;
  files?: DisputeSchemeFile[];
  _links?: DisputeSchemeFilesLinks;
}

/** A file of the card scheme. */
export interface DisputeSchemeFile {
  /** What the dispute had come to when the file was made, such as `dispute_lost`. */
  dispute_status?: string;
  file?: FileId;
}

/** Where scheme files were read. */
export interface DisputeSchemeFilesLinks {
  self?: Link;
  [relation: string]: Link | undefined;
}
