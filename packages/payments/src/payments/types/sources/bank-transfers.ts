import type { AccountHolder, Address, CountryCode } from '@cko/core';

/**
 * BLIK, Poland, in PLN: the payer confirms in the bank's app. When the payer is present, the six-digit code from that
 * app goes in `processing.partner_code`.
 */
export interface BlikSource {
  type: 'blik';
  /**
   * PAYID of an agreement made through another provider, for a later payment that the merchant initiates.
   *
   * @maxLength 64
   */
  partner_agreement_id?: string;
}

/** EPS, Austria: a transfer that the payer approves in online banking. */
export interface EpsSource {
  type: 'eps';
  /** What the payment is for, as the payer's statement shows it. */
  purpose?: string;
  account_holder?: AccountHolder;
}

/** giropay, Germany: a transfer that the payer approves in online banking. */
export interface GiropaySource {
  type: 'giropay';
  /**
   * What the payment is for, as the payer's statement shows it.
   *
   * @deprecated No longer needed.
   */
  purpose?: string;
  /**
   * Lines to show beside the payment.
   *
   * @deprecated No longer needed.
   */
  info_fields?: GiropayInfoField[];
  account_holder?: AccountHolder;
}

/** A labelled line beside a giropay payment. */
export interface GiropayInfoField {
  label?: string;
  text?: string;
}

/** iDEAL, Netherlands: a transfer that the payer approves with their bank. */
export interface IdealSource {
  type: 'ideal';
  /**
   * What the payment is for, as the payer's statement shows it.
   *
   * @maxLength 35
   */
  description?: string;
  /** Two-letter language of the payment page, such as `nl`. */
  language?: string;
}

/** Przelewy24, Poland: transfers and other methods of Polish banks. */
export interface P24Source {
  type: 'p24';
  /** `PL`. */
  payment_country?: CountryCode;
  /**
   * Full name of the account's owner.
   *
   * @minLength 3
   * @maxLength 100
   */
  account_holder_name?: string;
  /** Where Przelewy24 writes to the payer. */
  account_holder_email?: string;
  /** Text on the payer's statement. */
  billing_descriptor?: string;
}

/** PayNow, Singapore: an instant transfer that the payer starts by scanning a QR code in their bank's app. */
export interface PayNowSource {
  type: 'paynow';
}

/** PostFinance, Switzerland: payment from an account at PostFinance. */
export interface PostFinanceSource {
  type: 'postfinance';
  /** `CH`. */
  payment_country?: CountryCode;
  /** Full name of the account's owner. */
  account_holder_name?: string;
  /** Text on the payer's statement. */
  billing_descriptor?: string;
}

/** Sofort, several European countries: a transfer made through the payer's online banking. */
export interface SofortSource {
  type: 'sofort';
  /** Country of the payer's bank. */
  country_code?: CountryCode;
  /** Two-letter language of the payment page, such as `de`. */
  language_code?: string;
}

/** Trustly, Europe: a transfer from the account that the payer picks. */
export interface TrustlySource {
  type: 'trustly';
  billing_address?: Address;
}
