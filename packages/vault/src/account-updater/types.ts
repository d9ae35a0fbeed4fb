import type { Id, Integer, Links, OpenEnum } from '@cko/core';

/** The card to ask the scheme about. */
export interface AccountUpdaterRequest {
  source_options: AccountUpdaterSourceOptions;
}

/** Either a card by its number, or a stored one; not both. */
export interface AccountUpdaterSourceOptions {
  card?: AccountUpdaterCard;
  instrument?: AccountUpdaterInstrument;
}

/** A card as you have it, perhaps out of date. Whoever sends it handles card data. */
export interface AccountUpdaterCard {
  /** 1 to 12. */
  expiry_month: Integer;
  /** Four digits. */
  expiry_year: Integer;
  /** Card number, digits only. */
  number: string;
}

/** A card that is stored as an instrument. */
export interface AccountUpdaterInstrument {
  /** `src_…` */
  id: Id<'instrument'>;
}

/** What became of the card. */
export interface AccountUpdaterResponse {
  account_update_status: AccountUpdaterStatus;
  /** Why there is nothing new, when the status is `UPDATE_FAILED`. */
  account_update_failure_code?: AccountUpdaterFailureCode;
  /** The card as it is now, when its number or expiry changed. */
  card?: AccountUpdaterUpdatedCard;
  _links?: Links;
}

/** What became of a card: a new number, a new expiry date, closed for good, or nothing new to tell. */
export type AccountUpdaterStatus = OpenEnum<'CARD_UPDATED' | 'CARD_EXPIRY_UPDATED' | 'CARD_CLOSED' | 'UPDATE_FAILED'>;

/** Why there is nothing new. `UP_TO_DATE` is good news: the card is as you have it. */
export type AccountUpdaterFailureCode = OpenEnum<
  'CARDHOLDER_OPT_OUT' | 'UP_TO_DATE' | 'NON_PARTICIPATING_BIN' | 'UNKNOWN'
>;

/** A card after its number or expiry changed. */
export interface AccountUpdaterUpdatedCard {
  /** 1 to 12. */
  expiry_month: Integer;
  /** Four digits. */
  expiry_year: Integer;
  /** Card number, encrypted for you as a JWE. Only if your account is set up to receive card numbers. */
  encrypted_card_number?: string;
  /** First digits of the card number, which identify the issuer. */
  bin?: string;
  /** Last four digits of the card number. */
  last4?: string;
  /** The same for every payment and instrument with the same card number. */
  fingerprint?: string;
}
