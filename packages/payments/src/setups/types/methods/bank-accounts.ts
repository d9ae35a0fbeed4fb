import type { AccountType, CountryCode, Currency, DateOnly, OpenEnum } from '@cko/core';
import type { PaymentSetupMethod } from './method.js';

/** ACH direct debit from a bank account in the United States. */
export interface PaymentSetupAch extends PaymentSetupMethod {
  account_type?: AccountType;
  account_holder?: PaymentSetupAchAccountHolder;
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
  /**
   * Two-letter code of the account's country.
   *
   * @maxLength 2
   */
  country?: string;
}

/** Owner of an account debited by ACH. A person has first and last name, an organisation `company_name`. */
export interface PaymentSetupAchAccountHolder {
  type?: OpenEnum<'individual' | 'corporate' | 'government'>;
  first_name?: string;
  last_name?: string;
  company_name?: string;
  date_of_birth?: DateOnly;
  identification?: PaymentSetupAchIdentification;
}

/** A document that identifies the owner of an account. */
export interface PaymentSetupAchIdentification {
  /** Kind of document. */
  type?: string;
  /** Two-letter code of the country that issued the document. */
  issuing_country?: string;
  /** Number printed on the document. */
  number?: string;
}

/** Bacs direct debit in the United Kingdom. */
export interface PaymentSetupBacs extends PaymentSetupMethod {
  /** Instrument (`src_…`) that holds the mandate. Given by Checkout.com; not for requests. */
  instrument_id?: string;
  account_holder?: PaymentSetupBacsAccountHolder;
  /** Account number. For requests only. */
  account_number?: string;
  /** Sort code. For requests only. */
  bank_code?: string;
  country?: CountryCode;
  /** `GBP`. */
  currency?: string;
  /**
   * Whether to go on when the bank finds that the name fits only in part.
   *
   * @default false
   */
  allow_partial_match?: boolean;
}

/** Owner of an account debited by Bacs. A person has first and last name, a company has `company_name`. */
export interface PaymentSetupBacsAccountHolder {
  type?: OpenEnum<'individual' | 'corporate'>;
  first_name?: string;
  last_name?: string;
  company_name?: string;
  email?: string;
}

/** SEPA direct debit, in euros, from an account in the SEPA area. */
export interface PaymentSetupSepa extends PaymentSetupMethod {
  account_holder?: PaymentSetupSepaAccountHolder;
  /** IBAN, without spaces. */
  account_number?: string;
  /**
   * Two-letter code of the account's country.
   *
   * @maxLength 2
   */
  country?: string;
  /** Currency of the account. SEPA moves euros. */
  currency?: Currency;
  mandate?: PaymentSetupSepaMandate;
}

/** Owner of an account debited through SEPA. A person has first and last name, a company has `company_name`. */
export interface PaymentSetupSepaAccountHolder {
  type?: OpenEnum<'individual' | 'corporate'>;
  first_name?: string;
  last_name?: string;
  company_name?: string;
}

/** The mandate that the payer signed. */
export interface PaymentSetupSepaMandate {
  /** Your reference of the mandate. */
  id?: string;
  /** `core` debits anyone; `b2b` debits businesses only, who then cannot ask for the money back. */
  type?: OpenEnum<'core' | 'b2b'>;
  date_of_signature?: DateOnly;
}

/** A transfer that the payer approves with the bank. */
export interface PaymentSetupPayByBank extends PaymentSetupMethod {
  /** The bank that the payer chose. */
  bank_id?: string;
  /** The banks to choose from. */
  action?: PaymentSetupPayByBankAction;
}

/** The choice of a bank. */
export interface PaymentSetupPayByBankAction {
  type?: OpenEnum<'select_bank'>;
  banks?: PaymentSetupBank[];
}

/** A bank that a payer may have. */
export interface PaymentSetupBank {
  /** What to send back as `bank_id`. */
  bank_id?: string;
  /** Name to show to the payer. */
  display_name?: string;
  logo_url?: string;
  /** Whether the bank can be chosen now. */
  available?: boolean;
}
