import type { Currency, DateTime, Id, Integer, Links, ProcessingChannelId, ThreeDsEnrollmentStatus } from '@cko/core';

/** The payment that a dispute is about. */
export interface DisputePayment {
  /** The payment, `pay_…`. */
  id?: Id<'payment'>;
  /** Paid amount in minor units. */
  amount?: Integer;
  currency?: Currency;
  /** Your reference of the payment. */
  reference?: string;
  /** Scheme or method, such as `Visa`. */
  method?: string;
  /** Acquirer reference number, by which the scheme knows the payment. */
  arn?: string;
  processed_on?: DateTime;
  /** The capture that is disputed, `act_…`. */
  action_id?: Id<'action'>;
  processing_channel_id?: ProcessingChannelId;
  /** Merchant category code, four digits. */
  mcc?: string;
  /** How the payer was authenticated, if at all. */
  '3ds'?: DisputeThreeDs;
  /** Electronic commerce indicator, two digits: the outcome of 3D Secure. */
  eci?: string;
  /** Whether any of the payment was refunded. */
  has_refund?: boolean;
  _links?: Links;
}

/** 3D Secure on a disputed payment. */
export interface DisputeThreeDs {
  /** Version of the protocol, such as `2.1.0`. */
  version?: string;
  /** Whether the card took part. */
  enrolled?: ThreeDsEnrollmentStatus;
}
