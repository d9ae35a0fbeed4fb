import type { Currency } from '@cko/core';

/** What a seller sells, where, and in which currencies money is held. */
export interface EntityProfile {
  /**
   * Websites that payments are taken on: 1 to 100, each of 4 to 256 characters.
   *
   * @minItems 1
   * @maxItems 100
   */
  urls?: EntityUrl[];
  /**
   * Merchant category codes (ISO 18245) that describe the business best: 1 to 5.
   *
   * @minItems 1
   * @maxItems 5
   */
  mccs?: EntityMcc[];
  /** Currency in which money is held where nothing else decides it. */
  default_holding_currency?: Currency;
  /** Currencies in which money is held. Add a payment instrument for each. */
  holding_currencies?: Currency[];
}

/**
 * Address of a website, such as `https://masks.example`.
 *
 * @minLength 4
 * @maxLength 256
 */
export type EntityUrl = string;

/**
 * A merchant category code: four digits, such as `5699`.
 *
 * @minLength 4
 * @maxLength 4
 */
export type EntityMcc = string;
