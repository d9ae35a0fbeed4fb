import type { Currency, DateTime, Id, Integer, OpenEnum } from '@cko/core';

/** One step of a transaction, as the scheme sent it. */
export interface IssuingTransactionMessage {
  /** The message, `msg_…`. */
  id?: Id<'issuing message'>;
  initiator?: IssuingTransactionInitiator;
  type?: IssuingTransactionMessageType;
  result?: IssuingTransactionResult;
  /** Whether your own endpoint was asked for the decision. */
  is_relayed?: boolean;
  indicator?: IssuingTransactionIndicator;
  /** Why the message was declined, such as `insufficient_funds` or `velocity_reached`. */
  decline_reason?: string;
  /** Amount in minor units of `billing_currency`. */
  billing_amount?: Integer;
  billing_currency?: Currency;
  created_on?: DateTime;
  /** Code by which the merchant knows the approval. */
  authorization_code?: string;
}

/** Who caused a message. */
export type IssuingTransactionInitiator = OpenEnum<'cardholder' | 'merchant' | 'acquirer' | 'card_network' | 'issuer'>;

/** What a message does. A presentment clears what was authorized; an advice tells what was decided elsewhere. */
export type IssuingTransactionMessageType = OpenEnum<
  | 'authorization'
  | 'reversal'
  | 'authorization_advice'
  | 'reversal_advice'
  | 'presentment'
  | 'authorization_refund'
  | 'presentment_refund'
  | 'presentment_reversed'
  | 'presentment_reversed_refund'
>;

/** What became of a message. `processed` is said of those that nobody decides on. */
export type IssuingTransactionResult = OpenEnum<'approved' | 'declined' | 'processed'>;

/** Which kind of authorization, reversal or presentment a message is. */
export type IssuingTransactionIndicator = OpenEnum<
  | 'incremental_preauthorization'
  | 'deferred_authorization'
  | 'preauthorization'
  | 'normal_authorization'
  | 'final_authorization'
  | 'partial_reversal'
  | 'full_reversal'
  | 'partial_presentment'
  | 'final_presentment'
  | 'unknown'
>;
