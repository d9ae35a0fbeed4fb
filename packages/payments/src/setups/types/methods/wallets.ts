import type { OpenEnum } from '@cko/core';
import type { PaymentSetupMethod, PaymentSetupMethodAction } from './method.js';

/** PayPal. */
export interface PaymentSetupPayPal extends PaymentSetupMethod {
  /** Whether the payer pays on PayPal's page or returns to confirm. */
  user_action?: OpenEnum<'pay_now' | 'continue'>;
  /**
   * Name to show on PayPal's pages in place of the account's.
   *
   * @maxLength 127
   */
  brand_name?: string;
  /** Which shipping address PayPal shows. */
  shipping_preference?: OpenEnum<'no_shipping' | 'get_from_file' | 'set_provided_address'>;
  /** What PayPal's buttons need. Given by Checkout.com; not for requests. */
  action?: PaymentSetupMethodAction;
}

/** stc pay, Saudi Arabia, in SAR. */
export interface PaymentSetupStcPay extends PaymentSetupMethod {
  /** One-time password that the payer received. */
  otp?: string;
  action?: PaymentSetupMethodAction;
}

/** Swish, Sweden: payment by mobile number. */
export interface PaymentSetupSwish extends PaymentSetupMethod {
  /** Text on the payer's statement. */
  billing_descriptor?: string;
  account_holder?: PaymentSetupSwishAccountHolder;
}

/** Who pays through Swish. */
export interface PaymentSetupSwishAccountHolder {
  first_name?: string;
  last_name?: string;
}
