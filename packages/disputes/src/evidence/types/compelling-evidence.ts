import type { DateTime, OpenEnum } from '@cko/core';

/**
 * What Visa's Compelling Evidence 3.0 asks for: that the cardholder has bought from you before, without a dispute and
 * in the same manner. For disputes with `is_ce_candidate`.
 */
export interface DisputeCompellingEvidence {
  /** What was sold. */
  merchandise_or_service: OpenEnum<'Merchandise' | 'Services'>;
  /**
   * The goods or the service in words.
   *
   * @minLength 1
   * @maxLength 5000
   */
  merchandise_or_service_desc: string;
  /** When the goods arrived or the service was rendered. */
  merchandise_or_service_provided_date: DateTime;
  shipping_delivery_status?: DisputeShippingDeliveryStatus;
  tracking_information?: DisputeTrackingInformation;
  /**
   * The account that the cardholder has with you.
   *
   * @maxLength 50
   */
  user_id?: string;
  /** IP address that the purchase came from. */
  ip_address?: string;
  /**
   * The device that the purchase came from.
   *
   * @minLength 15
   * @maxLength 64
   */
  device_id?: string;
  /** Where the goods were sent. */
  shipping_address?: DisputeShippingAddress;
  /** Earlier purchases by the same cardholder that were not disputed. */
  historical_transactions: DisputeHistoricalTransaction[];
}

/** How far a delivery has come. */
export type DisputeShippingDeliveryStatus = OpenEnum<
  | 'not_shipped'
  | 'back_ordered'
  | 'in_transit'
  | 'partial_shipped'
  | 'shipped'
  | 'cancelled'
  | 'shipping_exception'
  | 'picked_up_by_customer'
  | 'delivered'
  | 'other'
>;

/** What the carrier's tracking says. */
export type DisputeTrackingInformation = OpenEnum<
  'in_transit' | 'partial_shipped' | 'shipped' | 'shipping_exception' | 'delivered' | 'other'
>;

/** Where disputed goods were sent. */
export interface DisputeShippingAddress {
  address?: string;
  city?: string;
  /** State, province or region. */
  state_region?: string;
  postal_code?: string;
  country?: string;
  /** Second line of the address. */
  address_2?: string;
}

/** An earlier purchase by the same cardholder. */
export interface DisputeHistoricalTransaction {
  /** Acquirer reference number of its payment. */
  historical_arn?: string;
  /** What was sold. */
  merchandise_or_service_desc?: string;
}
