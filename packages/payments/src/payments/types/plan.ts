import type { Integer, OpenEnum } from '@cko/core';

/** Terms of the agreement behind a `Recurring` or `Installment` payment. */
export interface PaymentPlan {
  /** Whether each payment of a recurring plan has the same amount. */
  amount_variability?: OpenEnum<'Fixed' | 'Variable'>;
  /** Whether the instalments are financed. */
  financing?: boolean;
  /**
   * Amount of each payment in minor units.
   *
   * @minimum 1
   */
  amount?: Integer;
  /** Least number of days from one payment to the next. */
  days_between_payments?: Integer;
  total_number_of_payments?: Integer;
  /** Position of this payment in the plan, from 1. */
  current_payment_number?: Integer;
  /**
   * Day after which no payment is taken, `YYYYMMDD`.
   *
   * @pattern ^\d{8}$
   */
  expiry?: string;
  /**
   * Name of the plan, as the payer knows it.
   *
   * @maxLength 35
   */
  name?: string;
  /**
   * Day of the first payment, `YYYYMMDD`.
   *
   * @pattern ^\d{8}$
   */
  start_date?: string;
}
