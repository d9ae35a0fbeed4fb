import type { Currency, DateTime, OpenEnum } from '@cko/core';
import type { InitialAuthenticationMethod, ThreeDsRequestorAuthenticationInfo } from '../../payments/types/three-ds.js';
import type { ThreeDsAccountAuthenticationMethod, ThreeDsAccountInfo } from '../../payments/types/three-ds-account.js';

/** The cardholder's account with the merchant. The more an issuer knows, the more often it asks for no challenge. */
export interface ThreeDsSessionAccountInfo extends ThreeDsAccountInfo {
  /**
   * How the cardholder logged in.
   *
   * @deprecated Use `three_ds_requestor_authentication_info`.
   */
  authentication_method?: ThreeDsAccountAuthenticationMethod;
  /** How the cardholder logged in. */
  three_ds_requestor_authentication_info?: ThreeDsRequestorAuthenticationInfo;
}

/** What makes a purchase more or less risky. */
export interface ThreeDsMerchantRiskInfo {
  /**
   * Where something is delivered by email.
   *
   * @maxLength 254
   */
  delivery_email?: string;
  delivery_timeframe?: OpenEnum<'electronic_delivery' | 'same_day' | 'overnight' | 'two_day_or_more'>;
  /** Whether the goods are not available yet. */
  is_preorder?: boolean;
  /** Whether the cardholder has bought the same before. */
  is_reorder?: boolean;
  /** Where the goods go. */
  shipping_indicator?: ThreeDsShippingIndicator;
  reorder_items_indicator?: OpenEnum<'first_time_ordered' | 'reordered'>;
  pre_order_purchase_indicator?: OpenEnum<'merchandise_available' | 'future_availability'>;
  /** When ordered goods are expected to be available. */
  pre_order_date?: DateTime;
  /**
   * Sum of gift cards that are bought, in whole units of `gift_card_currency`: `123` for 123.45.
   *
   * @maxLength 15
   */
  gift_card_amount?: string;
  gift_card_currency?: Currency;
  /**
   * Number of gift cards that are bought, two digits.
   *
   * @minLength 2
   * @maxLength 2
   */
  gift_card_count?: string;
}

/** Where goods go; `digital_goods` go nowhere. */
export type ThreeDsShippingIndicator = OpenEnum<
  | 'billing_address'
  | 'another_address_on_file'
  | 'not_on_file'
  | 'store_pick_up'
  | 'digital_goods'
  | 'travel_and_event_no_shipping'
  | 'other'
>;

/** An earlier authentication of the same cardholder that this one refers to. */
export interface ThreeDsInitialTransaction {
  /**
   * Transaction id that the issuer's access control server gave, a UUID.
   *
   * @minLength 36
   */
  acs_transaction_id?: string;
  authentication_method?: InitialAuthenticationMethod;
  /** When the cardholder was authenticated. */
  authentication_timestamp?: string;
  /**
   * What proves the earlier authentication.
   *
   * @maxLength 2048
   */
  authentication_data?: string;
  /**
   * The earlier session at Checkout.com, `sid_…`. Stands for the other fields.
   *
   * @minLength 30
   * @maxLength 30
   */
  initial_session_id?: string;
}
