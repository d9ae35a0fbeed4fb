import type {
  AccountHolder,
  AccountType,
  CountryCode,
  Currency,
  DateOnly,
  InstrumentId,
  OpenEnum,
  SepaBillingAddress,
} from '@cko/core';

/** ACH direct debit from a bank account in the United States. */
export interface AchSource {
  type: 'ach';
  account_type: OpenEnum<'savings' | 'checking' | 'cash'>;
  country: CountryCode;
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
  account_holder: AccountHolder;
}

/** Bacs direct debit in the United Kingdom, on a mandate held by a stored instrument. */
export interface BacsSource {
  type: 'bacs';
  /** Instrument that holds the mandate. */
  id: InstrumentId;
}

/** Direct debit from a bank account, with the method named apart from the account. */
export interface BankAccountSource {
  type: 'bank_account';
  /** Direct debit method to use, such as `ach`. */
  payment_method?: string;
  account_type?: AccountType;
  country?: CountryCode;
  account_number?: string;
  /** Code of the bank within its country, such as a routing number. */
  bank_code?: string;
  account_holder?: AccountHolder;
}

/** ACH direct debit from an account that the payer linked through Plaid. */
export interface PlaidSource {
  type: 'plaid';
  /** Token that Plaid gave for the account, in place of its number. */
  token?: string;
  account_holder?: AccountHolder;
}

/** SEPA direct debit, in euros, from an account in the SEPA area. */
export interface SepaSource {
  type: 'sepa';
  /** Country of the account. */
  country: CountryCode;
  /** IBAN, without spaces. */
  account_number: string;
  /** Currency of the account. SEPA moves euros. */
  currency: Currency;
  /** Your reference of the mandate that the payer signed. */
  mandate_id?: string;
  /** Day on which the payer signed the mandate. */
  date_of_signature?: DateOnly;
  account_holder: SepaAccountHolder;
  /** `Core` debits anyone; `B2B` debits businesses only, who then cannot ask for the money back. */
  mandate_type?: OpenEnum<'Core' | 'B2B'>;
}

/** Owner of an account debited through SEPA. A person has first and last name, a company has `company_name`. */
export interface SepaAccountHolder {
  type?: OpenEnum<'individual' | 'corporate'>;
  first_name?: string;
  last_name?: string;
  company_name?: string;
  billing_address: SepaBillingAddress;
}
