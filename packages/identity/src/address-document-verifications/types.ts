import type { DateOnly, Id } from '@cko/core';
import type { IdentityCheck, IdentityCheckLinks } from '../checks/check.js';
import type { IdentityDeclaredData } from '../checks/declared-data.js';
import type { DocumentVerificationStatus } from '../checks/document-status.js';
import type { ApplicantId, UserJourneyId } from '../ids.js';

/** Whose proof of address to verify. */
export interface CreateAddressDocumentVerificationRequest {
  applicant_id: ApplicantId;
  /** The configuration for address document verifications that Checkout.com gave you. */
  user_journey_id: UserJourneyId;
  declared_data?: IdentityDeclaredData;
}

/** A check of a document that shows where an applicant lives, by an image that you upload. */
export interface AddressDocumentVerification extends IdentityCheck {
  /** The verification, `adv_…`. */
  id: Id<'address document verification'>;
  status: DocumentVerificationStatus;
  /** What looked risky; there even when the check was approved. */
  risk_labels: string[];
  declared_data?: IdentityDeclaredData;
  /** The document, once it was read. */
  address_document?: AddressDocument;
  _links?: IdentityCheckLinks;
}

/** A proof of address, as it was read from its image. */
export interface AddressDocument {
  /** Kind of document. */
  document_type?: string;
  /** Who issued it. */
  issuer?: string;
  /** Names on the document. */
  full_names?: string[];
  issue_date?: DateOnly;
  address?: AddressDocumentAddress;
}

/** The address on a proof of address. */
export interface AddressDocumentAddress {
  /**
   * First line: house number and street.
   *
   * @maxLength 250
   */
  address_line1?: string;
  /**
   * Second line: flat, building, district.
   *
   * @maxLength 250
   */
  address_line2?: string;
  /**
   * City or town.
   *
   * @maxLength 50
   */
  city?: string;
  /**
   * State, province or county.
   *
   * @maxLength 50
   */
  state?: string;
  /**
   * Postal or ZIP code.
   *
   * @maxLength 50
   */
  zip?: string;
  /**
   * Two letters, such as `GB`.
   *
   * @maxLength 2
   */
  country?: string;
}
