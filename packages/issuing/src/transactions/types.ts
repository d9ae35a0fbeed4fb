import type { CountryCode, DateTime, EntityId, Id, Integer, Links, OpenEnum } from '@cko/core';
import type { IssuingAmount } from '../amount.js';
import type { CardholderId, CardId, IssuingTransactionId } from '../ids.js';
import type { IssuingTransactionMessage } from './message.js';

/** Which transactions to list, and which part of them. */
export interface ListIssuingTransactionsQuery {
  /**
   * Most transactions on a page.
   *
   * @minimum 10
   * @maximum 100
   * @default 10
   */
  limit?: Integer;
  /**
   * Transactions to leave out, counted from the newest.
   *
   * @minimum 0
   * @default 0
   */
  skip?: Integer;
  cardholder_id?: CardholderId;
  card_id?: CardId;
  entity_id?: EntityId;
  status?: IssuingTransactionStatus;
  /** Start of the period. */
  from?: DateTime;
  /** End of the period. */
  to?: DateTime;
}

/** One page of transactions, newest first. */
export interface IssuingTransactionList {
  limit?: Integer;
  skip?: Integer;
  /** Transactions on all pages together. */
  total_count?: Integer;
  data?: IssuingTransaction[];
  _links?: Links;
}

/** What was done with an issued card, from authorization to clearing and after. */
export interface IssuingTransaction {
  /**
   * @minLength 30
   * @maxLength 30
   */
  id: IssuingTransactionId;
  created_on?: DateTime;
  status?: IssuingTransactionStatus;
  transaction_type?: IssuingTransactionType;
  /** Your account. */
  client?: { id?: Id<'client'> };
  /** The entity of yours that issued the card. */
  entity?: { id?: Id<'entity'> };
  card?: IssuingTransactionCard;
  /** The digital card that was used in place of the card, if one was. */
  digital_card?: IssuingTransactionDigitalCard;
  cardholder?: { id?: Id<'cardholder'> };
  amounts?: IssuingTransactionAmounts;
  merchant?: IssuingTransactionMerchant;
  /** The transaction that this one goes back to, when the merchant started it on a standing agreement. */
  reference_transaction?: IssuingTransactionReferenceTransaction;
  /** What the scheme sent about the transaction, one message for each step. */
  messages?: IssuingTransactionMessage[];
  _links?: Links;
}

/** How a transaction stands. */
export type IssuingTransactionStatus = OpenEnum<
  'authorized' | 'declined' | 'canceled' | 'cleared' | 'refunded' | 'disputed'
>;

/** What a transaction was for. */
export type IssuingTransactionType = OpenEnum<
  | 'account_funding'
  | 'account_transfer'
  | 'atm_installment'
  | 'balance_inquiry'
  | 'bill_payment'
  | 'cash_advance'
  | 'cashback'
  | 'credit_adjustment'
  | 'debit_adjustment'
  | 'original_credit'
  | 'payment_account_inquiry'
  | 'payment'
  | 'pin_change'
  | 'pin_unblock'
  | 'purchase_account_inquiry'
  | 'purchase'
  | 'quasi_cash'
  | 'remittance_funding'
  | 'remittance_payment'
  | 'unknown'
  | 'withdrawal'
  | 'refund'
>;

/** The card of a transaction. */
export interface IssuingTransactionCard {
  /** The card, `crd_…`. */
  id?: Id<'card'>;
  /** Scheme that the transaction came through. */
  network?: string;
}

/** The digital card of a transaction. */
export interface IssuingTransactionDigitalCard {
  /** The digital card, `dcr_…`. */
  id?: Id<'digital card'>;
  wallet_type?: IssuingTransactionWallet;
}

/** Wallet that a digital card is in. */
export type IssuingTransactionWallet = OpenEnum<'googlepay' | 'applepay' | 'remote_commerce_programs'>;

/** The sums of a transaction's messages. */
export interface IssuingTransactionAmounts {
  /** What is held back of the cardholder's funds now. */
  total_held?: IssuingAmount;
  total_authorized?: IssuingAmount;
  total_reversed?: IssuingAmount;
  total_cleared?: IssuingAmount;
  total_refunded?: IssuingAmount;
}

/** The merchant that was paid. */
export interface IssuingTransactionMerchant {
  /** Merchant identifier, as the merchant's acquirer gave it. */
  id?: string;
  name?: string;
  city?: string;
  state?: string;
  country_code?: CountryCode;
  /** Merchant category code, four digits. */
  category_code?: string;
}

/** An earlier transaction that one goes back to. */
export interface IssuingTransactionReferenceTransaction {
  /** The earlier transaction, `trx_…`. */
  transaction_id?: Id<'issuing transaction'>;
  reference_type?: IssuingTransactionReference;
}

/** What an earlier transaction agreed on: payments that the merchant starts, or payments that recur. */
export type IssuingTransactionReference = OpenEnum<'original_mit' | 'original_recurring'>;
