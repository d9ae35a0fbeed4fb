import type { CustomerId, DateOnly, Email, Integer, Phone } from '@cko/core';

/** The customer of a payment: a stored one by `id`, or one to find by `email` and to store when it is new. */
export interface PaymentCustomerRequest {
  /** @maxLength 255 */
  email?: Email;
  /** @maxLength 255 */
  name?: string;
  phone?: Phone;
  id?: CustomerId;
  /**
   * Tax number of the customer, where the payment method asks for it.
   *
   * @maxLength 13
   */
  tax_number?: string;
  summary?: CustomerSummary;
}

/** The stored customer of a payment. */
export interface PaymentCustomerResponse {
  id: CustomerId;
  email?: string;
  name?: string;
  phone?: Phone;
  tax_number?: string;
  summary?: CustomerSummary;
}

/** What you know about a customer's history with you, for the risk decision of pay-later methods. */
export interface CustomerSummary {
  /** When the customer signed up. */
  registration_date?: DateOnly;
  first_transaction_date?: DateOnly;
  last_payment_date?: DateOnly;
  total_order_count?: Integer;
  last_payment_amount?: number;
  is_premium_customer?: boolean;
  /** Whether the customer has bought before. */
  is_returning_customer?: boolean;
  /** Sum of everything the customer has bought. */
  lifetime_value?: number;
}
