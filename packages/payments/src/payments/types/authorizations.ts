import type { ActionId, Currency, DateTime, Integer } from '@cko/core';
import type { PaymentBalances, PaymentLinks, PaymentStatus } from './payment.js';
import type { ProcessingDetails } from './processing-details.js';
import type { PaymentMetadata } from './request.js';
import type { PaymentRiskAssessment } from './risk.js';

/** By how much to raise an estimated authorization. Without a body it is only extended in time. */
export interface IncrementAuthorizationRequest {
  /**
   * Amount to add, in minor units. 0 or absent adds nothing and extends the authorization in time, where the scheme
   * allows that.
   *
   * @minimum 0
   * @maximum 99999999
   */
  amount?: Integer;
  /** Your own name for the increment. */
  reference?: string;
  metadata?: PaymentMetadata;
}

/** The outcome of an increment. A refused one is a normal answer, with `approved: false` and balances as before. */
export interface IncrementAuthorizationResponse {
  /**
   * @minLength 30
   * @maxLength 30
   */
  action_id: ActionId;
  /** Amount of the increment in minor units. */
  amount: Integer;
  currency: Currency;
  approved: boolean;
  status: PaymentStatus;
  /** Code by which the issuer knows its approval. */
  auth_code?: string;
  /** Five digits, `10000` for an approval. */
  response_code: string;
  /** What `response_code` means. */
  response_summary?: string;
  /** When the whole authorization lapses now. */
  expires_on?: DateTime;
  /** The payment's balances, this increment included. */
  balances?: PaymentBalances;
  processed_on: DateTime;
  reference?: string;
  processing?: ProcessingDetails;
  /** Electronic commerce indicator. */
  eci?: string;
  /** The scheme's transaction id. */
  scheme_id?: string;
  risk?: PaymentRiskAssessment;
  _links: PaymentLinks;
}
