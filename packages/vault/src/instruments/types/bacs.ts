import type { CountryCode, Currency, OpenEnum, ProcessingChannelId } from '@cko/core';

/** The processing channel that debits a Bacs instrument. */
export interface BacsInstrumentAccount {
  processing_channel_id: ProcessingChannelId;
}

/** Another processing channel for a Bacs instrument. */
export interface UpdateBacsInstrumentAccount {
  processing_channel_id?: ProcessingChannelId;
}

/** A bank account in the United Kingdom, for Bacs direct debit. */
export interface BacsInstrumentData {
  /**
   * Account number, digits only.
   *
   * @minLength 8
   * @maxLength 8
   */
  account_number: string;
  /**
   * Sort code, digits only.
   *
   * @minLength 6
   * @maxLength 6
   */
  bank_code: string;
  country: CountryCode;
  currency: Currency;
  /** Whether the mandate is for repeated payments or for a single one. SEPA writes the same in lower case. */
  payment_type: BacsPaymentType;
  /**
   * Whether a name that only comes close to the one on the account is good enough.
   *
   * @default false
   */
  allow_partial_match?: boolean;
}

/** What to change of a bank account in the United Kingdom. */
export interface UpdateBacsInstrumentData {
  /**
   * Account number, digits only.
   *
   * @minLength 8
   * @maxLength 8
   */
  account_number?: string;
  /**
   * Sort code, digits only.
   *
   * @minLength 6
   * @maxLength 6
   */
  bank_code?: string;
  country?: CountryCode;
  currency?: Currency;
  payment_type?: BacsPaymentType;
  /** Whether a name that only comes close to the one on the account is good enough. */
  allow_partial_match?: boolean;
}

/** A stored bank account in the United Kingdom, and how its mandate stands. */
export interface BacsInstrumentDetails {
  /** Account number. */
  account_number?: string;
  /** Sort code. */
  bank_code?: string;
  country?: CountryCode;
  currency?: Currency;
  /** `Recurring` or `Regular`. */
  payment_type?: string;
  allow_partial_match?: boolean;
  /** How the mandate stands. */
  status?: string;
  /** What the comparison of the name with the one on the account came to. */
  match_status?: string;
  description?: string;
  /** Reference of the mandate. */
  mandate_id?: string;
}

/** Whether a mandate is for repeated payments or for a single one. */
export type BacsPaymentType = OpenEnum<'Recurring' | 'Regular'>;

/** The owner of a bank account in the United Kingdom. */
export interface BacsAccountHolder {
  first_name: string;
  last_name: string;
  billing_address: BacsBillingAddress;
}

/** What to change of the owner of a bank account in the United Kingdom. */
export interface UpdateBacsAccountHolder {
  type?: OpenEnum<'individual' | 'corporate'>;
  first_name?: string;
  last_name?: string;
  /**
   * For a company.
   *
   * @maxLength 50
   */
  company_name?: string;
  billing_address?: UpdateBacsBillingAddress;
}

/** Where the owner of a bank account in the United Kingdom lives. */
export interface BacsBillingAddress {
  /** First line: house number and street. */
  address_line1?: string;
  /** Second line: flat, building, district. */
  address_line2?: string;
  /** @maxLength 35 */
  city?: string;
  /** @maxLength 16 */
  zip?: string;
  country: CountryCode;
}

/** What to change of the address of the owner of a bank account. Its fields may be longer than those of a new one. */
export interface UpdateBacsBillingAddress {
  /** First line: house number and street. */
  address_line1?: string;
  /** Second line: flat, building, district. */
  address_line2?: string;
  /** @maxLength 50 */
  city?: string;
  /** @maxLength 50 */
  zip?: string;
  country?: CountryCode;
}
