import type { Currency, Integer, Link, OpenEnum, ProcessingChannelId, Uri } from '@cko/core';
import type { PaymentContextId } from '../../ids.js';
import type { PaymentMetadata } from '../../payments/types/request.js';
import type { ShippingDetails } from '../../payments/types/shipping.js';
import type { PaymentContextCustomer, PaymentContextItem, PaymentContextProcessing } from './order.js';
import type { PaymentContextSource, PaymentContextSourceDetails } from './sources.js';

/** The payment that a context prepares, whatever it is paid with. */
export interface PaymentContextTerms {
  /**
   * Amount in minor units: 1099 is 10.99 in GBP and 1099 in JPY.
   *
   * @minimum 0
   */
  amount: Integer;
  currency: Currency;
  /**
   * Why the payer is charged.
   *
   * @default "Regular"
   */
  payment_type?: OpenEnum<'Regular' | 'Recurring'>;
  /** Whether the amount is final or an estimate, such as `Final`. */
  authorization_type?: string;
  /** Whether to capture without being asked again. */
  capture?: boolean;
  customer?: PaymentContextCustomer;
  shipping?: ShippingDetails;
  processing?: PaymentContextProcessing;
  /** Needed when the credential can use several channels. */
  processing_channel_id?: ProcessingChannelId;
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
  /** The lines of the order. */
  items?: PaymentContextItem[];
  metadata?: PaymentMetadata;
}

/** A payment to prepare with the provider of a payment method. */
export interface CreatePaymentContextRequest extends PaymentContextTerms {
  source: PaymentContextSource;
}

/** A payment context that was just made. */
export interface CreatePaymentContextResponse {
  /** Request the payment with it, as `payment_context_id`. */
  id: PaymentContextId;
  partner_metadata?: PaymentContextPartnerMetadata;
  _links?: {
    self?: Link;
    [name: string]: Link | undefined;
  };
}

/** A payment context as it stands now. */
export interface PaymentContext {
  id?: PaymentContextId;
  status?: PaymentContextStatus;
  /** The payment that it prepares, with what the provider changed, such as the shipping address. */
  payment_request?: PaymentContextRequestDetails;
  partner_metadata?: PaymentContextPartnerMetadata;
}

/** The payment that a context prepares, as it stands now. */
export interface PaymentContextRequestDetails extends PaymentContextTerms {
  source?: PaymentContextSourceDetails;
}

/** Whether the payer has agreed at the provider. */
export type PaymentContextStatus = OpenEnum<'Created' | 'Approved'>;

/** What the provider's own button or widget needs. Which of them there are depends on the provider. */
export interface PaymentContextPartnerMetadata {
  /** Id of the order at PayPal. */
  order_id?: string;
  /** Id of the payer at the provider. */
  customer_id?: string;
  /** Id of the session at Klarna. */
  session_id?: string;
  /** Token to start Klarna's widget with. */
  client_token?: string;
}
