import type { DateTime, OpenEnum } from '@cko/core';
import type { ChargeBearer, InstructionScheme } from './payout.js';

/** What the scheme is told about an account funding transaction. */
export interface PaymentInstruction {
  purpose?: PaymentPurpose;
}

/** What money is sent for, as schemes and banks ask in cross-border and account funding transactions. */
export type PaymentPurpose = OpenEnum<
  | 'family_support'
  | 'expatriation'
  | 'travel_and_tourism'
  | 'education'
  | 'medical_treatment'
  | 'emergency_need'
  | 'leisure'
  | 'savings'
  | 'gifts'
  | 'donations'
  | 'financial_services'
  | 'it_services'
  | 'investment'
  | 'insurance'
  | 'loan_payment'
  | 'pension'
  | 'royalties'
  | 'other'
  | 'income'
>;

/** How a payment or payout was told to travel. */
export interface PaymentInstructionDetails {
  purpose?: string;
  charge_bearer?: ChargeBearer;
  /** Whether the bank may correct a faulty instruction instead of returning it. */
  repair?: boolean;
  scheme?: InstructionScheme;
  /**
   * Exchange rate quote that was used, `qte_…`.
   *
   * @minLength 30
   * @maxLength 30
   * @pattern ^(qte)_[a-z2-7]{26}$
   */
  quote_id?: string;
  /** Whether the quote was used although it had expired. */
  skip_expiry?: boolean;
  /** Kind of transfer in the scheme's terms, such as `AA` for account to account. */
  funds_transfer_type?: string;
  /** Merchant verification value that Visa assigned. */
  mvv?: string;
  /** When the money is expected to arrive. */
  value_date?: DateTime;
}
