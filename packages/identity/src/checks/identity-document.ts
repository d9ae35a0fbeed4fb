import type { OpenEnum } from '@cko/core';

/** An identity document, as it was read from its images. */
export interface IdentityDocument {
  document_type: IdentityDocumentType;
  /** Country that issued the document, two letters. */
  document_issuing_country: string;
  /** Address of the picture of the front. Whoever has it can see the document: keep it to yourself. */
  front_image_signed_url: string;
  /** First and last name. */
  full_name: string;
  /** `YYYY-MM-DD`. */
  birth_date: string;
  first_names?: string;
  last_name?: string;
  last_name_at_birth?: string;
  birth_place?: string;
  nationality?: string;
  gender?: IdentityGender;
  /** Number that the state knows the person by. */
  personal_number?: string;
  tax_identification_number?: string;
  document_number?: string;
  /** Last day that the document is valid. */
  document_expiry_date?: string;
  document_issue_date?: string;
  document_issue_place?: string;
  /** The machine-readable lines. */
  document_mrz?: string;
  /** Address of the picture of the back, for documents that have one. */
  back_image_signed_url?: string;
  /** Address of the picture of the signature. */
  signature_image_signed_url?: string;
}

/** Kind of identity document. The values are words with capitals and blanks, as Checkout.com spells them. */
export type IdentityDocumentType = OpenEnum<'Driving licence' | 'ID' | 'Passport' | 'Residence Permit'>;

/** Gender, as printed on the document. */
export type IdentityGender = OpenEnum<'M' | 'F'>;
