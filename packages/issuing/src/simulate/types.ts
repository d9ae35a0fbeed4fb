import type { Currency, Id, Integer, OpenEnum } from '@cko/core';
import type { CardId } from '../ids.js';

/** A transaction to pretend that a card was used for. */
export interface SimulateAuthorizationRequest {
  card: SimulatedCard;
  transaction: SimulatedTransaction;
}

/** The card to use. */
export interface SimulatedCard {
  /**
   * @minLength 30
   * @maxLength 30
   */
  id: CardId;
  /**
   * 1 to 12, as on the card.
   *
   * @minimum 1
   * @maximum 12
   */
  expiry_month: Integer;
  /** Four digits, as on the card. */
  expiry_year: Integer;
}

/** What the merchant asks for. */
export interface SimulatedTransaction {
  type: OpenEnum<'purchase'>;
  /**
   * Amount in minor units.
   *
   * @minimum 0
   */
  amount: Integer;
  currency: Currency;
  /** Give one: without a category code the authorization may be declined. */
  merchant?: SimulatedMerchant;
  /** Whether the amount is final. An `authorization` cannot be incremented. */
  authorization_type?: SimulatedAuthorizationType;
}

/** Whether an authorization is for the final amount, or for one that may grow. */
export type SimulatedAuthorizationType = OpenEnum<'authorization' | 'pre_authorization'>;

/** The merchant to be paid. */
export interface SimulatedMerchant {
  /** Merchant category code, four digits, such as `7399`. */
  category_code?: string;
}

/** A simulated authorization. */
export interface SimulateAuthorizationResponse {
  /** The transaction, `trx_…`, to increment, clear, refund or reverse. */
  id?: Id<'issuing transaction'>;
  status?: SimulatedTransactionStatus;
}

/** What became of a simulated authorization or increment. */
export type SimulatedTransactionStatus = OpenEnum<'Authorized' | 'Declined'>;

/** How much more to authorize. */
export interface SimulateIncrementRequest {
  /**
   * Amount to add, in minor units.
   *
   * @minimum 0
   */
  amount: Integer;
}

/** A simulated increment. */
export interface SimulateIncrementResponse {
  status?: SimulatedTransactionStatus;
}

/** How much of an authorization to clear. */
export interface SimulateClearingRequest {
  /**
   * Amount in minor units. Absent, all that is authorized.
   *
   * @minimum 0
   */
  amount?: Integer;
}

/** How much of a cleared transaction to refund. */
export interface SimulateRefundRequest {
  /**
   * Amount in minor units.
   *
   * @minimum 0
   */
  amount?: Integer;
}

/** How much of an authorization to reverse. */
export interface SimulateReversalRequest {
  /**
   * Amount in minor units.
   *
   * @minimum 0
   */
  amount?: Integer;
}

/** A simulated reversal. */
export interface SimulateReversalResponse {
  status?: SimulatedReversalStatus;
}

/** What became of a simulated reversal. */
export type SimulatedReversalStatus = OpenEnum<'Reversed' | 'Declined'>;

/** A purchase to ask the cardholder about in their app. */
export interface SimulateOobAuthenticationRequest {
  /**
   * @minLength 30
   * @maxLength 30
   */
  card_id?: CardId;
  transaction_details?: OobTransactionDetails;
}

/** The purchase that a cardholder is asked about. */
export interface OobTransactionDetails {
  /** Last four digits of the card number. */
  last_four?: string;
  merchant_name?: string;
  /** Amount of the purchase. The reference does not say whether in minor units; it allows fractions. */
  purchase_amount?: number;
  /** Three-letter ISO 4217 code. */
  purchase_currency?: string;
}
