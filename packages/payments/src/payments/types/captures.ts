import type { ActionId, Integer, Link, OpenEnum } from '@cko/core';
import type { AmountAllocation } from './amount-allocations.js';
import type { BillingDescriptor } from './billing-descriptor.js';
import type { PaymentCustomerRequest } from './customer.js';
import type { PaymentItem } from './items.js';
import type { ProcessingSettings } from './processing.js';
import type { PaymentMetadata } from './request.js';
import type { CaptureShippingDetails } from './shipping.js';

/** How much of an authorized payment to capture. Without a body the whole of it is captured. */
export interface CapturePaymentRequest {
  /**
   * Amount in minor units, at most what is left of the authorization. Absent, the whole amount.
   *
   * @minimum 0
   * @maximum 9999999999
   */
  amount?: Integer;
  /**
   * `Final` voids what this capture leaves. Send `NonFinal` when more captures are to follow.
   *
   * @default "Final"
   */
  capture_type?: CaptureType;
  /**
   * Your own name for the capture.
   *
   * @maxLength 80
   */
  reference?: string;
  customer?: PaymentCustomerRequest;
  /** @maxLength 100 */
  description?: string;
  /** What the payer reads on the statement. */
  billing_descriptor?: BillingDescriptor;
  shipping?: CaptureShippingDetails;
  /**
   * The lines of the order that are captured.
   *
   * @maxItems 1000
   */
  items?: PaymentItem[];
  /**
   * How the captured amount is divided among the sub-entities of a platform.
   *
   * @minItems 1
   * @maxItems 50
   */
  amount_allocations?: AmountAllocation[];
  processing?: ProcessingSettings;
  metadata?: PaymentMetadata;
}

/** Whether a capture is the last one. */
export type CaptureType = OpenEnum<'NonFinal' | 'Final'>;

/** A capture that was accepted. Whether it succeeds is told by `payment_captured` or `payment_capture_declined`. */
export interface CapturePaymentResponse {
  /**
   * @minLength 30
   * @maxLength 30
   */
  action_id: ActionId;
  reference?: string;
  _links?: {
    payment: Link;
    /** Page where the payer agrees to the capture, for methods that ask for it. */
    redirect?: Link;
    [name: string]: Link | undefined;
  };
}
