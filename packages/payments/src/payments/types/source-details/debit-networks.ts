import type { Address, Phone } from '@cko/core';
import type { KnetLanguage } from '../sources/debit-networks.js';

/** The payer used Bancontact. */
export interface BancontactSourceDetails {
  type: 'bancontact';
  /**
   * IBAN of the account behind the card.
   *
   * @maxLength 34
   */
  iban?: string;
}

/** The payer used Benefit. */
export interface BenefitSourceDetails {
  type: 'benefit';
}

/** The payer used KNET, and what KNET answered. */
export interface KnetSourceDetails {
  type: 'knet';
  language?: KnetLanguage;
  /**
   * Eight digits that stand for the payer, who may have saved a card with KNET (KFast).
   *
   * @pattern ^[0-9]{8}$
   */
  card_token?: string;
  /**
   * Text for KNET's transaction log file.
   *
   * @maxLength 45
   */
  ptlf?: string;
  /** KNET's identifier of the payment. */
  knet_payment_id?: string;
  /** How the payment ended, in KNET's words, such as `CAPTURED`. */
  knet_result?: string;
  /** How the payment ended when KNET was asked again later. */
  inquiry_result?: string;
  /** Reference of the payment at the payer's bank. */
  bank_reference?: string;
  /** KNET's identifier of the transaction within the payment. */
  knet_transaction_id?: string;
  /** Authorization code from the payer's bank. */
  auth_code?: string;
  /** Response code from the payer's bank. */
  auth_response_code?: string;
  /** Day on which KNET books the payment, in KNET's own format. */
  post_date?: string;
  /** Result of KNET's address check. */
  avr?: string;
  /** KNET's error code, if the payment failed. */
  error?: string;
  /** KNET's error in words, if the payment failed. */
  error_text?: string;
  /** Stored source, if one was made. */
  id?: string;
  billing_address?: Address;
  phone?: Phone;
  /** Text of your own, as sent with the request. */
  user_defined_field1?: string;
  /** Text of your own, as sent with the request. */
  user_defined_field2?: string;
  /** Text of your own, as sent with the request. */
  user_defined_field3?: string;
  /** Text of your own, as sent with the request. */
  user_defined_field4?: string;
  /** Text of your own, as sent with the request. */
  user_defined_field5?: string;
}

/** The payer used QPay, and what QPay answered. */
export interface QPaySourceDetails {
  type: 'qpay';
  /** What the payment is for. */
  description?: string;
  /** Payment unique number: QPay's key for the payment. */
  pun?: string;
  /** QPay's status code. */
  qpay_status?: string;
  /** QPay's status in words. */
  status_message?: string;
  /** QPay's confirmation of the payment, for questions to QPay. */
  confirmation_id?: string;
}
