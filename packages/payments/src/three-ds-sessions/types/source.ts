import type { Integer } from '@cko/core';
import type { ThreeDsSessionAddress, ThreeDsSessionPhone } from './contact.js';
import type { ThreeDsSessionScheme } from './scheme.js';

/**
 * The card to authenticate, or what stands for it.
 *
 * @discriminator type
 */
export type ThreeDsSessionSource =
  ThreeDsSessionCardSource | ThreeDsSessionTokenSource | ThreeDsSessionNetworkTokenSource | ThreeDsSessionIdSource;

/** What is told of the cardholder whatever stands for the card. */
interface SessionSource {
  /** Scheme to use on a co-badged card. */
  scheme?: ThreeDsSessionScheme;
  billing_address?: ThreeDsSessionAddress;
  home_phone?: ThreeDsSessionPhone;
  mobile_phone?: ThreeDsSessionPhone;
  work_phone?: ThreeDsSessionPhone;
  /** @maxLength 254 */
  email?: string;
}

/** A card by its number. Handling card numbers needs PCI DSS level SAQ D; without it, use a token. */
export interface ThreeDsSessionCardSource extends SessionSource {
  type: 'card';
  /**
   * Digits only, no spaces.
   *
   * @minLength 13
   * @maxLength 19
   */
  number: string;
  /**
   * Month of expiry, 1 to 12.
   *
   * @minimum 1
   * @maximum 12
   */
  expiry_month: Integer;
  /** Year of expiry in four digits, such as `2030`. */
  expiry_year: Integer;
  /**
   * Cardholder's name as it stands on the card.
   *
   * @minLength 2
   * @maxLength 45
   */
  name?: string;
  /**
   * `true` when the details come from your own records, not from the cardholder at this moment.
   *
   * @default false
   */
  stored?: boolean;
  /**
   * Whether to keep the card for later payments.
   *
   * @default true
   */
  store_for_future_use?: boolean;
}

/** A token that the payer's device got for card data. */
export interface ThreeDsSessionTokenSource extends SessionSource {
  type: 'token';
  /**
   * The token, `tok_…`.
   *
   * @maxLength 100
   */
  token: string;
  /**
   * Whether to keep the card for later payments.
   *
   * @default true
   */
  store_for_future_use?: boolean;
}

/** A network token in place of a card's number. */
export interface ThreeDsSessionNetworkTokenSource extends SessionSource {
  type: 'network_token';
  /**
   * The network token, digits only.
   *
   * @minLength 9
   * @maxLength 19
   */
  token: string;
  /**
   * Month in which the token expires, 1 to 12.
   *
   * @minimum 1
   * @maximum 12
   */
  expiry_month: Integer;
  /** Year in which the token expires, in four digits. */
  expiry_year: Integer;
  /**
   * Cardholder's name as it stands on the card.
   *
   * @minLength 2
   * @maxLength 45
   */
  name?: string;
  /**
   * `true` when the details come from your own records, not from the cardholder at this moment.
   *
   * @default false
   */
  stored?: boolean;
}

/** A stored card. */
export interface ThreeDsSessionIdSource extends SessionSource {
  type: 'id';
  /**
   * The instrument, `src_…`.
   *
   * @maxLength 100
   */
  id: string;
}
