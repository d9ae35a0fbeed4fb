import type { CountryCode } from '@cko/core';

/** A postal address as 3D Secure wants it: shorter than elsewhere, with the state as a code. */
export interface ThreeDsSessionAddress {
  /**
   * First line: house number and street.
   *
   * @maxLength 50
   */
  address_line1?: string;
  /**
   * Second line: flat, building, district.
   *
   * @maxLength 50
   */
  address_line2?: string;
  /**
   * Third line.
   *
   * @maxLength 50
   */
  address_line3?: string;
  /** @maxLength 50 */
  city?: string;
  /**
   * Second part of the ISO 3166-2 code, where it has three characters, such as `ENG`.
   *
   * @minLength 3
   * @maxLength 3
   */
  state?: string;
  /**
   * Postal or ZIP code.
   *
   * @maxLength 16
   */
  zip?: string;
  country?: CountryCode;
}

/** A telephone number as 3D Secure wants it: both parts, digits only. */
export interface ThreeDsSessionPhone {
  /**
   * Country calling code, such as `44`.
   *
   * @minLength 1
   * @maxLength 3
   * @pattern ^\d{1,3}$
   */
  country_code: string;
  /**
   * Number without the country calling code.
   *
   * @maxLength 15
   * @pattern ^\d{1,15}$
   */
  number: string;
}
