import type { CountryCode, Integer, OpenEnum, Phone } from '@cko/core';
import type { EntityAddress } from './address.js';
import type { EntityFinancialDetails, EntityIdentification } from './earlier-versions.js';

/** A person: one who owns or decides about a company or, up to schema version 2.0, a sole trader. */
export interface EntityIndividual {
  /**
   * @minLength 2
   * @maxLength 50
   */
  first_name?: string;
  /**
   * Needed where official documents have it.
   *
   * @maxLength 50
   */
  middle_name?: string;
  /**
   * @minLength 2
   * @maxLength 50
   */
  last_name?: string;
  date_of_birth?: EntityDateOfBirth;
  place_of_birth?: EntityPlaceOfBirth;
  /** Where the person lives. */
  address?: EntityAddress;
  /** In schema version 3.0 `country_code` is a country, such as `GB`, and not a calling code. */
  phone?: Phone;
  /** The person's own email address. */
  email_address?: string;
  /** Countries that the person is a citizen of or may live in. */
  citizenships?: EntityCitizenship[];
  /** What `national_id_number` is. */
  national_id_type?: EntityNationalIdType;
  /** Number of the person at the state, such as an SSN or ITIN in the United States. */
  national_id_number?: string;
  /**
   * Name that customers know, of a sole trader up to schema version 2.0.
   *
   * @minLength 2
   * @maxLength 300
   */
  trading_name?: string;
  /** Name in a register, of a sole trader in earlier schema versions. */
  legal_name?: string;
  /**
   * Number at the tax office, of a sole trader in earlier schema versions.
   *
   * @minLength 2
   * @maxLength 16
   */
  national_tax_id?: string;
  /** Where the business is registered, of a sole trader up to schema version 2.0. */
  registered_address?: EntityAddress;
  /** How a sole trader is identified, up to schema version 2.0. */
  identification?: EntityIdentification;
  /** Expected turnover of a sole trader, up to schema version 2.0. */
  financial_details?: EntityFinancialDetails;
}

/** When a person was born. */
export interface EntityDateOfBirth {
  /**
   * @minimum 1
   * @maximum 31
   */
  day: Integer;
  /**
   * @minimum 1
   * @maximum 12
   */
  month: Integer;
  /**
   * Four digits.
   *
   * @minimum 1900
   */
  year: Integer;
}

/** Where a person was born. */
export interface EntityPlaceOfBirth {
  country?: CountryCode;
}

/** A country that a person is a citizen of or may live in. */
export interface EntityCitizenship {
  /** Such as `citizenship` or `residency`. */
  type?: string;
  country?: CountryCode;
}

/** Kind of number that identifies a person. */
export type EntityNationalIdType = OpenEnum<
  'ssn' | 'itin' | 'passport' | 'driving_license' | 'national_id_card' | 'residence_permit' | 'other'
>;
