import type { ActionId, Currency, DateTime, Integer, Link, PaymentId } from '@cko/core';
import type { PaymentCustomerResponse } from './customer.js';
import type { PaymentRecipient } from './parties.js';
import type { PaymentBalances, PaymentLinks, PaymentStatus } from './payment.js';
import type { PayoutResponse } from './payout.js';
import type { PaymentPlan } from './plan.js';
import type { ProcessingDetails } from './processing-details.js';
import type { PaymentMetadata, PaymentSubscription, PaymentType } from './request.js';
import type { PaymentRetryDetails } from './retry.js';
import type { PaymentRiskAssessment } from './risk.js';
import type { ShippingDetails } from './shipping.js';
import type { PaymentSourceDetails } from './source-details/index.js';
import type { ThreeDsEnrollment } from './three-ds.js';
import type { UnreferencedRefundResponse } from './unreferenced-refund.js';

/**
 * What a payment request gives: a payment that was processed at once, or one that waits for the payer. Only the first
 * has `approved`, so `'approved' in payment` tells them apart.
 */
export type PaymentResult = PaymentResponse | PaymentPendingResponse;

/** What a 202 from `POST /payments` brings: a payment that waits, a payout, or an unreferenced refund. */
export type PaymentAcceptedResponse = PaymentPendingResponse | PayoutResponse | UnreferencedRefundResponse;

/**
 * A payment that was processed at once (201). That does not mean approved: a decline is a normal answer, with
 * `approved: false` and the reason in `response_code`.
 */
export interface PaymentResponse {
  /**
   * @minLength 30
   * @maxLength 30
   */
  id: PaymentId;
  payment_type?: PaymentType;
  payment_plan?: PaymentPlan;
  /**
   * The authorization or card verification that this answers.
   *
   * @minLength 30
   * @maxLength 30
   */
  action_id: ActionId;
  /**
   * Amount in minor units; less than asked for after a partial authorization.
   *
   * @minimum 0
   */
  amount: Integer;
  /** Amount in minor units that the request named. */
  amount_requested?: Integer;
  currency: Currency;
  /** Whether the issuer or payment method agreed. */
  approved: boolean;
  /** `Authorized` also when capture is automatic, because the capture comes later. */
  status: PaymentStatus;
  /** Code by which the issuer knows its approval. */
  auth_code?: string;
  /** Five digits: `10000` approved, `2…` and `3…` declined, `4…` stopped by risk checks. */
  response_code: string;
  /** What `response_code` means. */
  response_summary?: string;
  /** When the authorization lapses; capture before. */
  expires_on?: DateTime;
  '3ds'?: ThreeDsEnrollment;
  risk?: PaymentRiskAssessment;
  /** What was charged. A card has an `id` (`src_…`) that can be charged again. */
  source?: PaymentSourceDetails;
  customer?: PaymentCustomerResponse;
  balances?: PaymentBalances;
  processed_on: DateTime;
  /** Your own name for the payment. */
  reference?: string;
  processing?: ProcessingDetails;
  /** Electronic commerce indicator: how strongly the payment was authenticated. */
  eci?: string;
  /** The scheme's transaction id. Send it as `previous_payment_id` with later payments of the same agreement. */
  scheme_id?: string;
  retry?: PaymentRetryDetails;
  /** IP address of the payer. */
  payment_ip?: string;
  recipient?: PaymentRecipient;
  shipping?: ShippingDetails;
  description?: string;
  metadata?: PaymentMetadata;
  subscription?: PaymentSubscription;
  _links: PaymentLinks;
}

/**
 * A payment that waits for the payer or a provider (202). Send the browser to `_links.redirect`, where there is one;
 * the outcome comes by webhook (`payment_approved`, `payment_declined`) or by reading the payment.
 */
export interface PaymentPendingResponse {
  /**
   * @minLength 30
   * @maxLength 30
   */
  id: PaymentId;
  status: 'Pending';
  /**
   * Your own name for the payment.
   *
   * @maxLength 80
   */
  reference?: string;
  customer?: PaymentCustomerResponse;
  '3ds'?: ThreeDsEnrollment;
  processing?: ProcessingDetails;
  _links: {
    self: Link;
    /** Page where the payer authenticates or pays. */
    redirect?: Link;
    [name: string]: Link | undefined;
  };
}
