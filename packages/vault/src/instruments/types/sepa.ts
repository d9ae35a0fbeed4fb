import type { CountryCode, Currency, DateOnly, OpenEnum, SepaBillingAddress } from '@cko/core';

/** A bank account in the SEPA area, and the mandate to debit it. */
export interface SepaInstrumentData {
  /**
   * IBAN of the account.
   *
   * @minLength 15
   * @maxLength 34
   */
  account_number: string;
  country: CountryCode;
  currency: Currency;
  /** Whether the mandate is for repeated payments or for a single one. Bacs writes the same in capitals. */
  payment_type: OpenEnum<'recurring' | 'regular'>;
  type?: SepaScheme;
  /** Your reference of the mandate. */
  mandate_id?: string;
  /** When the payer signed the mandate. */
  date_of_signature?: DateOnly;
}

/** A stored bank account in the SEPA area, and the mandate to debit it. */
export interface SepaInstrumentDetails {
  /** IBAN of the account. */
  account_number?: string;
  country?: CountryCode;
  currency?: Currency;
  /** `recurring` or `regular`. */
  payment_type?: string;
  type?: SepaScheme;
  /** Your reference of the mandate. */
  mandate_id?: string;
  /** When the payer signed the mandate. */
  date_of_signature?: DateOnly;
}

/** Direct debit scheme: `Core` for anybody's account, `B2B` for companies only. */
export type SepaScheme = OpenEnum<'Core' | 'B2B'>;

/** The owner of a bank account in the SEPA area. */
export interface SepaInstrumentAccountHolder {
  type?: OpenEnum<'individual' | 'corporate'>;
  first_name: string;
  last_name: string;
  /** For a company. */
  company_name?: string;
  billing_address: SepaBillingAddress;
}
