import type { DateTime, FileUpload, Integer, Link, OpenEnum } from '@cko/core';
import type { FileId } from '../ids.js';

/** A file to upload, and what for. */
export interface UploadFileRequest {
  /** A JPEG, PNG or PDF of at most 4 MB. */
  file: FileUpload;
  /** `dispute_evidence`, or `arbitration_evidence` for arbitration. */
  purpose: FilePurpose;
}

/** What a file is for. */
export type FilePurpose = OpenEnum<
  | 'dispute_evidence'
  | 'arbitration_evidence'
  | 'submitted_evidence'
  | 'additional_document'
  | 'bank_verification'
  | 'identity_verification'
>;

/** A file that was just uploaded. */
export interface UploadedFile {
  id: FileId;
  _links?: UploadedFileLinks;
}

/** Where to go from a file that was just uploaded. */
export interface UploadedFileLinks {
  self: Link;
  [relation: string]: Link;
}

/** What is known of a file. */
export interface FileDetails {
  id: FileId;
  filename?: string;
  purpose?: FilePurpose;
  /** Bytes. */
  size?: Integer;
  uploaded_on?: DateTime;
  /** What the check of the file came to, for purposes that have one. */
  status?: string;
  /** Why the check came to it. */
  status_reasons?: string[];
  /** Media type, such as `image/png`. */
  mime_type?: string;
  _links?: FileLinks;
}

/** Where to go from a file. */
export interface FileLinks {
  self: Link;
  /** The file itself, for an hour. The address needs no credential, so keep it to yourself. */
  download?: Link;
  [relation: string]: Link | undefined;
}
