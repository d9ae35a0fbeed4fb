import type { Currency, DateTime, Id, Integer, OpenEnum, ProcessingChannelId, Uri } from '@cko/core';
import type { BillingInformation } from '../checkout/billing-information.js';
import type { Locale } from '../checkout/locale.js';
import type {
  CreatedPaymentPageLinks,
  PaymentPageLinks,
  PaymentPageRequest,
  PaymentProduct,
  PaymentWarning,
} from '../checkout/payment-page.js';
import type { PaymentLinkId } from '../ids.js';
import type { AmountAllocation } from '../payments/types/amount-allocations.js';
import type { CustomerReference } from '../payments/types/parties.js';
import type { PaymentMetadata } from '../payments/types/request.js';
import type { ShippingDetails } from '../payments/types/shipping.js';

/** What the payer is asked to pay, how, and until when. */
export interface CreatePaymentLinkRequest extends PaymentPageRequest {
  /**
   * Amount in minor units: 1099 is 10.99 in GBP and 1099 in JPY.
   *
   * @minimum 0
   */
  amount: Integer;
  currency: Currency;
  /**
   * Why the payer is charged.
   *
   * @default "Regular"
   */
  payment_type?: OpenEnum<'Regular' | 'Recurring' | 'MOTO' | 'Installment' | 'Unscheduled'>;
  /**
   * Seconds until the link expires, at most 14 days; one day when absent.
   *
   * @minimum 1
   * @maximum 1209600
   * @default 86400
   */
  expires_in?: Integer;
  /**
   * Where the browser goes after a payment, whether it succeeded or not.
   *
   * @maxLength 255
   */
  return_url?: Uri;
}

/** A payment link that was just made. */
export interface CreatePaymentLinkResponse {
  /**
   * @minLength 15
   * @maxLength 15
   */
  id: PaymentLinkId;
  expires_on?: DateTime;
  /** Your own name for the payment. */
  reference?: string;
  /** What was not followed of the request. */
  warnings?: PaymentWarning[];
  /** `redirect` is the link to share. */
  _links: CreatedPaymentPageLinks;
}

/** A payment link as it stands now. */
export interface PaymentLink {
  /**
   * @minLength 15
   * @maxLength 15
   */
  id: PaymentLinkId;
  status: PaymentLinkStatus;
  /** Amount in minor units. */
  amount: Integer;
  currency: Currency;
  expires_on: DateTime;
  created_on: DateTime;
  billing: BillingInformation;
  /** The payment, once the payer has started one. */
  payment_id?: Id<'payment'>;
  /** Your own name for the payment. */
  reference?: string;
  description?: string;
  processing_channel_id?: ProcessingChannelId;
  /**
   * @minItems 1
   * @maxItems 50
   */
  amount_allocations?: AmountAllocation[];
  customer?: CustomerReference;
  shipping?: ShippingDetails;
  products?: PaymentProduct[];
  metadata?: PaymentMetadata;
  locale?: Locale;
  /** @maxLength 255 */
  return_url?: Uri;
  _links: PaymentPageLinks;
}

/** How a payment link stands. One payment uses it up. */
export type PaymentLinkStatus = OpenEnum<'Active' | 'Payment Received' | 'Expired'>;
