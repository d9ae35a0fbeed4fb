import type { Currency, DateOnly, Email, InstrumentId, Integer } from '@cko/core';

/** A collection by Bacs Direct Debit that the payer is to be told of beforehand. */
export interface BacsNotificationRequest {
  /** Instrument that holds the mandate. */
  source_id: InstrumentId;
  notification_type: 'advance_notice';
  /** Day on which the money will be collected. */
  collection_date: DateOnly;
  /**
   * Amount in minor units: pence.
   *
   * @minimum 1
   */
  amount: Integer;
  /** `GBP`. */
  currency: Currency;
  /**
   * What the payer will read on the statement.
   *
   * @maxLength 25
   */
  billing_descriptor: string;
  /** Where the notice is sent. */
  customer_email: Email;
  /** Where the payer can ask about it. */
  support_email: Email;
  /** Where the payer can ask about it. */
  support_phone?: string;
  /**
   * Your own name for the collection.
   *
   * @maxLength 50
   */
  reference?: string;
}

/** A notice that was accepted to be sent. */
export interface BacsNotificationResponse {
  /** Identifies the notice. */
  event_id?: string;
}
