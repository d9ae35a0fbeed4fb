import type { PaymentSetupMethod, PaymentSetupMethodAction } from './method.js';

/** Klarna. */
export interface PaymentSetupKlarna extends PaymentSetupMethod {
  /** The payer, as Klarna knows them. Given by Checkout.com; not for requests. */
  account_holder?: PaymentSetupKlarnaAccountHolder;
  action?: PaymentSetupMethodAction;
}

/** Who pays through Klarna. */
export interface PaymentSetupKlarnaAccountHolder {
  /** Full name. */
  name?: string;
}

/** Tabby. */
export interface PaymentSetupTabby extends PaymentSetupMethod {
  /** Ways of paying that Tabby offers the payer, such as `installments`. */
  payment_types?: string[];
}
