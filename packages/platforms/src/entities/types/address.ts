import type { CountryCode } from '@cko/core';

/** A postal address of a seller or of one of its people. */
export interface EntityAddress {
  /**
   * First line: house number and street.
   *
   * @minLength 1
   * @maxLength 300
   */
  address_line1?: string;
  /**
   * Second line: flat, building, district.
   *
   * @maxLength 300
   */
  address_line2?: string;
  /**
   * City or town.
   *
   * @minLength 2
   * @maxLength 300
   */
  city?: string;
  /**
   * State, province or county; the two-letter code in the United States.
   *
   * @maxLength 300
   */
  state?: string;
  /**
   * Postal or ZIP code.
   *
   * @minLength 1
   * @maxLength 16
   */
  zip?: string;
  country?: CountryCode;
}
