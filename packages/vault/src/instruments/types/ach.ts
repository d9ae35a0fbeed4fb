import type { CountryCode, Currency, OpenEnum } from '@cko/core';

/** A bank account in the United States, for ACH direct debit. */
export interface AchInstrumentData {
  account_type: AchAccountType;
  /**
   * Account number, digits only.
   *
   * @minLength 4
   * @maxLength 17
   */
  account_number: string;
  /**
   * Routing number of the bank.
   *
   * @minLength 8
   * @maxLength 9
   */
  bank_code: string;
  currency: Currency;
  country: CountryCode;
}

/** What to change of a bank account in the United States. */
export interface UpdateAchInstrumentData {
  account_type?: AchAccountType;
  /**
   * Account number, digits only.
   *
   * @minLength 4
   * @maxLength 17
   */
  account_number?: string;
  /**
   * Routing number of the bank.
   *
   * @minLength 8
   * @maxLength 9
   */
  bank_code?: string;
  currency?: Currency;
  country?: CountryCode;
}

/** A stored bank account in the United States. */
export interface AchInstrumentDetails {
  account_type?: AchAccountType;
  /** Account number. */
  account_number?: string;
  /** Routing number of the bank. */
  bank_code?: string;
  currency?: Currency;
  country?: CountryCode;
}

/** Kind of bank account in the United States. */
export type AchAccountType = OpenEnum<'savings' | 'checking'>;

/** The owner of a bank account in the United States. */
export interface AchAccountHolder {
  type: OpenEnum<'individual' | 'corporate'>;
  /** For an individual. */
  first_name?: string;
  /** For an individual. */
  last_name?: string;
  /** For a company. */
  company_name?: string;
}

/** Another owner of a bank account in the United States, given as a whole. */
export interface UpdateAchAccountHolder {
  type: OpenEnum<'individual' | 'corporate'>;
  first_name: string;
  last_name: string;
  company_name: string;
}
