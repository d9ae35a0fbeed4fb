import type { Address, DateOnly, Integer, Phone } from '@cko/core';

/** The payer. */
export interface PaymentSetupCustomer {
  email?: PaymentSetupCustomerEmail;
  /** @maxLength 100 */
  name?: string;
  /** Tax number, where the payment method asks for it. */
  tax_number?: string;
  phone?: Phone;
  billing_address?: Address;
  device?: PaymentSetupCustomerDevice;
  /** The payer's account with the merchant. */
  merchant_account?: PaymentSetupMerchantAccount;
}

/** The payer's email address. */
export interface PaymentSetupCustomerEmail {
  address?: string;
  /** Whether you know that the address belongs to the payer. */
  verified?: boolean;
}

/** The device that the payer uses. */
export interface PaymentSetupCustomerDevice {
  /** Language and region of the device, such as `en-GB`. */
  locale?: string;
}

/** What you know about a payer's history with you, for the risk decision of pay-later methods. */
export interface PaymentSetupMerchantAccount {
  /** Your own id of the account. */
  id?: string;
  registration_date?: DateOnly;
  /** When the account was last changed. */
  last_modified?: DateOnly;
  /** Whether the payer has bought before. */
  returning_customer?: boolean;
  first_transaction_date?: DateOnly;
  last_transaction_date?: DateOnly;
  total_order_count?: Integer;
  last_payment_amount?: number;
}
