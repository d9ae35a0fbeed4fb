import type { BankDetails, CardCategory, CardType, CountryCode, InstrumentId, Integer } from '@cko/core';
import type { InstrumentCustomer } from './customer.js';
import type { Fingerprint } from './fingerprint.js';

/**
 * An instrument that was just stored.
 *
 * @discriminator type
 */
export type CreateInstrumentResponse =
  | CreateCardInstrumentResponse
  | CreateBankAccountInstrumentResponse
  | CreateAchInstrumentResponse
  | CreateSepaInstrumentResponse
  | CreateBacsInstrumentResponse;

/** A card that was just stored. */
export interface CreateCardInstrumentResponse {
  type: 'card';
  id: InstrumentId;
  fingerprint: Fingerprint;
  customer?: InstrumentCustomer;
  /**
   * Month in which the card expires, 1 to 12.
   *
   * @minimum 1
   */
  expiry_month: Integer;
  /** Year in which the card expires, four digits. */
  expiry_year: Integer;
  /** Card scheme, such as `VISA`. */
  scheme?: string;
  /** Domestic scheme of a co-badged card, such as `cartes_bancaires`. */
  scheme_local?: string;
  /**
   * Last four digits of the card number.
   *
   * @minLength 4
   * @maxLength 4
   */
  last4: string;
  /** First digits of the card number, which identify the issuer. */
  bin: string;
  card_type?: CardType;
  card_category?: CardCategory;
  /** Name of the bank that issued the card. */
  issuer?: string;
  issuer_country?: CountryCode;
  /** The scheme's identifier of the card product, such as `F`. */
  product_id?: string;
  /** The scheme's name of the card product, such as `CLASSIC`. */
  product_type?: string;
}

/** A bank account to pay out to that was just stored. */
export interface CreateBankAccountInstrumentResponse {
  type: 'bank_account';
  id: InstrumentId;
  fingerprint: Fingerprint;
  customer?: InstrumentCustomer;
  bank?: BankDetails;
  /** SWIFT code of the bank or branch. */
  swift_bic?: string;
  account_number?: string;
  /** Code of the bank within its country. */
  bank_code?: string;
  iban?: string;
}

/** What a bank account to debit comes with when it was just stored. */
export interface CreatedBankDebitInstrument {
  id: InstrumentId;
  /** The same for every instrument with the same bank account. */
  fingerprint: string;
  customer?: InstrumentCustomer;
}

/** A bank account in the United States that was just stored. */
export interface CreateAchInstrumentResponse extends CreatedBankDebitInstrument {
  type: 'ach';
}

/** A bank account in the SEPA area that was just stored. */
export interface CreateSepaInstrumentResponse extends CreatedBankDebitInstrument {
  type: 'sepa';
}

/** A bank account in the United Kingdom that was just stored. */
export interface CreateBacsInstrumentResponse extends CreatedBankDebitInstrument {
  type: 'bacs';
}
