import type { OpenEnum } from '@cko/core';

/** How a card was used without its cardholder's consent. */
export interface IssuingDisputeFraudDetails {
  fraud_type: IssuingDisputeFraudType;
  /** What happened, in your words. */
  description?: string;
}

/** Kind of fraud. */
export type IssuingDisputeFraudType = OpenEnum<
  | 'card_lost'
  | 'card_stolen'
  | 'card_never_received'
  | 'fraudulent_account'
  | 'counterfeit_card'
  | 'account_takeover'
  | 'card_not_present_fraud'
  | 'merchant_misrepresentation'
  | 'cardholder_manipulation'
  | 'incorrect_processing'
  | 'other'
>;
