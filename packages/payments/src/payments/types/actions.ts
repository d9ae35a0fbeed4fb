import type { ActionId, DateTime, Integer, Link, OpenEnum } from '@cko/core';
import type { AmountAllocation } from './amount-allocations.js';
import type { PaymentActionProcessing } from './processing-details.js';
import type { PaymentMetadata } from './request.js';

/** One thing that happened to a payment, with its outcome. */
export interface PaymentAction {
  /**
   * @minLength 30
   * @maxLength 30
   */
  id: ActionId;
  type: ActionType;
  processed_on: DateTime;
  /**
   * Amount in minor units.
   *
   * @minimum 0
   */
  amount: Integer;
  approved?: boolean;
  /** Code by which the issuer knows its approval. */
  auth_code?: string;
  /** Five digits, `10000` for an approval. */
  response_code: string;
  /** What `response_code` means. */
  response_summary?: string;
  authorization_type?: PaymentActionAuthorizationType;
  /** Your own name for the action. */
  reference?: string;
  /**
   * @minItems 1
   * @maxItems 50
   */
  amount_allocations?: AmountAllocation[];
  processing?: PaymentActionProcessing;
  metadata?: PaymentMetadata;
}

/** Every action of a payment, newest first. The list is complete: it has no pages. */
export type PaymentActionList = PaymentAction[];

/** An action as it stands beside a payment that was read by session id. */
export interface PaymentActionSummary {
  /**
   * @minLength 30
   * @maxLength 30
   */
  id: ActionId;
  type: ActionType;
  /** Five digits, `10000` for an approval. */
  response_code?: string;
  /** What `response_code` means. */
  response_summary?: string;
}

/** What was done. `Payout` and `Return` belong to payouts, `Return` being money that came back. */
export type ActionType = OpenEnum<
  'Authorization' | 'Card Verification' | 'Void' | 'Capture' | 'Refund' | 'Payout' | 'Return'
>;

/** Whether an authorization was the first one, as final or as an estimate, or an increment of it. */
export type PaymentActionAuthorizationType = OpenEnum<'Final' | 'Estimated' | 'Incremental'>;

/** Addresses that come with an accepted action. */
export interface ActionLinks {
  payment: Link;
  [name: string]: Link;
}
