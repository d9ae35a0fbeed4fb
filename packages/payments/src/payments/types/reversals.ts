import type { ActionId } from '@cko/core';
import type { ActionLinks } from './actions.js';
import type { PaymentMetadata } from './request.js';

/** What to note with a reversal. It always covers the whole payment. */
export interface ReversePaymentRequest {
  /**
   * Your own name for the reversal.
   *
   * @maxLength 80
   */
  reference?: string;
  metadata?: PaymentMetadata;
}

/** A reversal that was accepted. Its outcome is told by the webhooks of the void or refund that it became. */
export interface ReversePaymentResponse {
  /**
   * @minLength 30
   * @maxLength 30
   */
  action_id: ActionId;
  reference?: string;
  /** What the reversal became: a void or a refund. */
  action_type?: string;
  _links?: ActionLinks;
}
