import type { ActionId, Integer } from '@cko/core';
import type { ActionLinks } from './actions.js';
import type { AmountAllocation } from './amount-allocations.js';
import type { DestinationBankAccount } from './destinations.js';
import type { PaymentItem } from './items.js';
import type { PaymentMetadata } from './request.js';

/** How much of a captured payment to give back. Without a body the whole of it is refunded. */
export interface RefundPaymentRequest {
  /**
   * Amount in minor units, at most what was captured and not yet refunded. Absent, all of that.
   *
   * @minimum 0
   */
  amount?: Integer;
  /**
   * Your own name for the refund.
   *
   * @maxLength 80
   */
  reference?: string;
  metadata?: PaymentMetadata;
  /**
   * How much of the refund each sub-entity of a platform bears.
   *
   * @minItems 1
   * @maxItems 50
   */
  amount_allocations?: AmountAllocation[];
  /** The capture to refund (`act_…`) when the payment had several. */
  capture_action_id?: string;
  /** Bank account to refund to, for payment methods that cannot send money back the way it came. */
  destination?: DestinationBankAccount;
  /**
   * The lines of the order that are refunded.
   *
   * @maxItems 1000
   */
  items?: PaymentItem[];
}

/** A refund that was accepted. Whether it succeeds is told by `payment_refunded` or `payment_refund_declined`. */
export interface RefundPaymentResponse {
  /**
   * @minLength 30
   * @maxLength 30
   */
  action_id: ActionId;
  reference?: string;
  _links?: ActionLinks;
}
