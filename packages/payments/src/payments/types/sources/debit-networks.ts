import type { ApplePayTokenData, CountryCode, Integer, OpenEnum } from '@cko/core';
import type { PaymentMethodDetails } from '../payment-method.js';

/** Bancontact, the debit card network of Belgium. */
export interface BancontactSource {
  type: 'bancontact';
  /** `BE`. */
  payment_country?: CountryCode;
  /**
   * Full name of the account's owner.
   *
   * @minLength 3
   * @maxLength 100
   */
  account_holder_name?: string;
  /** Text on the payer's statement. */
  billing_descriptor?: string;
  /** Two-letter language of the payment page, such as `fr`. */
  language?: string;
}

/** Benefit, the debit card network of Bahrain. */
export interface BenefitSource {
  type: 'benefit';
}

/** KNET, the debit card network of Kuwait, in KWD. */
export interface KnetSource {
  type: 'knet';
  language?: KnetLanguage;
  /** Text of your own; comes back in the payment's details. */
  user_defined_field1?: string;
  /** Text of your own; comes back in the payment's details. */
  user_defined_field2?: string;
  /** Text of your own; comes back in the payment's details. */
  user_defined_field3?: string;
  /** Text of your own; comes back in the payment's details. */
  user_defined_field4?: string;
  /** Text of your own; comes back in the payment's details. */
  user_defined_field5?: string;
  /** Eight digits of your choice that stand for the payer, who may then save a card with KNET (KFast). */
  card_token?: string;
  /** Text for KNET's transaction log file. */
  ptlf?: string;
  /** Kind of `token_data`, such as `applepay`. */
  token_type?: string;
  /** Apple Pay data, for a KNET card in Apple Pay. */
  token_data?: ApplePayTokenData;
  /** What Apple Pay says of the card behind `token_data`. */
  payment_method_details?: PaymentMethodDetails;
}

/** Language of KNET's payment page. */
export type KnetLanguage = OpenEnum<'ar' | 'en'>;

/** QPay, the gateway to debit cards of Qatar, in QAR. */
export interface QPaySource {
  type: 'qpay';
  /** How many of the item are bought. */
  quantity?: Integer;
  /**
   * What the payment is for. Letters and digits only.
   *
   * @maxLength 255
   */
  description?: string;
  /** Two-letter language of the payment page, such as `en`. */
  language?: string;
  /** The payer's national identity number in Qatar. */
  national_id?: string;
}
