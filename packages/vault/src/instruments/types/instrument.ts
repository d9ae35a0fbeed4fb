import type {
  AccountHolder,
  Address,
  BankDetails,
  CardCategory,
  CardType,
  CardWalletType,
  CountryCode,
  Currency,
  DateTime,
  Id,
  InstrumentId,
  Integer,
  OpenEnum,
  ProcessingChannelId,
} from '@cko/core';
import type { NetworkTokenId } from '../../ids.js';
import type { AchInstrumentDetails } from './ach.js';
import type { BacsInstrumentDetails } from './bacs.js';
import type { BankAccountNumbers } from './bank-account.js';
import type { InstrumentCustomer } from './customer.js';
import type { Fingerprint } from './fingerprint.js';
import type { SepaInstrumentDetails } from './sepa.js';

/**
 * A stored card or bank account. A card is of type `card` here, although it is stored with the type `token`.
 *
 * @discriminator type
 */
export type Instrument = CardInstrument | BankAccountInstrument | AchInstrument | SepaInstrument | BacsInstrument;

/** A stored card. */
export interface CardInstrument {
  type: 'card';
  /** `src_…` */
  id: Id<'instrument'>;
  fingerprint: Fingerprint;
  customer?: InstrumentCustomer;
  account_holder?: AccountHolder;
  /**
   * Month in which the card expires, 1 to 12.
   *
   * @minimum 1
   * @maximum 12
   */
  expiry_month: Integer;
  /** Year in which the card expires, four digits. */
  expiry_year: Integer;
  /** Cardholder's name as printed on the card. */
  name?: string;
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
  /**
   * First digits of the card number, which identify the issuer: six or eight of them.
   *
   * @maxLength 8
   */
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
  /** Card number, encrypted for you as a JWE. Only if your account is set up to receive card numbers. */
  encrypted_card_number?: string;
  network_token?: InstrumentNetworkToken;
  card_wallet_type?: CardWalletType;
  /** Whether a law caps the interchange fee of the card. */
  regulated_indicator?: boolean;
}

/** The network token of a stored card. */
export interface InstrumentNetworkToken {
  id?: NetworkTokenId;
  /** Only an `active` one can be paid with. */
  state?: OpenEnum<'active' | 'suspended' | 'inactive'>;
}

/** A stored bank account to pay out to. */
export interface BankAccountInstrument extends BankAccountNumbers {
  type: 'bank_account';
  /** `src_…` */
  id: Id<'instrument'>;
  fingerprint: Fingerprint;
  customer?: InstrumentCustomer;
  account_holder?: AccountHolder;
  /** Currency that the account is held in. */
  currency: Currency;
  /** Country that the account is held in. */
  country: CountryCode;
  bank?: BankDetails;
}

/** What every stored bank account to debit comes with. */
export interface BankDebitInstrument {
  id: InstrumentId;
  /** The same for every instrument with the same bank account. */
  fingerprint: string;
  created_on?: DateTime;
  modified_on?: DateTime;
  /** The vault that holds the instrument. */
  vault_id?: string;
  account?: InstrumentAccount;
  /** Checks that were made of the account; their form is not documented. */
  validations?: Record<string, unknown>[];
  customer?: InstrumentCustomer;
  account_holder?: BankDebitAccountHolder;
}

/** A stored bank account in the United States. */
export interface AchInstrument extends BankDebitInstrument {
  type: 'ach';
  instrument_data?: AchInstrumentDetails;
}

/** A stored bank account in the SEPA area, with its mandate. */
export interface SepaInstrument extends BankDebitInstrument {
  type: 'sepa';
  instrument_data?: SepaInstrumentDetails;
}

/** A stored bank account in the United Kingdom, with its mandate. */
export interface BacsInstrument extends BankDebitInstrument {
  type: 'bacs';
  instrument_data?: BacsInstrumentDetails;
}

/** Where in your Checkout.com account an instrument belongs. */
export interface InstrumentAccount {
  /** Your client id, `cli_…`. */
  client_id?: string;
  processing_channel_id?: ProcessingChannelId;
}

/** The owner of a stored bank account to debit. */
export interface BankDebitAccountHolder {
  type?: OpenEnum<'individual' | 'corporate'>;
  first_name?: string;
  last_name?: string;
  company_name?: string;
  billing_address?: Address;
}
