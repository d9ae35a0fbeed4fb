import type { Currency, DateTime, Integer, ProcessingChannelId, Uri } from '@cko/core';
import type { BillingInformation } from '../../checkout/billing-information.js';
import type { Locale } from '../../checkout/locale.js';
import type { PaymentMethodType } from '../../methods/types.js';
import type { AmountAllocation } from '../../payments/types/amount-allocations.js';
import type { BillingDescriptor } from '../../payments/types/billing-descriptor.js';
import type { PaymentCustomerRequest } from '../../payments/types/customer.js';
import type { PaymentInstruction } from '../../payments/types/instruction.js';
import type { PaymentItem } from '../../payments/types/items.js';
import type { PaymentRecipient, PaymentSender } from '../../payments/types/parties.js';
import type { PaymentPlan } from '../../payments/types/plan.js';
import type { ProcessingSettings } from '../../payments/types/processing.js';
import type { AuthorizationType, PaymentMetadata, PaymentType } from '../../payments/types/request.js';
import type { PaymentRetryRequest } from '../../payments/types/retry.js';
import type { RiskRequest } from '../../payments/types/risk.js';
import type { ShippingDetails } from '../../payments/types/shipping.js';
import type { ThreeDsRequest } from '../../payments/types/three-ds.js';
import type { PaymentSessionMethodConfiguration } from './method-configuration.js';

/** What any request about a payment session may say of its payment. */
export interface PaymentSessionOptions {
  /** Your own name for the payment, such as an order number. */
  reference?: string;
  /**
   * The lines of the order. Several pay-later methods want them to add up to the amount.
   *
   * @maxItems 1000
   */
  items?: PaymentItem[];
  '3ds'?: ThreeDsRequest;
  /**
   * Why the payer is charged.
   *
   * @default "Regular"
   */
  payment_type?: PaymentType;
  /** What the payer reads on the statement. */
  billing_descriptor?: BillingDescriptor;
  /** What is paid for. */
  description?: string;
  customer?: PaymentCustomerRequest;
  shipping?: ShippingDetails;
  /** Who receives the money. Needed for account funding transactions and by financial institutions. */
  recipient?: PaymentRecipient;
  processing?: ProcessingSettings;
  instruction?: PaymentInstruction;
  /** Needed when the credential can use several channels. */
  processing_channel_id?: ProcessingChannelId;
  /**
   * How the amount is divided among the sub-entities of a platform.
   *
   * @minItems 1
   * @maxItems 50
   */
  amount_allocations?: AmountAllocation[];
  risk?: RiskRequest;
  /** Name of the merchant to show to the payer. */
  display_name?: string;
  metadata?: PaymentMetadata;
  /**
   * Language that Flow speaks.
   *
   * @default "en-GB"
   */
  locale?: Locale;
  /** Who sends the money. Needed for account funding transactions. */
  sender?: PaymentSender;
  /**
   * Whether to capture without being asked again.
   *
   * @default true
   */
  capture?: boolean;
  /** When to capture. Implies `capture: true`. */
  capture_on?: DateTime;
  /**
   * `Estimated` when the amount may still rise.
   *
   * @default "Final"
   */
  authorization_type?: AuthorizationType;
  /** Terms of the agreement that a payment of several belongs to. */
  payment_plan?: PaymentPlan;
}

/** A payment session with all that its payment needs. */
export interface PaymentSessionTerms extends PaymentSessionOptions {
  /**
   * Amount in minor units: 1099 is 10.99 in GBP and 1099 in JPY.
   *
   * @minimum 0
   */
  amount: Integer;
  currency: Currency;
  billing: BillingInformation;
  /**
   * Where the browser goes after a redirect that succeeded.
   *
   * @maxLength 1024
   */
  success_url: Uri;
  /**
   * Where the browser goes after a redirect that failed.
   *
   * @maxLength 1024
   */
  failure_url: Uri;
}

/** A payment session for Flow to open. */
export interface CreatePaymentSessionRequest extends PaymentSessionTerms {
  /** When the session can no longer be paid. */
  expires_on?: DateTime;
  /** The only payment methods to offer; all that are enabled and fit when absent. */
  enabled_payment_methods?: PaymentMethodType[];
  /** Payment methods not to offer. */
  disabled_payment_methods?: PaymentMethodType[];
  payment_method_configuration?: PaymentSessionMethodConfiguration;
  /** Further tries after a decline. */
  customer_retry?: PaymentRetryRequest;
  /**
   * IP address of the payer.
   *
   * @deprecated Use `risk.device.network`.
   */
  ip_address?: string;
}

/** A payment session to create and to submit at once, with what Flow collected before there was one. */
export interface CompletePaymentSessionRequest extends PaymentSessionTerms {
  /** What Flow handed to the submit callback in the browser, as it is. */
  session_data: string;
}

/** What the payer chose in Flow, and what has changed since the session was made. What is absent stays as it was. */
export interface SubmitPaymentSessionRequest extends PaymentSessionOptions {
  /** What Flow handed to the submit callback in the browser, as it is. */
  session_data: string;
  /**
   * Amount in minor units, when it is another now.
   *
   * @minimum 0
   */
  amount?: Integer;
  currency?: Currency;
  billing?: BillingInformation;
  /**
   * Where the browser goes after a redirect that succeeded.
   *
   * @maxLength 1024
   */
  success_url?: Uri;
  /**
   * Where the browser goes after a redirect that failed.
   *
   * @maxLength 1024
   */
  failure_url?: Uri;
  payment_method_configuration?: PaymentSessionMethodConfiguration;
  /**
   * IP address of the payer.
   *
   * @deprecated Use `risk.device.network`.
   */
  ip_address?: string;
}
