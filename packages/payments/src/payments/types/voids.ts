import type { ActionId, Integer } from '@cko/core';
import type { ActionLinks } from './actions.js';
import type { PaymentMetadata } from './request.js';

/** How much of an authorization to release. Without a body all that is left is released. */
export interface VoidPaymentRequest {
  /**
   * Your own name for the void.
   *
   * @maxLength 80
   */
  reference?: string;
  metadata?: PaymentMetadata;
  /**
   * Amount in minor units. Absent, all that is left of the authorization.
   *
   * @minimum 0
   * @maximum 9999999999
   */
  amount?: Integer;
}

/** A void that was accepted. Whether it succeeds is told by `payment_voided` or `payment_void_declined`. */
export interface VoidPaymentResponse {
  /**
   * @minLength 30
   * @maxLength 30
   */
  action_id: ActionId;
  reference?: string;
  _links?: ActionLinks;
}
