import type { Address, Currency, DateTime, Integer, Links, ProcessingChannelId, Uri } from '@cko/core';
import type { PaymentSetupId } from '../../ids.js';
import type { PaymentType } from '../../payments/types/request.js';
import type { PaymentResponse } from '../../payments/types/response.js';
import type { PaymentSetupAccountFunding } from './account-funding.js';
import type { PaymentSetupCustomer } from './customer.js';
import type { PaymentSetupIndustry } from './industry.js';
import type { PaymentSetupMethods } from './methods/index.js';
import type { PaymentSetupOrder } from './order.js';

/** What is known of a purchase so far. Make the setup early and update it as the payer goes on. */
export interface PaymentSetupRequest {
  processing_channel_id: ProcessingChannelId;
  /** Amount in minor units: 1099 is 10.99 in GBP and 1099 in JPY. */
  amount: Integer;
  currency: Currency;
  /**
   * Why the payer is charged.
   *
   * @default "Regular"
   */
  payment_type?: PaymentType;
  /**
   * Your own name for the payment, such as an order number.
   *
   * @maxLength 80
   */
  reference?: string;
  /**
   * What is paid for.
   *
   * @maxLength 100
   */
  description?: string;
  /** The payment methods, with what each of them wants to know. The answer tells how each of them stands. */
  payment_methods?: PaymentSetupMethods;
  settings?: PaymentSetupSettings;
  customer?: PaymentSetupCustomer;
  order?: PaymentSetupOrder;
  industry?: PaymentSetupIndustry;
  billing?: PaymentSetupBilling;
  account_funding_transaction?: PaymentSetupAccountFunding;
  billing_descriptor?: PaymentSetupBillingDescriptor;
  presentment_details?: PaymentSetupPresentmentDetails;
  /** The terminal, for a card that is present. */
  terminal?: PaymentSetupTerminal;
}

/** A payment setup as it stands now. */
export interface PaymentSetup extends PaymentSetupRequest {
  id: PaymentSetupId;
  /** Names of the payment methods to offer, as in `payment_methods`. */
  available_payment_methods?: string[];
  /** The last payment that was made from the setup. */
  latest_payment?: PaymentResponse;
  _links?: Links;
}

/**
 * What confirming a setup gives. Sources differ: the payment itself, which alone has an `action_id`, or the setup with the
 * payment as its `latest_payment`.
 */
export type PaymentSetupConfirmation = PaymentSetup | PaymentResponse;

/** How to go about the payment. */
export interface PaymentSetupSettings {
  /**
   * Where the browser goes after a redirect that succeeded.
   *
   * @maxLength 255
   */
  success_url?: Uri;
  /**
   * Where the browser goes after a redirect that failed.
   *
   * @maxLength 255
   */
  failure_url?: Uri;
  /**
   * Whether to capture without being asked again.
   *
   * @default true
   */
  capture?: boolean;
}

/** Where the payer is billed. */
export interface PaymentSetupBilling {
  address?: Address;
}

/** What the payer reads on a card or bank statement. */
export interface PaymentSetupBillingDescriptor {
  /**
   * Name of the merchant.
   *
   * @maxLength 25
   */
  name?: string;
  /**
   * City of the merchant.
   *
   * @maxLength 13
   */
  city?: string;
  /**
   * Reference shown with the name, for the methods that show one.
   *
   * @maxLength 50
   */
  reference?: string;
}

/** The amount as it was shown to the payer, where that was in another currency. */
export interface PaymentSetupPresentmentDetails {
  /** Amount in minor units. */
  amount?: Integer;
  currency?: Currency;
}

/** The terminal that read a card. */
export interface PaymentSetupTerminal {
  /**
   * @minLength 8
   * @maxLength 8
   */
  id?: string;
  /** Date and time on the terminal. */
  local_date_time?: DateTime;
}
