import type { Integer, OpenEnum } from '@cko/core';

/** What the card is authenticated for: one purchase, the first of several, or to be kept. */
export type ThreeDsAuthenticationType = OpenEnum<
  'regular' | 'recurring' | 'installment' | 'maintain_card' | 'add_card'
>;

/** Whether a payment follows. */
export type ThreeDsAuthenticationCategory = OpenEnum<'payment' | 'non_payment'>;

/** What is paid for. */
export type ThreeDsTransactionType = OpenEnum<
  'goods_service' | 'check_acceptance' | 'account_funding' | 'quasi_card_transaction' | 'prepaid_activation_and_load'
>;

/**
 * The merchant's wish for or against a challenge, or for an exemption from it. `challenge_requested_mandate` is for when
 * rules demand one.
 */
export type ThreeDsSessionChallengeIndicator = OpenEnum<
  | 'no_preference'
  | 'no_challenge_requested'
  | 'challenge_requested'
  | 'challenge_requested_mandate'
  | 'low_value'
  | 'trusted_listing'
  | 'trusted_listing_prompt'
  | 'transaction_risk_assessment'
  | 'data_share'
>;

/** A series of payments with no end but `expiry`. */
export interface ThreeDsRecurring {
  /**
   * Least number of days from one payment to the next.
   *
   * @default 1
   */
  days_between_payments?: Integer;
  /**
   * Day after which no payment is taken, `YYYYMMDD`.
   *
   * @default "99991231"
   */
  expiry?: string;
}

/** A purchase that is paid in parts. */
export interface ThreeDsInstallment {
  /**
   * Number of parts.
   *
   * @minimum 2
   * @maximum 3
   */
  number_of_payments: Integer;
  /**
   * Least number of days from one part to the next.
   *
   * @default 1
   */
  days_between_payments?: Integer;
  /**
   * Day after which no part is taken, `YYYYMMDD`.
   *
   * @default "99991231"
   */
  expiry?: string;
}
