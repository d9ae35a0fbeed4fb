import type { DateTime, Integer, Link, OpenEnum, ProcessingChannelId } from '@cko/core';
import type { AmountAllocation } from '../payments/types/amount-allocations.js';
import type { BillingDescriptor } from '../payments/types/billing-descriptor.js';
import type { PaymentCustomerRequest } from '../payments/types/customer.js';
import type { PaymentInstruction } from '../payments/types/instruction.js';
import type { PaymentRecipient, PaymentSender } from '../payments/types/parties.js';
import type { PaymentPlan } from '../payments/types/plan.js';
import type { ProcessingSettings } from '../payments/types/processing.js';
import type { AuthorizationType, PaymentMetadata } from '../payments/types/request.js';
import type { PaymentRetryRequest } from '../payments/types/retry.js';
import type { RiskRequest } from '../payments/types/risk.js';
import type { ShippingDetails } from '../payments/types/shipping.js';
import type { ThreeDsRequest } from '../payments/types/three-ds.js';
import type { BillingInformation } from './billing-information.js';
import type { Locale } from './locale.js';
import type { PaymentMethodConfiguration, StoredCardConfiguration } from './method-configuration.js';

/** What payment links and hosted payments pages are made from alike. */
export interface PaymentPageRequest {
  billing: BillingInformation;
  /**
   * IP address of the payer, version 4.
   *
   * @maxLength 45
   * @format ipv4
   * @deprecated Use `risk.device.network`.
   */
  payment_ip?: string;
  /** What the payer reads on the statement. */
  billing_descriptor?: BillingDescriptor;
  /**
   * Your own name for the payment, such as an order number.
   *
   * @maxLength 50
   */
  reference?: string;
  /**
   * What is paid for.
   *
   * @maxLength 100
   */
  description?: string;
  /** Name of the merchant to show on the page. */
  display_name?: string;
  /** Needed when the credential can use several channels. */
  processing_channel_id?: ProcessingChannelId;
  /**
   * How the amount is divided among the sub-entities of a platform.
   *
   * @minItems 1
   * @maxItems 50
   */
  amount_allocations?: AmountAllocation[];
  customer?: PaymentCustomerRequest;
  shipping?: ShippingDetails;
  /** Who receives the money. Needed for account funding transactions and by financial institutions. */
  recipient?: PaymentRecipient;
  processing?: ProcessingSettings;
  /** The only payment methods to offer; all that are enabled and fit when absent. */
  allow_payment_methods?: PaymentSourceType[];
  /** Payment methods not to offer. */
  disabled_payment_methods?: PaymentSourceType[];
  /**
   * The lines of the order, shown to the payer.
   *
   * @minItems 1
   * @maxItems 1000
   */
  products?: PaymentProduct[];
  risk?: RiskRequest;
  /** Further tries after a decline. */
  customer_retry?: PaymentRetryRequest;
  /** Who sends the money. Needed for account funding transactions. */
  sender?: PaymentSender;
  metadata?: PaymentMetadata;
  /**
   * Language of the page.
   *
   * @default "en-GB"
   */
  locale?: Locale;
  '3ds'?: ThreeDsRequest;
  /**
   * Whether to capture without being asked again.
   *
   * @default true
   */
  capture?: boolean;
  /** When to capture. Implies `capture: true`. */
  capture_on?: DateTime;
  instruction?: PaymentInstruction;
  payment_method_configuration?: PaymentPageMethodConfiguration;
  /** Terms of the agreement that a payment of several belongs to. */
  payment_plan?: PaymentPlan;
  /**
   * `Estimated` when the amount may still rise.
   *
   * @default "Final"
   */
  authorization_type?: AuthorizationType;
}

/** How single payment methods behave on a payment page. */
export interface PaymentPageMethodConfiguration {
  applepay?: PaymentMethodConfiguration;
  card?: PaymentMethodConfiguration;
  googlepay?: PaymentMethodConfiguration;
  stored_card?: StoredCardConfiguration;
}

/** One line of the order on a payment page. */
export interface PaymentProduct {
  name: string;
  /** @minimum 1 */
  quantity: Integer;
  /**
   * Price of one piece in minor units.
   *
   * @minimum 0
   */
  price: Integer;
  /** Your own name for the line, such as a stock number. */
  reference?: string;
  /** Page of the goods in the shop. */
  url?: string;
}

/** Something in a request that was not followed, although the page was made. */
export interface PaymentWarning {
  /** Kind of warning. */
  code?: string;
  /** The value that it is about, such as a payment method. */
  value?: string;
  description?: string;
}

/** Addresses of a page that was just made. */
export interface CreatedPaymentPageLinks {
  self?: Link;
  /** The page itself: where to send the payer. */
  redirect?: Link;
  [name: string]: Link | undefined;
}

/** Addresses of a page. Those of the payment are there once the payer has started one. */
export interface PaymentPageLinks {
  self: Link;
  /** The page itself: where to send the payer. */
  redirect: Link;
  payment?: Link;
  payment_actions?: Link;
  [name: string]: Link | undefined;
}

/** A payment method, by the `type` of its source. */
export type PaymentSourceType = OpenEnum<
  | 'ach'
  | 'afterpay'
  | 'alipay'
  | 'alipay_cn'
  | 'alipay_hk'
  | 'alipay_plus'
  | 'alma'
  | 'applepay'
  | 'bancontact'
  | 'bank_account'
  | 'benefit'
  | 'benefitpay'
  | 'bizum'
  | 'blik'
  | 'boleto'
  | 'card'
  | 'currency_account'
  | 'customer'
  | 'cvconnect'
  | 'dana'
  | 'dlocal'
  | 'eps'
  | 'fawry'
  | 'gcash'
  | 'giropay'
  | 'googlepay'
  | 'id'
  | 'ideal'
  | 'illicado'
  | 'kakaopay'
  | 'klarna'
  | 'knet'
  | 'mbway'
  | 'mobilepay'
  | 'multibanco'
  | 'network_token'
  | 'octopus'
  | 'oxxo'
  | 'p24'
  | 'pagofacil'
  | 'paynow'
  | 'paypal'
  | 'plaid'
  | 'poli'
  | 'postfinance'
  | 'provider_token'
  | 'qpay'
  | 'rapipago'
  | 'sepa'
  | 'sequra'
  | 'sofort'
  | 'stcpay'
  | 'swish'
  | 'tabby'
  | 'tamara'
  | 'tng'
  | 'token'
  | 'truemoney'
  | 'trustly'
  | 'twint'
  | 'vipps'
  | 'wechatpay'
>;
