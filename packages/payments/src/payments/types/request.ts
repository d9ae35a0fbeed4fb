import type { Currency, DateTime, Integer, OpenEnum, ProcessingChannelId, Uri } from '@cko/core';
import type { AmountAllocation } from './amount-allocations.js';
import type { BillingDescriptor } from './billing-descriptor.js';
import type { PaymentCustomerRequest } from './customer.js';
import type { PaymentInstruction } from './instruction.js';
import type { PaymentItem } from './items.js';
import type { PaymentRecipient, PaymentSender } from './parties.js';
import type { PayoutRequest } from './payout.js';
import type { PaymentPlan } from './plan.js';
import type { ProcessingSettings } from './processing.js';
import type { PaymentRetryRequest } from './retry.js';
import type { RiskRequest } from './risk.js';
import type { PaymentRouting } from './routing.js';
import type { ShippingDetails } from './shipping.js';
import type { PaymentSource } from './sources/index.js';
import type { CardSource } from './sources/card.js';
import type { PaymentAuthenticationRequest, ThreeDsRequest } from './three-ds.js';
import type { UnreferencedRefundRequest } from './unreferenced-refund.js';

/** Every body that `POST /payments` takes: money in, money out, or money back without the payment it came from. */
export type AnyPaymentRequest = PaymentRequest | PayoutRequest | UnreferencedRefundRequest;

/** A request to charge a payer, or to verify a card when `amount` is 0 or absent. */
export interface PaymentRequest {
  /** Payment context (`pct_…`) to pay for; takes the place of `source`. */
  payment_context_id?: string;
  /** What the payer pays with. Needed unless there is a `payment_context_id`. */
  source?: PaymentSource;
  /**
   * Amount in minor units: 1099 is 10.99 in GBP and 1099 in JPY. 0 or absent verifies the card and charges nothing.
   *
   * @minimum 0
   * @maximum 9999999999
   */
  amount?: Integer;
  currency: Currency;
  /**
   * Why the payer is charged. Every value but `Regular` tells the scheme about an agreement with the payer.
   *
   * @default "Regular"
   */
  payment_type?: PaymentType;
  /** Terms of the agreement that a `Recurring` or `Installment` payment belongs to. */
  payment_plan?: PaymentPlan;
  /** Set to true when the payer takes no part, as in a renewal. Refused with `payment_type: 'Regular'`. */
  merchant_initiated?: boolean;
  /**
   * Your own name for the payment, such as an order number. Need not be unique; American Express takes 30 characters.
   *
   * @maxLength 80
   */
  reference?: string;
  /**
   * What is paid for.
   *
   * @maxLength 100
   */
  description?: string;
  /**
   * `Estimated` when the amount may still rise; only then can the authorization be incremented.
   *
   * @default "Final"
   */
  authorization_type?: AuthorizationType;
  partial_authorization?: PartialAuthorization;
  /**
   * Whether to capture without being asked again. The capture follows some seconds after the answer, which therefore
   * says `Authorized`.
   *
   * @default true
   */
  capture?: boolean;
  /** When to capture. Implies `capture: true`. */
  capture_on?: DateTime;
  /** When the payment expires if it has not been completed. */
  expire_on?: DateTime;
  customer?: PaymentCustomerRequest;
  /** What the payer reads on the statement. */
  billing_descriptor?: BillingDescriptor;
  shipping?: ShippingDetails;
  authentication?: PaymentAuthenticationRequest;
  /** 3D Secure: ask for it, or pass on the result of one done elsewhere. */
  '3ds'?: ThreeDsRequest;
  /** Needed when the credential can use several channels: 422 `processing_channel_id_required` without it. */
  processing_channel_id?: ProcessingChannelId;
  /**
   * An earlier payment of the same agreement, as `pay_…` or as the scheme's transaction id (`scheme_id`). For payments
   * that follow the first one of a series.
   *
   * @maxLength 100
   */
  previous_payment_id?: string;
  risk?: RiskRequest;
  /**
   * Where the browser goes after a redirect that succeeded, with `cko-session-id=sid_…` added. Replaces the account's
   * address.
   *
   * @maxLength 1024
   */
  success_url?: Uri;
  /**
   * Where the browser goes after a redirect that failed, with `cko-session-id=sid_…` added. Replaces the account's
   * address.
   *
   * @maxLength 1024
   */
  failure_url?: Uri;
  /**
   * IP address of the payer.
   *
   * @maxLength 45
   * @deprecated Use `risk.device.network`.
   */
  payment_ip?: string;
  /** Who sends the money. Needed for account funding transactions. */
  sender?: PaymentSender;
  /** Who receives the money. Needed for account funding transactions and by financial institutions. */
  recipient?: PaymentRecipient;
  /**
   * How the amount is divided among the sub-entities of a platform.
   *
   * @minItems 1
   * @maxItems 50
   */
  amount_allocations?: AmountAllocation[];
  processing?: ProcessingSettings;
  /**
   * The lines of the order. Several pay-later methods want them to add up to `amount`.
   *
   * @maxItems 1000
   */
  items?: PaymentItem[];
  /** Whether Checkout.com tries again after a decline. */
  retry?: PaymentRetryRequest;
  subscription?: PaymentSubscription;
  routing?: PaymentRouting;
  metadata?: PaymentMetadata;
  segment?: PaymentSegment;
  instruction?: PaymentInstruction;
  /** Card to charge when `source` cannot be processed. */
  fallback_source?: CardSource;
}

/** Why a payer is charged: one purchase, or a payment of an agreement. `MOTO` is an order by mail or telephone. */
export type PaymentType = OpenEnum<'Regular' | 'Recurring' | 'MOTO' | 'Installment' | 'PayLater' | 'Unscheduled'>;

/** Whether the authorized amount is the one that will be captured, or an estimate of it. */
export type AuthorizationType = OpenEnum<'Final' | 'Estimated'>;

/** Consent to an authorization below the amount asked for, answered with response code 10010. */
export interface PartialAuthorization {
  enabled?: boolean;
}

/** The subscription that a payment belongs to. */
export interface PaymentSubscription {
  /**
   * Your own id of the subscription.
   *
   * @maxLength 50
   */
  id?: string;
}

/** A part of the business, to report on payments by. */
export interface PaymentSegment {
  /** @maxLength 50 */
  brand?: string;
  /** @maxLength 50 */
  business_category?: string;
  /** @maxLength 50 */
  market?: string;
}

/**
 * Your own data, kept with the payment or action and returned with it. Not for card data or secrets. Webhooks may bring
 * numbers back as strings.
 *
 * @maxProperties 20
 */
export type PaymentMetadata = Record<string, MetadataText | number | boolean>;

/** @maxLength 255 */
type MetadataText = string;
