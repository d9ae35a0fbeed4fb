import type { Integer, OpenEnum } from '@cko/core';
import type { EntityAddress } from './address.js';
import type { EntityDocument, EntityFinancialDetails } from './earlier-versions.js';
import type { EntityRepresentative } from './representative.js';

/** The company that a sub-entity is, or a sole trader as a company of one person. */
export interface EntityCompany {
  /**
   * Name in the register of companies. A sole trader has none.
   *
   * @minLength 2
   * @maxLength 300
   */
  legal_name?: string;
  /**
   * Name that customers know.
   *
   * @minLength 2
   * @maxLength 300
   */
  trading_name?: string;
  /** Further names that customers know. */
  additional_trading_names?: string[];
  /** Whether the business is registered as a legal entity. */
  is_registered_company?: boolean;
  /**
   * Number in the register: Companies House in the United Kingdom, EIN in the United States, SIRET in France. A sole
   * trader has none.
   *
   * @minLength 2
   * @maxLength 20
   */
  business_registration_number?: string;
  /** When the company was founded, or the sole trader began. */
  date_of_incorporation?: EntityDateOfIncorporation;
  /** Where the work is done. */
  principal_address?: EntityAddress;
  /** Where the company is registered. */
  registered_address?: EntityAddress;
  /**
   * Owners, directors and others who decide, 1 to 5. For a sole trader that person alone, with the role `ubo`.
   *
   * @minItems 1
   * @maxItems 5
   */
  representatives?: EntityRepresentative[];
  business_type?: EntityBusinessType;
  /** Number of the licence, where the business needs one. */
  regulatory_licence_number?: string;
  /** Expected turnover, up to schema version 2.0. Since 3.0 it is in the request's `processing_details`. */
  financial_details?: EntityFinancialDetails;
  /** A document of earlier schema versions. Since 3.0 documents are in the request's `documents`. */
  document?: EntityDocument;
}

/** When a company was founded. */
export interface EntityDateOfIncorporation {
  /** 1 to 31. */
  day?: Integer;
  /** 1 to 12. */
  month?: Integer;
  /** Four digits. */
  year?: Integer;
}

/** Legal form of a business. */
export type EntityBusinessType = OpenEnum<
  | 'scottish_limited_partnership'
  | 'unincorporated_association'
  | 'private_corporation'
  | 'limited_liability_corporation'
  | 'publicly_traded_corporation'
  | 'regulated_financial_institution'
  | 'sec_registered_entity'
  | 'cftc_registered_entity'
  | 'individual_or_sole_proprietorship'
  | 'government_agency'
  | 'non_profit_entity'
  | 'trust'
  | 'club_or_society'
  | 'general_partnership'
  | 'limited_partnership'
  | 'public_limited_company'
  | 'limited_company'
  | 'professional_association'
  | 'auto_entrepreneur'
>;
