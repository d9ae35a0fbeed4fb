import type { Currency, Integer } from '@cko/core';

/** What a seller expects to take. Amounts are in minor units of `currency`. */
export interface EntityProcessingDetails {
  /** Country of the bank account that is paid out to, two letters. */
  settlement_country?: string;
  /** Countries that make up more than a tenth of the sales, two letters each. */
  target_countries?: string[];
  /** Sum of all payments in a year. */
  annual_processing_volume?: Integer;
  /** An average payment. */
  average_transaction_value?: Integer;
  /** The largest payment to be expected. */
  highest_transaction_value?: Integer;
  /** Days between a payment and the delivery of what was paid for, on average. */
  average_order_fulfillment_time?: Integer;
  /** Currency of the amounts. */
  currency?: Currency;
  /** The same by payment method. */
  payments?: EntityProcessingDetailsPayments;
}

/** What a seller expects to take by single payment methods. */
export interface EntityProcessingDetailsPayments {
  ach?: EntityProcessingDetailsAch;
}

/** What a seller expects to take and give by ACH. Amounts are in minor units. */
export interface EntityProcessingDetailsAch {
  /** Sum of all ACH payments in a year. */
  annual_ach_volume?: Integer;
  /** An average ACH payment. */
  average_ach_transaction_size?: Integer;
  /** Sum of all money given in a month, such as refunds. */
  estimated_monthly_credit_volume?: Integer;
  /** An average refund or other payment to a customer. */
  average_credit_amount?: Integer;
}
