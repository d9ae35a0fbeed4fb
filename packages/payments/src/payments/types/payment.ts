import type { Currency, DateTime, Integer, Link, OpenEnum, PaymentId } from '@cko/core';
import type { PaymentActionSummary } from './actions.js';
import type { AmountAllocation } from './amount-allocations.js';
import type { BillingDescriptor } from './billing-descriptor.js';
import type { PaymentCustomerResponse } from './customer.js';
import type { PaymentDestinationDetails } from './destinations.js';
import type { PaymentInstructionDetails } from './instruction.js';
import type { PaymentItem } from './items.js';
import type { PaymentRecipient, PaymentSender } from './parties.js';
import type { PaymentPlan } from './plan.js';
import type { PaymentProcessingData } from './processing-details.js';
import type { PaymentMetadata, PaymentType } from './request.js';
import type { PaymentRetryDetails } from './retry.js';
import type { PaymentRiskAssessment } from './risk.js';
import type { PanType } from './routing.js';
import type { ShippingDetails } from './shipping.js';
import type { PaymentSourceDetails } from './source-details/index.js';
import type { PaymentAuthentication, ThreeDsData } from './three-ds.js';

/**
 * A payment or payout as it stands now. It has no response code: those are on the actions, which stand beside it when
 * it was read by session id.
 */
export interface Payment {
  /**
   * @minLength 30
   * @maxLength 30
   */
  id: PaymentId;
  requested_on: DateTime;
  processed_on?: DateTime;
  /** What the payer paid with; absent on a payout. */
  source?: PaymentSourceDetails;
  /** Where the money went, on a payout. */
  destination?: PaymentDestinationDetails;
  /** Amount in minor units. */
  amount: Integer;
  /** Amount in minor units that the request named; more than `amount` after a partial authorization. */
  amount_requested?: Integer;
  sender?: PaymentSender;
  currency: Currency;
  payment_type?: PaymentType;
  payment_plan?: PaymentPlan;
  /** Your own name for the payment. */
  reference?: string;
  description?: string;
  /** Whether the authorization or verification was approved; absent while that is open. */
  approved?: boolean;
  /** When the authorization lapses; capture before. */
  expires_on?: DateTime;
  status: PaymentStatus;
  balances?: PaymentBalances;
  '3ds'?: ThreeDsData;
  risk?: PaymentRiskAssessment;
  customer?: PaymentCustomerResponse;
  billing_descriptor?: BillingDescriptor;
  shipping?: ShippingDetails;
  /**
   * IP address of the payer.
   *
   * @maxLength 45
   */
  payment_ip?: string;
  /**
   * @minItems 1
   * @maxItems 50
   */
  amount_allocations?: AmountAllocation[];
  recipient?: PaymentRecipient;
  processing?: PaymentProcessingData;
  items?: PaymentItem[];
  metadata?: PaymentMetadata;
  /** Electronic commerce indicator: how strongly the payment was authenticated. */
  eci?: string;
  /** The scheme's transaction id. Send it as `previous_payment_id` with later payments of the same agreement. */
  scheme_id?: string;
  /** The actions so far, newest first. Only when read by session id. */
  actions?: PaymentActionSummary[];
  retry?: PaymentRetryDetails;
  pan_type_processed?: PanType;
  /** Whether the card has a network token. */
  cko_network_token_available?: boolean;
  instruction?: PaymentInstructionDetails;
  /** The 3D Secure session, `sid_…`. */
  authentication_id?: string;
  processing_channel_id?: string;
  authentication?: PaymentAuthentication;
  _links?: PaymentLinks;
}

/**
 * How a payment stands.
 *
 * `Authorized` money is reserved, not taken. `Card Verified` ends a request without an amount. `Pending` waits for the
 * payer or a provider. `Retry Scheduled` follows a decline that will be tried again. `Paid` and `Returned` belong to
 * payouts.
 */
export type PaymentStatus = OpenEnum<
  | 'Active'
  | 'Pending'
  | 'Authorized'
  | 'Card Verified'
  | 'Voided'
  | 'Partially Captured'
  | 'Captured'
  | 'Partially Refunded'
  | 'Refunded'
  | 'Declined'
  | 'Canceled'
  | 'Expired'
  | 'Requested'
  | 'Paid'
  | 'Returned'
  | 'Retry Scheduled'
  | 'Authentication Requested'
>;

/** What has been done with an authorized amount and what can still be done, in minor units. */
export interface PaymentBalances {
  total_authorized?: Integer;
  total_voided?: Integer;
  available_to_void?: Integer;
  total_captured?: Integer;
  available_to_capture?: Integer;
  total_refunded?: Integer;
  available_to_refund?: Integer;
}

/** Addresses of a payment. `authorize`, `void`, `capture` and `refund` are there while the payment allows them. */
export interface PaymentLinks {
  self: Link;
  actions: Link;
  authorize?: Link;
  void?: Link;
  capture?: Link;
  refund?: Link;
  [name: string]: Link | undefined;
}
