import type { CountryCode } from './country.js';

/** A postal address. Which fields are needed depends on the payment method and the country. */
export interface Address {
  /**
   * First line: house number and street.
   *
   * @maxLength 200
   */
  address_line1?: string;
  /**
   * Second line: flat, building, district.
   *
   * @maxLength 200
   */
  address_line2?: string;
  /**
   * City or town.
   *
   * @maxLength 50
   */
  city?: string;
  /** State, province or county; the two-letter code in the United States. */
  state?: string;
  /**
   * Postal or ZIP code.
   *
   * @maxLength 50
   */
  zip?: string;
  country?: CountryCode;
}

/** A billing address as SEPA Direct Debit wants it: complete. */
export interface SepaBillingAddress {
  /** First line: house number and street. */
  address_line1: string;
  /** Second line: flat, building, district. */
  address_line2: string;
  /** City or town. */
  city: string;
  /** Postal code. */
  zip: string;
  country: CountryCode;
}

/** A telephone number, split into country calling code and the rest. */
export interface Phone {
  /**
   * Country calling code, such as `44` or `+44`.
   *
   * @minLength 1
   * @maxLength 7
   */
  country_code?: string;
  /**
   * Number without the country calling code.
   *
   * @minLength 6
   * @maxLength 25
   */
  number?: string;
}
