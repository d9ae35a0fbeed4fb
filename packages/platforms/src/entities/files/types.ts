import type { DateTime, Id, Integer, Link, OpenEnum } from '@cko/core';

/** What a file is going to prove. */
export interface EntityFileUploadRequest {
  purpose: EntityFilePurpose;
}

/** What a file proves. It has to fit the place that its id is then used in. */
export type EntityFilePurpose = OpenEnum<
  | 'additional_document'
  | 'articles_of_association'
  | 'bank_verification'
  | 'certified_authorised_signatory'
  | 'company_ownership'
  | 'identification'
  | 'identity_verification'
  | 'dispute_evidence'
  | 'company_verification'
  | 'financial_verification'
  | 'tax_verification'
  | 'proof_of_legality'
  | 'proof_of_principal_address'
  | 'shareholder_structure'
  | 'proof_of_residential_address'
  | 'proof_of_registration'
>;

/** A file that has its id and waits for its content. */
export interface EntityFileUpload {
  /** `file_…` */
  id: Id<'file'>;
  /** Most bytes that are taken. */
  maximum_size_in_bytes?: Integer;
  /** Media types that are taken for the purpose. */
  document_types_for_purpose?: string[];
  _links?: EntityFileUploadLinks;
}

/** Addresses of a file that waits for its content. */
export interface EntityFileUploadLinks {
  self?: Link;
  /** Where to send the content. The address carries its own permission, so send no credentials there. */
  upload?: Link;
  [name: string]: Link | undefined;
}

/** A file of a sub-entity. */
export interface EntityFile {
  /** `file_…` */
  id: Id<'file'>;
  /** Whether the content arrived and could be used, such as `invalid`. */
  status?: string;
  /** Why it could not, such as `InvalidMimeType`. */
  status_reasons?: string[];
  /** Bytes. */
  size?: Integer;
  /** Media type, such as `application/pdf`. */
  mime_type?: string;
  uploaded_on?: DateTime;
  purpose?: EntityFilePurpose;
  _links?: EntityFileLinks;
}

/** Addresses of a file. */
export interface EntityFileLinks {
  self?: Link;
  /** Where to fetch the content, for an hour. The address carries its own permission. */
  download?: Link;
  [name: string]: Link | undefined;
}
