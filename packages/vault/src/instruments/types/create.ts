import type { AccountHolder, BankDetails, CountryCode, Currency, Id } from '@cko/core';
import type { AchAccountHolder, AchInstrumentData } from './ach.js';
import type { BacsAccountHolder, BacsInstrumentAccount, BacsInstrumentData } from './bacs.js';
import type { BankAccountNumbers } from './bank-account.js';
import type { CreateInstrumentCustomerRequest } from './customer.js';
import type { SepaInstrumentAccountHolder, SepaInstrumentData } from './sepa.js';

/**
 * What to store: a card by its token, a bank account to pay out to, or a bank account to debit.
 *
 * @discriminator type
 */
export type CreateInstrumentRequest =
  | CreateTokenInstrumentRequest
  | CreateBankAccountInstrumentRequest
  | CreateAchInstrumentRequest
  | CreateSepaInstrumentRequest
  | CreateBacsInstrumentRequest;

/** A card, by a token of it. The token is used up. */
export interface CreateTokenInstrumentRequest {
  type: 'token';
  /**
   * The token of the card or wallet payload.
   *
   * @pattern ^(tok)_(\w{26})$|^(card_tok)_(\w{12})$
   */
  token: Id<'token'>;
  account_holder?: AccountHolder;
  customer?: CreateInstrumentCustomerRequest;
}

/** A bank account to pay out to. It cannot be debited. */
export interface CreateBankAccountInstrumentRequest extends BankAccountNumbers {
  type: 'bank_account';
  /** Currency that the account is held in. */
  currency: Currency;
  /** Country that the account is held in. */
  country: CountryCode;
  /** Channel (`pc_…`) that the account is meant for. */
  processing_channel_id?: string;
  /** The more complete, the fewer payouts are delayed or returned. */
  account_holder?: AccountHolder;
  bank?: BankDetails;
  customer?: CreateInstrumentCustomerRequest;
}

/** A bank account in the United States, to be debited through ACH. */
export interface CreateAchInstrumentRequest {
  type: 'ach';
  instrument_data: AchInstrumentData;
  account_holder: AchAccountHolder;
  customer?: CreateInstrumentCustomerRequest;
}

/** A bank account in the SEPA area, to be debited on a mandate. */
export interface CreateSepaInstrumentRequest {
  type: 'sepa';
  instrument_data: SepaInstrumentData;
  account_holder: SepaInstrumentAccountHolder;
  customer?: CreateInstrumentCustomerRequest;
}

/** A bank account in the United Kingdom, to be debited through Bacs. */
export interface CreateBacsInstrumentRequest {
  type: 'bacs';
  account: BacsInstrumentAccount;
  instrument_data: BacsInstrumentData;
  account_holder: BacsAccountHolder;
  customer?: CreateInstrumentCustomerRequest;
}
