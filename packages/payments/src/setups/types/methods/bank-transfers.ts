import type { PaymentSetupMethod } from './method.js';

/** BLIK, Poland: the payer types in a code that the banking app shows. */
export interface PaymentSetupBlik extends PaymentSetupMethod {
  /**
   * The six-digit code. For requests only.
   *
   * @pattern ^[0-9]{6}$
   */
  partner_code?: string;
}

/** iDEAL, Netherlands. */
export interface PaymentSetupIdeal extends PaymentSetupMethod {
  /**
   * Text on the payer's statement.
   *
   * @maxLength 35
   */
  description?: string;
}

/** Multibanco, Portugal: the payer pays at a cash machine or in online banking. */
export interface PaymentSetupMultibanco extends PaymentSetupMethod {
  /**
   * Full name of the payer.
   *
   * @minLength 3
   * @maxLength 100
   */
  account_holder_name?: string;
}

/** Przelewy24, Poland. */
export interface PaymentSetupP24 extends PaymentSetupMethod {
  account_holder?: PaymentSetupP24AccountHolder;
}

/** Who pays through Przelewy24. */
export interface PaymentSetupP24AccountHolder {
  /**
   * Full name.
   *
   * @minLength 3
   * @maxLength 100
   */
  name?: string;
  email?: string;
}
