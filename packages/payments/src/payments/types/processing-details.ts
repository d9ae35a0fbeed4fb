import type { CountryCode, Integer } from '@cko/core';
import type { AccommodationData } from './accommodation.js';
import type { AirlineData } from './airline.js';
import type { ProcessingAggregator } from './processing.js';
import type { PanType, PreferredScheme } from './routing.js';
import type { ProviderAuthorizedPaymentMethod } from './source-details/buy-now-pay-later.js';

/**
 * How a payment was processed, as the answer to its request tells. A partner is the provider of a payment method other
 * than cards.
 */
export interface ProcessingDetails {
  /** Number that finds the transaction at acquirer and issuer. */
  retrieval_reference_number?: string;
  acquirer_transaction_id?: string;
  /** What the scheme advises after a decline, such as `02` try again later. */
  recommendation_code?: string;
  /** Scheme that authorized the payment. */
  scheme?: string;
  /** Mastercard's merchant advice code: whether and when to try again after a decline. */
  partner_merchant_advice_code?: string;
  /** The partner's own code for a decline or failure. */
  partner_response_code?: string;
  partner_order_id?: string;
  partner_session_id?: string;
  /** Token with which the partner's widget goes on in the browser. */
  partner_client_token?: string;
  partner_payment_id?: string;
  pan_type_processed?: PanType;
  /** JSON text with which the payer's app goes on, for example at WeChat Pay. */
  continuation_payload?: string;
  /** QPay's number of the payment. */
  pun?: string;
  partner_status?: string;
  partner_transaction_id?: string;
  partner_error_codes?: string[];
  partner_error_message?: string;
  partner_authorization_code?: string;
  partner_authorization_response_code?: string;
  /**
   * Surcharge in minor units.
   *
   * @minimum 0
   */
  surcharge_amount?: Integer;
  /** Whether `fallback_source` was charged. */
  fallback_source_used?: boolean;
  /** Whether the card has a network token. */
  cko_network_token_available?: boolean;
  purchase_country?: CountryCode;
  /**
   * Part that is due to a foreign retailer, in minor units.
   *
   * @minimum 0
   */
  foreign_retailer_amount?: Integer;
  /** Four digits of ISO 18245 that say what the merchant sells. */
  merchant_category_code?: string;
  /** Id of the merchant at the scheme. */
  scheme_merchant_id?: string;
  /** Your own id to trace the payment by in reconciliation. */
  reconciliation_id?: string;
  aggregator?: ProcessingAggregator;
  /** Whether this was an account funding transaction. */
  aft?: boolean;
  /** Mastercard's id that ties related transactions together. */
  scheme_transaction_link_id?: string;
  acquirer_name?: string;
  acquirer_country_code?: CountryCode;
  /** Whether a network token was asked for. */
  provision_network_token?: boolean;
  bizum_payment_id?: string;
}

/**
 * How a payment was processed, as reading it tells: what was asked for and what came of it. A partner is the provider
 * of a payment method other than cards.
 */
export interface PaymentProcessingData {
  preferred_scheme?: PreferredScheme;
  /** Id of the app that the payer paid in. */
  app_id?: string;
  partner_customer_id?: string;
  partner_payment_id?: string;
  /** Sales tax in minor units, as it was sent. */
  tax_amount?: number;
  purchase_country?: CountryCode;
  /**
   * Language and region of the payer, such as `en-US`.
   *
   * @minLength 2
   * @maxLength 10
   * @pattern ^[a-z]{2}(?:-[A-Z][a-z]{3})?(?:-(?:[A-Z]{2}))?$
   */
  locale?: string;
  /** Number that finds the transaction at acquirer and issuer. */
  retrieval_reference_number?: string;
  partner_order_id?: string;
  partner_status?: string;
  partner_transaction_id?: string;
  partner_error_codes?: string[];
  partner_error_message?: string;
  partner_authorization_code?: string;
  partner_authorization_response_code?: string;
  fraud_status?: string;
  provider_authorized_payment_method?: ProviderAuthorizedPaymentMethod;
  /** Promotion codes that decided which pay-later options Klarna offered. */
  custom_payment_method_ids?: string[];
  /** Whether this was an account funding transaction. */
  aft?: boolean;
  /** Four digits of ISO 18245 that say what the merchant sells. */
  merchant_category_code?: string;
  /** Id of the merchant at the scheme. */
  scheme_merchant_id?: string;
  pan_type_processed?: PanType;
  /** Whether the card has a network token. */
  cko_network_token_available?: boolean;
  /** Whether `fallback_source` was charged. */
  fallback_source_used?: boolean;
  /** Kind of failure, such as `partner_error`. Not every payment method tells. */
  failure_code?: string;
  /**
   * The BLIK code that was used.
   *
   * @minLength 6
   * @maxLength 6
   * @pattern ^\d{6}$
   */
  partner_code?: string;
  /** The partner's own code for a decline or failure. */
  partner_response_code?: string;
  /** Scheme that authorized the payment, which on a co-badged card may differ from the card's. */
  scheme?: string;
  /** The partner's fraud check. The merchant bears the risk of a capture before it is `Accepted`. */
  partner_fraud_status?: string;
  /** Mastercard's merchant advice code: whether and when to try again after a decline. */
  partner_merchant_advice_code?: string;
  accommodation_data?: AccommodationData[];
  airline_data?: AirlineData[];
  /** Mastercard's id that ties related transactions together. */
  scheme_transaction_link_id?: string;
}

/** The numbers under which acquirer and issuer know one action. */
export interface PaymentActionProcessing {
  /** The ARN, by which a cardholder's bank can trace a capture or refund. */
  acquirer_reference_number?: string;
  /** Number that finds the transaction at acquirer and issuer. */
  retrieval_reference_number?: string;
  acquirer_transaction_id?: string;
}
