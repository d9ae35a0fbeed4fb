import type { CountryCode, Currency, Id, Links, OpenEnum } from '@cko/core';
import type { EntityFileId } from '../../ids.js';
import type { EntityLinks } from '../types/entity.js';

/** A bank account or card to pay a sub-entity out to. */
export interface CreateEntityPaymentInstrumentRequest {
  /** Your own name for it. */
  label: string;
  type: EntityInstrumentType;
  /** Currency that is paid out. */
  currency: Currency;
  /** Country of the bank account. */
  country?: CountryCode;
  /** Whether payouts in the currency go here unless a schedule says otherwise. */
  default?: boolean;
  /** Proof that the account is the sub-entity's. */
  document?: EntityInstrumentDocument;
  /** The account's numbers, or the card. */
  instrument_details: EntityInstrumentDetails;
}

/** What is paid out to. */
export type EntityInstrumentType = OpenEnum<'bank_account' | 'card_token'>;

/** The numbers of a bank account, as its country has them, or a card. */
export type EntityInstrumentDetails =
  | EntityFasterPaymentsInstrumentDetails
  | EntitySepaInstrumentDetails
  | EntityAchInstrumentDetails
  | EntityCardTokenInstrumentDetails;

/** A bank account in the United Kingdom. */
export interface EntityFasterPaymentsInstrumentDetails {
  account_number: string;
  /** Sort code, six digits. */
  bank_code: string;
}

/** A bank account in the area of SEPA. */
export interface EntitySepaInstrumentDetails {
  iban: string;
  swift_bic?: string;
}

/** A bank account in the United States. */
export interface EntityAchInstrumentDetails {
  account_number: string;
  /**
   * Routing number of the bank, nine digits.
   *
   * @pattern ^[0-9]{9}$
   */
  routing_number: string;
  account_type: OpenEnum<'savings' | 'checking'>;
}

/** A card, by the token that was made of it. */
export interface EntityCardTokenInstrumentDetails {
  /** `tok_…` */
  token: Id<'token'>;
}

/** Proof that an account is the sub-entity's, such as a bank statement. */
export interface EntityInstrumentDocument {
  /**
   * What the document is.
   *
   * @default "bank_statement"
   */
  type?: string;
  /** The file, uploaded with the purpose `bank_verification`. */
  file_id?: EntityFileId;
}

/** What to change of a bank account or card. Its numbers stay. */
export interface UpdateEntityPaymentInstrumentRequest {
  /** Your own name for it. */
  label?: string;
  /** Whether payouts in its currency go here unless a schedule says otherwise. */
  default?: boolean;
}

/** A bank account or card that a sub-entity is paid out to. */
export interface EntityPaymentInstrument {
  /** `ppi_…` */
  id: Id<'entity payment instrument'>;
  status?: EntityInstrumentStatus;
  /** The stored instrument behind it. */
  instrument_id?: Id<'instrument'>;
  /** Your own name for it. */
  label?: string;
  type?: EntityInstrumentType;
  /** Currency that is paid out. */
  currency?: Currency;
  /** Country of the bank account. */
  country?: CountryCode;
  /** Whether payouts in the currency go here unless a schedule says otherwise. */
  default?: boolean;
  document?: EntityInstrumentDocument;
  _links?: EntityLinks;
}

/** How a bank account or card stands. Only a `verified` one is paid out to; `unverified` is one that failed. */
export type EntityInstrumentStatus = OpenEnum<'verified' | 'unverified' | 'pending'>;

/** The bank accounts and cards of a sub-entity. */
export interface EntityPaymentInstrumentList {
  data?: EntityPaymentInstrument[];
  _links?: Links;
}

/** Which bank accounts and cards to list. */
export interface ListEntityPaymentInstrumentsQuery {
  status?: EntityInstrumentStatus;
}
