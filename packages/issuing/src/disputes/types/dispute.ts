import type { CountryCode, DateTime, Links, OpenEnum } from '@cko/core';
import type { IssuingAmount } from '../../amount.js';
import type { IssuingDisputeId, IssuingMessageId, IssuingTransactionId } from '../../ids.js';
import type {
  IssuingDisputeArbitration,
  IssuingDisputeChargeback,
  IssuingDisputePreArbitration,
  IssuingDisputeRepresentment,
} from './stages.js';

/** A dispute about a transaction made with an issued card, with what happened at each stage that it reached. */
export interface IssuingDispute {
  /**
   * @minLength 31
   * @maxLength 31
   */
  id: IssuingDisputeId;
  /** The scheme's reason code, four digits. */
  reason?: string;
  disputed_amount?: IssuingAmount;
  status?: IssuingDisputeStatus;
  status_reason?: IssuingDisputeStatusReason;
  /**
   * @minLength 30
   * @maxLength 30
   */
  transaction_id?: IssuingTransactionId;
  /**
   * The presentment that is disputed.
   *
   * @minLength 30
   * @maxLength 30
   */
  presentment_message_id?: IssuingMessageId;
  merchant?: IssuingDisputeMerchant;
  created_on?: DateTime;
  modified_on?: DateTime;
  chargeback?: IssuingDisputeChargeback;
  /** The merchant's answer to the chargeback, when it was rejected. */
  representment?: IssuingDisputeRepresentment;
  pre_arbitration?: IssuingDisputePreArbitration;
  arbitration?: IssuingDisputeArbitration;
  /** What to do, while the status is `action_required`. */
  action_details?: IssuingDisputeActionDetails;
  _links?: Links;
}

/** How a dispute stands. `action_required` waits for `amend`; `won`, `lost` and `canceled` are final. */
export type IssuingDisputeStatus = OpenEnum<'created' | 'canceled' | 'processing' | 'action_required' | 'won' | 'lost'>;

/** Why a dispute stands as it does: its stage, and what happened there last. */
export type IssuingDisputeStatusReason = OpenEnum<
  | 'expired'
  | 'chargeback_pending'
  | 'chargeback_evidence_invalid_or_insufficient'
  | 'chargeback_processed'
  | 'chargeback_rejected'
  | 'chargeback_reversal_pending'
  | 'chargeback_reversed'
  | 'chargeback_response_accepted'
  | 'prearbitration_pending'
  | 'prearbitration_evidence_invalid_or_insufficient'
  | 'prearbitration_processed'
  | 'prearbitration_rejected'
  | 'prearbitration_reversal_pending'
  | 'prearbitration_reversed'
  | 'prearbitration_response_accepted'
  | 'arbitration_pending'
  | 'arbitration_processed'
  | 'presentment_reversed'
>;

/** The merchant that a dispute is with. */
export interface IssuingDisputeMerchant {
  /** Merchant identifier, as the merchant's acquirer gave it. */
  id?: string;
  name?: string;
  city?: string;
  state?: string;
  country_code?: CountryCode;
  /** Merchant category code, four digits. */
  category_code?: string;
  /** What the merchant sent in its defence. */
  evidence?: string[];
}

/** What a dispute waits for. */
export interface IssuingDisputeActionDetails {
  /** What has to be changed. */
  instructions?: string;
  /** What was answered the last time, in `action_response`. */
  last_action_response?: string;
}
