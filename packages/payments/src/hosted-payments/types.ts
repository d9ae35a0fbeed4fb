import type { Currency, Id, Integer, OpenEnum, Uri } from '@cko/core';
import type { BillingInformation } from '../checkout/billing-information.js';
import type {
  CreatedPaymentPageLinks,
  PaymentPageLinks,
  PaymentPageRequest,
  PaymentProduct,
  PaymentWarning,
} from '../checkout/payment-page.js';
import type { HostedPaymentId } from '../ids.js';
import type { AmountAllocation } from '../payments/types/amount-allocations.js';
import type { CustomerReference } from '../payments/types/parties.js';
import type { PaymentMetadata } from '../payments/types/request.js';

/** What the payer is asked to pay, how, and where the browser goes afterwards. */
export interface CreateHostedPaymentRequest extends PaymentPageRequest {
  currency: Currency;
  /**
   * Where the browser goes after a payment that succeeded.
   *
   * @maxLength 255
   */
  success_url: Uri;
  /**
   * Where the browser goes when the payer turns back.
   *
   * @maxLength 255
   */
  cancel_url: Uri;
  /**
   * Where the browser goes after a payment that failed.
   *
   * @maxLength 255
   */
  failure_url: Uri;
  /**
   * Amount in minor units: 1099 is 10.99 in GBP and 1099 in JPY.
   *
   * @minimum 0
   */
  amount?: Integer;
  /**
   * Why the payer is charged.
   *
   * @default "Regular"
   */
  payment_type?: OpenEnum<'Regular' | 'Recurring'>;
}

/** A hosted payments page that was just made. */
export interface CreateHostedPaymentResponse {
  /**
   * @minLength 16
   * @maxLength 16
   */
  id: HostedPaymentId;
  /** Your own name for the payment. */
  reference?: string;
  /** What was not followed of the request. */
  warnings?: PaymentWarning[];
  /** `redirect` is where to send the browser. */
  _links: CreatedPaymentPageLinks;
}

/** A hosted payments page as it stands now. */
export interface HostedPayment {
  /**
   * @minLength 16
   * @maxLength 16
   */
  id: HostedPaymentId;
  status: HostedPaymentStatus;
  /** Amount in minor units. */
  amount: Integer;
  currency: Currency;
  billing: BillingInformation;
  success_url: Uri;
  cancel_url: Uri;
  failure_url: Uri;
  /** The payment, once the payer has started one. */
  payment_id?: Id<'payment'>;
  /** Your own name for the payment. */
  reference?: string;
  description?: string;
  customer?: CustomerReference;
  products?: PaymentProduct[];
  metadata?: PaymentMetadata;
  /**
   * @minItems 1
   * @maxItems 50
   */
  amount_allocations?: AmountAllocation[];
  _links: PaymentPageLinks;
}

/** How a hosted payments page stands. A failed payment leaves it `Payment Pending`: the payer may try again. */
export type HostedPaymentStatus = OpenEnum<'Payment Pending' | 'Payment Received' | 'Expired'>;
