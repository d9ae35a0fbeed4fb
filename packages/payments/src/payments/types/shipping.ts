import type { Address, Email, Integer, OpenEnum, Phone } from '@cko/core';

/** Where, how and how soon an order is sent. */
export interface ShippingDetails {
  first_name?: string;
  last_name?: string;
  /**
   * Where something is delivered by email.
   *
   * @maxLength 255
   */
  email?: Email;
  address?: Address;
  phone?: Phone;
  /** Postal code that the order is sent from. */
  from_address_zip?: string;
  timeframe?: ShippingTimeframe;
  method?: ShippingMethod;
  /** Days until the order is sent. */
  delay?: Integer;
}

/** Where and how an order was sent, with the numbers to trace it. */
export interface CaptureShippingDetails extends ShippingDetails {
  tracking_info?: ShippingTracking[];
}

/** How soon an order arrives. */
export type ShippingTimeframe = OpenEnum<'ElectronicDelivery' | 'SameDay' | 'Overnight' | 'TwoDayOrMore'>;

/** How an order is handed over. */
export type ShippingMethod = OpenEnum<'Digital' | 'PickUp' | 'BillingAddress' | 'OtherAddress'>;

/** One parcel and, where it is prepared, its way back. */
export interface ShippingTracking {
  /** Carrier, such as `DHL US`. */
  shipping_company?: string;
  /** Service of the carrier, such as home delivery or a pick-up point. */
  shipping_method?: string;
  tracking_number?: string;
  /** Page of the carrier that follows the parcel. */
  tracking_uri?: string;
  return_shipping_company?: string;
  return_tracking_number?: string;
  return_tracking_uri?: string;
}
