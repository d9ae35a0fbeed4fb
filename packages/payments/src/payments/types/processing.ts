import type { CountryCode, Integer, OpenEnum } from '@cko/core';
import type { AccommodationData } from './accommodation.js';
import type { AirlineData } from './airline.js';
import type { PanType, PreferredScheme } from './routing.js';
import type { ShippingTracking } from './shipping.js';

/**
 * How to process a payment, and facts that single payment methods want. Amounts are in minor units and part of the
 * payment's amount; those that are a `number` may have a fraction.
 */
export interface ProcessingSettings {
  /** Whether this is an account funding transaction: money pulled from a card to be sent on. */
  aft?: boolean;
  /** Discount that the merchant gave. */
  discount_amount?: number;
  shipping_amount?: number;
  /** Sales tax on the whole purchase. */
  tax_amount?: number;
  /**
   * Number of your invoice. For PayPal.
   *
   * @maxLength 127
   */
  invoice_id?: string;
  /**
   * Name to show on PayPal's pages in place of the account's.
   *
   * @maxLength 127
   */
  brand_name?: string;
  /**
   * Language and region of the payer, such as `en-US`.
   *
   * @minLength 2
   * @maxLength 10
   * @pattern ^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}))?$
   */
  locale?: string;
  /** What PayPal wants to know about the payer to judge the risk. */
  partner_customer_risk_data?: PartnerCustomerRiskData;
  /** Promotion codes that decide which pay-later options Klarna offers. */
  custom_payment_method_ids?: string[];
  airline_data?: AirlineData[];
  accommodation_data?: AccommodationData[];
  /**
   * Order or invoice number given by the cardholder, for the detailed data of business cards.
   *
   * @maxLength 15
   */
  order_id?: string;
  /** Surcharge for paying by card. Send it again with each partial capture, or it is left out. */
  surcharge_amount?: Integer;
  /** Import or export duty. */
  duty_amount?: number;
  shipping_tax_amount?: number;
  /** Where the goods are bought. */
  purchase_country?: CountryCode;
  /** Why the merchant charges without the payer, beyond what `payment_type` says. */
  merchant_initiated_reason?: MerchantInitiatedReason;
  /** Campaign that an Afterpay invoice runs in. */
  campaign_id?: Integer;
  /** Price of the whole order when this payment covers a part of it. */
  original_order_amount?: number;
  /**
   * Number of your receipt.
   *
   * @maxLength 32
   */
  receipt_id?: string;
  /** Address that a payment method calls once the order exists. */
  merchant_callback_url?: string;
  /** Your line of business that sells, such as `Flights`. */
  line_of_business?: string;
  /** Whether to use the card's own number or its network token, where both can be used. */
  pan_preference?: PanType;
  /** Whether to have a network token made for the card. */
  provision_network_token?: boolean;
  /** Scheme to use on a co-badged card; the one that did 3D Secure when that was done elsewhere. */
  preferred_scheme?: PreferredScheme;
  /** What is bought or how it is paid. Needed by WeChat Pay and seQura. */
  product_type?: ProcessingProductType;
  /** The payer's OpenID at WeChat. Needed for its official accounts and mini programs. */
  open_id?: string;
  /** Where the payer is: in an app, a mobile browser (`WAP`) or a desktop browser. */
  terminal_type?: OpenEnum<'APP' | 'WAP' | 'WEB'>;
  /** Needed unless `terminal_type` is `WEB`. */
  os_type?: OpenEnum<'ANDROID' | 'IOS'>;
  /** Which shipping address PayPal shows. The documented spelling is lower case; both are in use. */
  shipping_preference?: OpenEnum<
    'no_shipping' | 'set_provided_address' | 'get_from_file' | 'NO_SHIPPING' | 'SET_PROVIDED_ADDRESS' | 'GET_FROM_FILE'
  >;
  /** Whether the payer pays on PayPal's page or returns to confirm. The documented spelling is lower case. */
  user_action?: OpenEnum<'pay_now' | 'continue' | 'PAY_NOW' | 'CONTINUE'>;
  /** Further facts about the transaction for PayPal. */
  set_transaction_context?: KeyValuePair[];
  dlocal?: DLocalProcessingSettings;
  /** One-time password that the payer received by SMS, for methods that confirm that way. */
  otp_value?: string;
  /** Days until the order is sent. */
  shipping_delay?: Integer;
  shipping_info?: ShippingTracking[];
  /** Which side of a combined card to use. Needed for domestic payments in Brazil. */
  card_type?: OpenEnum<'credit' | 'debit'>;
  /**
   * Id of a ramp provider registered with Visa. Needed from such a provider that works with affiliates.
   *
   * @maxLength 15
   * @pattern ^[a-zA-Z0-9]{1,15}$
   */
  affiliate_id?: string;
  /** Website of the affiliate. Needed with `affiliate_id`. */
  affiliate_url?: string;
  aggregator?: ProcessingAggregator;
  /** Your own id to trace the payment by in reconciliation. */
  reconciliation_id?: string;
  /** Part of the amount that is due to a foreign retailer. */
  foreign_retailer_amount?: Integer;
  /** Speed of an ACH payment. */
  service_type?: OpenEnum<'same_day' | 'standard'>;
  /**
   * The six-digit code that the payer reads in the BLIK app. Needed with source `blik` unless merchant-initiated.
   *
   * @minLength 6
   * @maxLength 6
   * @pattern ^\d{6}$
   */
  partner_code?: string;
  /** Mastercard's id that ties related transactions together. */
  scheme_transaction_link_id?: string;
  /** Country that the payment started in, for merchants who sell through a hub elsewhere. */
  hub_model_origination_country?: CountryCode;
  sender_information?: ProcessingSenderInformation;
}

