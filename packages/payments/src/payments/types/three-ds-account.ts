import type { DateTime, Integer, OpenEnum } from '@cko/core';

/**
 * The payer's account with the merchant. The more an issuer knows, the more often it lets a payment pass without a
 * challenge.
 */
export interface ThreeDsAccountInfo {
  /**
   * Purchases with the account in the last six months.
   *
   * @minimum 0
   * @maximum 9999
   */
  purchase_count?: Integer;
  /** How long the card has been in the account. */
  account_age?: AccountAge;
  /**
   * Attempts to add a card in the last 24 hours.
   *
   * @minimum 0
   * @maximum 999
   */
  add_card_attempts?: Integer;
  /** How long the shipping address has been in use. */
  shipping_address_age?: ShippingAddressAge;
  account_name_matches_shipping_name?: boolean;
  suspicious_account_activity?: boolean;
  /**
   * Payments started in the last 24 hours, finished or not, with any card of the account.
   *
   * @minimum 0
   * @maximum 999
   */
  transactions_today?: Integer;
  /** How the payer logged in. */
  authentication_method?: ThreeDsAccountAuthenticationMethod;
  /** How long the payer has had the account. */
  cardholder_account_age_indicator?: CardholderAccountAgeIndicator;
  /** When an address, card or user of the account last changed. */
  account_change?: DateTime;
  /** How long ago that was. */
  account_change_indicator?: AccountChangeIndicator;
  /** When the account was opened. */
  account_date?: DateTime;
  /** When the password was last changed or the account reset. */
  account_password_change?: DateTime;
  /** How long ago that was. */
  account_password_change_indicator?: AccountPasswordChangeIndicator;
  /**
   * Payments in the last year; 999 also for more.
   *
   * @maximum 999
   */
  transactions_per_year?: Integer;
  /** When the card was added to the account. */
  payment_account_age?: DateTime;
  /** When the shipping address was first used. */
  shipping_address_usage?: DateTime;
  /** Side of a combined card that is charged. */
  account_type?: ThreeDsAccountType;
  /**
   * Your own id of the account.
   *
   * @maxLength 64
   */
  account_id?: string;
}

/** How long a card has been in an account; `no_account` is a guest. */
export type AccountAge = OpenEnum<
  | 'no_account'
  | 'created_during_transaction'
  | 'less_than_thirty_days'
  | 'thirty_to_sixty_days'
  | 'more_than_sixty_days'
>;

/** How long a shipping address has been in use. */
export type ShippingAddressAge = OpenEnum<
  'this_transaction' | 'less_than_thirty_days' | 'thirty_to_sixty_days' | 'more_than_sixty_days'
>;

/** How long a payer has had an account; `no_account` is a guest. */
export type CardholderAccountAgeIndicator = OpenEnum<
  'no_account' | 'this_transaction' | 'less_than_thirty_days' | 'thirty_to_sixty_days' | 'more_than_sixty_days'
>;

/** How long ago an account changed. */
export type AccountChangeIndicator = OpenEnum<
  'this_transaction' | 'less_than_thirty_days' | 'thirty_to_sixty_days' | 'more_than_sixty_days'
>;

/** How long ago a password changed. */
export type AccountPasswordChangeIndicator = OpenEnum<
  'no_change' | 'this_transaction' | 'less_than_thirty_days' | 'thirty_to_sixty_days' | 'more_than_sixty_days'
>;

/** How a payer logged in at the merchant. */
export type ThreeDsAccountAuthenticationMethod = OpenEnum<
  | 'no_authentication'
  | 'own_credentials'
  | 'federated_id'
  | 'issuer_credentials'
  | 'third_party_authentication'
  | 'fido'
>;

/** Side of a card that is both credit and debit. */
export type ThreeDsAccountType = OpenEnum<'not_applicable' | 'credit' | 'debit'>;
