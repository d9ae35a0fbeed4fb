import type { AccountHolder, BankDetails, CountryCode, Currency, Id, Integer } from '@cko/core';
import type { UpdateAchAccountHolder, UpdateAchInstrumentData } from './ach.js';
import type { UpdateBacsAccountHolder, UpdateBacsInstrumentAccount, UpdateBacsInstrumentData } from './bacs.js';
import type { BankAccountNumbers } from './bank-account.js';
import type { UpdateInstrumentCustomerRequest } from './customer.js';
import type { SepaInstrumentAccountHolder, SepaInstrumentData } from './sepa.js';

/**
 * What to change of an instrument, by its type. Fields that are absent stay as they are.
 *
 * @discriminator type
 */
export type UpdateInstrumentRequest =
  | UpdateCardInstrumentRequest
  | UpdateTokenInstrumentRequest
  | UpdateBankAccountInstrumentRequest
  | UpdateAchInstrumentRequest
  | UpdateSepaInstrumentRequest
  | UpdateBacsInstrumentRequest;

/** What to change of a card. Its number cannot be changed this way. */
export interface UpdateCardInstrumentRequest {
  type: 'card';
  /**
   * Month in which the card expires, 1 to 12.
   *
   * @minimum 1
   * @maximum 12
   */
  expiry_month?: Integer;
  /** Year in which the card expires, four digits. */
  expiry_year?: Integer;
  /** Cardholder's name as printed on the card. */
  name?: string;
  customer?: UpdateInstrumentCustomerRequest;
  account_holder?: AccountHolder;
}

/** Card details to take from a token. */
export interface UpdateTokenInstrumentRequest {
  type: 'token';
  /** The token, `tok_…`. */
  token?: Id<'token'>;
}

/** What to change of a bank account to pay out to. */
export interface UpdateBankAccountInstrumentRequest extends BankAccountNumbers {
  type: 'bank_account';
  /** Currency that the account is held in. */
  currency?: Currency;
  /** Country that the account is held in. */
  country?: CountryCode;
  /** Channel (`pc_…`) that the account is meant for. */
  processing_channel_id?: string;
  account_holder?: AccountHolder;
  customer?: UpdateInstrumentCustomerRequest;
  bank?: BankDetails;
}

/** What to change of a bank account in the United States. */
export interface UpdateAchInstrumentRequest {
  type: 'ach';
  instrument_data?: UpdateAchInstrumentData;
  account_holder?: UpdateAchAccountHolder;
}

/** What to change of a bank account in the SEPA area. Account and owner are each given as a whole. */
export interface UpdateSepaInstrumentRequest {
  type: 'sepa';
  instrument_data?: SepaInstrumentData;
  account_holder?: SepaInstrumentAccountHolder;
}

/** What to change of a bank account in the United Kingdom. */
export interface UpdateBacsInstrumentRequest {
  type: 'bacs';
  account?: UpdateBacsInstrumentAccount;
  instrument_data?: UpdateBacsInstrumentData;
  account_holder?: UpdateBacsAccountHolder;
  customer?: UpdateInstrumentCustomerRequest;
}
