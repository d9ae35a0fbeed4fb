import type { EntityCompany } from './company.js';
import type { EntityContactDetails } from './contact-details.js';
import type { EntityDocuments } from './documents.js';
import type { EntityIndividual } from './individual.js';
import type { EntityProcessingDetails } from './processing-details.js';
import type { EntityProfile } from './profile.js';

/** A seller to onboard. What is needed depends on the country and on the kind of business. */
export interface OnboardEntityRequest extends UpdateEntityRequest {
  /**
   * Your reference of the seller, unlike that of any other.
   *
   * @minLength 1
   * @maxLength 50
   */
  reference: string;
}

/** What a sub-entity says of itself, replacing what it said before. */
export interface UpdateEntityRequest {
  /**
   * What the seller sells, where, and in which currencies money is held. May be left out of a draft, and where somebody
   * is invited to say it.
   */
  profile?: EntityProfile;
  /** How the seller is reached. */
  contact_details: EntityContactDetails;
  /** The company. A sole trader is one too, with `business_type: 'individual_or_sole_proprietorship'`. */
  company?: EntityCompany;
  /** Proof of what is said, by the ids of uploaded files. Documents of a person belong to the representative. */
  documents?: EntityDocuments;
  /** What the seller expects to take. */
  processing_details?: EntityProcessingDetails;
  /** Whether to keep the sub-entity a draft, so that checks do not begin. */
  is_draft?: boolean;
  /** Identifies a category of sellers set up for your platform, which decides prices, abilities and risk profile. */
  seller_category?: string;
  /** Who agreed to Checkout.com's terms, and when. */
  agreed_terms?: EntityAgreedTerms;
  /** @deprecated Read up to schema version 2.0. Since 3.0 a sole trader is a `company` with one representative. */
  individual?: EntityIndividual;
  /** @deprecated Of no effect in schema version 3.0. */
  additional_info?: EntityAdditionalInfo;
  /** @deprecated Of no effect in schema version 3.0; who consented is in `agreed_terms`. */
  submitter?: EntitySubmitter;
}

/** Consent to Checkout.com's terms. */
export interface EntityAgreedTerms {
  /** When the terms were agreed to, ISO 8601, such as `2026-11-21T09:30:00Z`. */
  date?: string;
  /** IPv4 or IPv6 address that the person had at the time. */
  ip_address?: string;
  /** First and last name of the person. */
  name?: string;
  email?: string;
  /** Which version of the terms it was. */
  version?: string;
}

/** Free fields of earlier schema versions. */
export interface EntityAdditionalInfo {
  field1?: string;
  field2?: string;
  field3?: string;
}

/** Who submitted a sub-entity, in earlier schema versions. */
export interface EntitySubmitter {
  /** IPv4 or IPv6 address. */
  ip_address: string;
}