/** Why a merchant charges a card without its holder, as card schemes put it. */
export type MerchantInitiatedReason = OpenEnum<'Delayed_charge' | 'Resubmission' | 'No_show' | 'Reauthorization'>;

/** What is bought, or by which route: the first four values are WeChat Pay's. */
export type ProcessingProductType = OpenEnum<
  | 'QR Code'
  | 'In-App'
  | 'Official Account'
  | 'Mini Program'
  | 'pay_in_full'
  | 'pay_by_instalment'
  | 'pay_by_instalment_2'
  | 'pay_by_instalment_3'
  | 'pay_by_instalment_4'
  | 'pay_by_instalment_6'
  | 'invoice'
  | 'pay_later'
  | 'digital'
  | 'physical'
>;

/** A fact with its name. */
export interface KeyValuePair {
  key?: string;
  value?: string;
}

/** Facts about the payer for a partner's risk decision: one, or a list. */
export type PartnerCustomerRiskData = KeyValuePair[] | KeyValuePair;

/** The payment facilitator that a merchant is paid through. */
export interface ProcessingAggregator {
  /** Id of the merchant at the facilitator. */
  sub_merchant_id?: string;
  /** Id of the facilitator at Visa. */
  aggregator_id_visa?: string;
  /** Id of the facilitator at Mastercard. */
  aggregator_id_mc?: string;
}

/** Facts for local card payments processed through dLocal. */
export interface DLocalProcessingSettings {
  country?: CountryCode;
  payer?: DLocalPayer;
  installments?: DLocalInstallments;
}

/** The payer of a payment through dLocal. */
export interface DLocalPayer {
  name?: string;
  email?: string;
  /** National identity or tax number. */
  document?: string;
}

/** In how many parts a payment through dLocal is made. */
export interface DLocalInstallments {
  /** Number of instalments. */
  count?: string;
}

/** The sender of the money in an older form. The payment's own `sender` is the current one. */
export interface ProcessingSenderInformation {
  reference?: string;
  firstName?: string;
  lastName?: string;
  /** Date of birth. */
  dob?: string;
  address?: string;
  city?: string;
  state?: string;
  country?: CountryCode;
  postalCode?: string;
  sourceOfFunds?: string;
  purpose?: string;
}
