import type { CountryCode, Currency, DateTime, Integer, Links, OpenEnum } from '@cko/core';

/** A payer's card, and what a merchant may do with it: one purchase, within limits. */
export interface DelegatePaymentRequest {
  payment_method: DelegatedPaymentCard;
  allowance: DelegatedPaymentAllowance;
  billing_address?: DelegatedPaymentBillingAddress;
  /** What the platform's own risk checks found. */
  risk_signals: DelegatedPaymentRiskSignal[];
  /** Your own data, kept with the token. Not for card data or secrets. */
  metadata: Record<string, string>;
}

/** What goes with a request in headers of its own. */
export interface DelegatePaymentHeaders {
  /** HMAC-SHA256 in Base64, over the timestamp followed by the body. */
  Signature: string;
  /** When the request was signed, RFC 3339. */
  Timestamp: DateTime;
  /**
   * Version of the protocol, a date.
   *
   * @default "2026-01-30"
   */
  'API-Version'?: string;
}

/** The card of the payer, by its number or by a network token. Handling either needs PCI DSS level SAQ D. */
export interface DelegatedPaymentCard {
  type: 'card';
  /** What `number` is: the number on the card (`fpan`), or a network token in its place. */
  card_number_type: OpenEnum<'fpan' | 'network_token'>;
  /** Digits only, no spaces. */
  number: string;
  /**
   * Month of expiry in two digits, such as `06`.
   *
   * @minLength 2
   * @maxLength 2
   */
  exp_month?: string;
  /**
   * Year of expiry in four digits.
   *
   * @minLength 4
   * @maxLength 4
   */
  exp_year?: string;
  /** Cardholder's name. */
  name?: string;
  /**
   * Security code: three digits, on American Express four.
   *
   * @minLength 3
   * @maxLength 4
   */
  cvc?: string;
  /** Proof that comes with a network token, Base64. */
  cryptogram?: string;
  /** Electronic commerce indicator that comes with the cryptogram, such as `07`. */
  eci_value?: string;
  /** Checks that the card has passed at the platform, such as `avs` or `cvv`. */
  checks_performed?: string[];
  /**
   * First six digits of the card's number.
   *
   * @minLength 6
   * @maxLength 6
   */
  iin?: string;
  /** How the card is funded, to show to the payer. */
  display_card_funding_type?: OpenEnum<'credit' | 'debit' | 'prepaid'>;
  /** Wallet that the card came from, to show to the payer. */
  display_wallet_type?: string;
  /** Scheme of the card, to show to the payer. */
  display_brand?: string;
  /**
   * Last four digits of the card's number, to show to the payer.
   *
   * @minLength 4
   * @maxLength 4
   */
  display_last4?: string;
  /** Your own data about the card. */
  metadata: Record<string, string>;
}

/** What the token may be used for. */
export interface DelegatedPaymentAllowance {
  reason: 'one_time';
  /** Most that may be charged, in minor units. */
  max_amount: Integer;
  currency: Currency;
  /**
   * The merchant who may charge: the client id (`cli_…`) at Checkout.com.
   *
   * @maxLength 256
   */
  merchant_id: string;
  /** The platform's checkout that the purchase belongs to. */
  checkout_session_id: string;
  /** When the token can no longer be used. */
  expires_at: DateTime;
}

/** Where the card's statements go. */
export interface DelegatedPaymentBillingAddress {
  /**
   * Full name of the payer.
   *
   * @maxLength 256
   */
  name: string;
  /**
   * First line: house number and street.
   *
   * @maxLength 60
   */
  line_one: string;
  /**
   * Second line: flat, building, district.
   *
   * @maxLength 60
   */
  line_two?: string;
  /** @maxLength 60 */
  city: string;
  /** State, province or county, as its code. */
  state?: string;
  /** @maxLength 20 */
  postal_code: string;
  country: CountryCode;
}

/** What one risk check found. */
export interface DelegatedPaymentRiskSignal {
  /** Kind of risk, such as `card_testing`. */
  type: string;
  /** The higher, the riskier, on the platform's own scale. */
  score: Integer;
  /** What the platform did about it, such as `authorized`. */
  action: string;
}

/** A token that stands for the card within the allowance. */
export interface DelegatedPaymentToken {
  /** The token, to be passed on to the merchant. */
  id: string;
  created: DateTime;
  metadata: Record<string, string>;
  _links?: Links;
}
