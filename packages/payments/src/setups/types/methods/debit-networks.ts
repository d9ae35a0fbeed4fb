import type { KnetLanguage } from '../../../payments/types/sources/debit-networks.js';
import type { PaymentSetupMethod } from './method.js';

/** Bancontact, the debit card network of Belgium. */
export interface PaymentSetupBancontact extends PaymentSetupMethod {
  /**
   * Full name of the account's owner.
   *
   * @minLength 3
   * @maxLength 100
   */
  account_holder_name?: string;
}

/** KNET, the debit card network of Kuwait, in KWD. */
export interface PaymentSetupKnet extends PaymentSetupMethod {
  language?: KnetLanguage;
}

/** QPay, the gateway to debit cards of Qatar, in QAR. */
export interface PaymentSetupQPay extends PaymentSetupMethod {
  /** The payer's national identity number in Qatar. */
  national_id?: string;
  /**
   * What the payment is for.
   *
   * @maxLength 255
   */
  description?: string;
}
