import type { ActionId } from '@cko/core';
import type { ActionLinks } from './actions.js';

/** What to note with the cancellation of a scheduled retry. */
export interface CancelScheduledRetryRequest {
  /**
   * Your own name for the cancellation.
   *
   * @maxLength 80
   */
  reference?: string;
}

/** A cancellation that was accepted. `payment_canceled` tells that it took effect. */
export interface CancelScheduledRetryResponse {
  /**
   * @minLength 30
   * @maxLength 30
   */
  action_id: ActionId;
  reference?: string;
  _links?: ActionLinks;
}
