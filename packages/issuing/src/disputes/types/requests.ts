import type { Integer } from '@cko/core';
import type { IssuingMessageId, IssuingTransactionId } from '../../ids.js';
import type { IssuingDisputeEvidence } from './evidence.js';
import type { IssuingDisputeFraudDetails } from './fraud.js';

/** A dispute to raise about a transaction that was cleared and not refunded. */
export interface CreateIssuingDisputeRequest {
  /**
   * @minLength 30
   * @maxLength 30
   */
  transaction_id: IssuingTransactionId;
  /** The scheme's reason code, four digits such as `4853`. Checkout.com does not check it. */
  reason: string;
  /** What proves the claim. The scheme says what it wants for each reason. */
  evidence?: IssuingDisputeEvidence[];
  /** Amount to dispute, in minor units of the transaction's currency. */
  amount?: Integer;
  /**
   * Which presentment of the transaction to dispute.
   *
   * @minLength 30
   * @maxLength 30
   */
  presentment_message_id?: IssuingMessageId;
  /**
   * Why the transaction is disputed, in a sentence for the scheme.
   *
   * @maxLength 100
   */
  justification?: string;
  /** Needed when the reason is fraud. */
  fraud_details?: IssuingDisputeFraudDetails;
  /** @deprecated A new dispute is submitted at once. */
  is_ready_for_submission?: boolean;
}

/** What to change about a dispute that requires action. What is absent stays as it was. */
export interface AmendIssuingDisputeRequest {
  /** The scheme's reason code, four digits such as `4853`. */
  reason?: string;
  /** Amount to dispute, in minor units of the transaction's currency. */
  amount?: Integer;
  /** What was asked for in `action_details.instructions`. */
  evidence?: IssuingDisputeEvidence[];
  /** Needed when the reason is fraud. */
  fraud_details?: IssuingDisputeFraudDetails;
  /**
   * Why the reason is another than before. Needed when it changes after the chargeback.
   *
   * @maxLength 13000
   */
  reason_change_justification?: string;
  /**
   * Answer to the people that asked for the change.
   *
   * @maxLength 1000
   */
  action_response?: string;
}

/** Why to go on with a dispute after the merchant rejected it. */
export interface EscalateIssuingDisputeRequest {
  /**
   * Why the merchant's answer is not accepted.
   *
   * @maxLength 13000
   */
  justification: string;
  /** Further proof, for pre-arbitration. In arbitration the scheme does not look at it. */
  additional_evidence?: IssuingDisputeEvidence[];
  /** Amount to dispute from now on, in minor units of the representment's currency. */
  amount?: Integer;
  reason_change?: IssuingDisputeReasonChange;
  /** Needed when the reason is fraud, or becomes it. */
  fraud_details?: IssuingDisputeFraudDetails;
}

/** Another reason for a dispute than the one that it was raised with. */
export interface IssuingDisputeReasonChange {
  /** The scheme's reason code, four digits such as `4853`. */
  reason: string;
  /**
   * Why the reason is another than before.
   *
   * @maxLength 13000
   */
  justification: string;
}

/** Last changes to a dispute before it is submitted. */
export interface SubmitIssuingDisputeRequest {
  /** The scheme's reason code, four digits such as `4853`. */
  reason?: string;
  /** What proves the claim. */
  evidence?: IssuingDisputeEvidence[];
  /** Amount to dispute, in minor units of the transaction's currency. */
  amount?: Integer;
}
