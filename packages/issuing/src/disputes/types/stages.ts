import type { DateTime } from '@cko/core';
import type { IssuingAmount } from '../../amount.js';
import type { IssuingDisputeFileEvidence } from './evidence.js';
import type { IssuingDisputeReasonChange } from './requests.js';

/** The first stage: the amount is claimed back from the merchant. */
export interface IssuingDisputeChargeback {
  submitted_on?: DateTime;
  /** The scheme's reason code, four digits. */
  reason?: string;
  amount?: IssuingAmount;
  evidence?: IssuingDisputeFileEvidence[];
  justification?: string;
}

/** The second stage: the merchant rejects the chargeback. */
export interface IssuingDisputeRepresentment {
  received_on?: DateTime;
  amount?: IssuingAmount;
  /** What the merchant sent in its defence. */
  evidence?: IssuingDisputeFileEvidence[];
}

/** The third stage: the representment is rejected in turn. */
export interface IssuingDisputePreArbitration {
  submitted_on?: DateTime;
  evidence?: IssuingDisputeFileEvidence[];
  amount?: IssuingAmount;
  reason_change?: IssuingDisputeReasonChange;
  justification?: string;
  merchant_responded_on?: DateTime;
  /** What the merchant sent in its defence. */
  merchant_evidence?: IssuingDisputeFileEvidence[];
}

/** The last stage: the scheme decides. */
export interface IssuingDisputeArbitration {
  submitted_on?: DateTime;
  amount?: IssuingAmount;
  justification?: string;
  decided_on?: DateTime;
}
