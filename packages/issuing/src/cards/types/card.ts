import type { CountryCode, Currency, DateOnly, DateTime, EntityId, Id, Integer, Link, OpenEnum } from '@cko/core';
import type { CardholderId, CardId, CardProductId } from '../../ids.js';

/**
 * An issued card.
 *
 * @discriminator type
 */
export type Card = PhysicalCard | VirtualCard;

/** A card made of plastic or metal. */
export interface PhysicalCard extends IssuedCardDetails {
  type: 'physical';
}

/** A card that exists as a number only. */
export interface VirtualCard extends IssuedCardDetails {
  type: 'virtual';
  /** Whether the card is for one transaction. */
  is_single_use?: boolean;
}

/** What every issued card has. */
export interface IssuedCardDetails {
  /**
   * @minLength 30
   * @maxLength 30
   */
  id: CardId;
  /**
   * Your account.
   *
   * @pattern ^cli_[a-z0-9]{26}$
   * @minLength 30
   * @maxLength 30
   */
  client_id: Id<'client'>;
  /**
   * The entity of yours that issued the card.
   *
   * @minLength 30
   * @maxLength 30
   */
  entity_id?: EntityId;
  /**
   * @minLength 30
   * @maxLength 30
   */
  cardholder_id: CardholderId;
  /**
   * @minLength 30
   * @maxLength 30
   */
  card_product_id: CardProductId;
  /**
   * @pattern ^usr_[a-z0-9]{26}$
   * @minLength 30
   * @maxLength 30
   */
  user_id?: Id<'user'>;
  /**
   * Last four digits of the card number.
   *
   * @pattern ^[0-9]{4}$
   */
  last_four: string;
  /**
   * @minimum 1
   * @maximum 12
   */
  expiry_month: Integer;
  /** Four digits. */
  expiry_year: Integer;
  status: CardStatus;
  /** The currency that transactions are billed in, whatever the merchant's is. */
  billing_currency: Currency;
  issuing_country: CountryCode;
  /**
   * Name on the card.
   *
   * @pattern ^[0-9a-zA-Z.\- ]{2,26}$
   * @minLength 2
   * @maxLength 26
   */
  display_name?: string;
  /**
   * Your own name for the card.
   *
   * @maxLength 256
   */
  reference?: string;
  metadata?: IssuingCardMetadata;
  /** When the card will be revoked by itself, at 00:00 UTC. */
  revocation_date?: DateOnly;
  /** When the card will be activated by itself: a date, or a date with a full hour. */
  activation_date?: string;
  /**
   * The first card in a row of renewals.
   *
   * @minLength 30
   * @maxLength 30
   */
  root_card_id?: CardId;
  /**
   * The card that this one renews.
   *
   * @minLength 30
   * @maxLength 30
   */
  parent_card_id?: CardId;
  scheme?: IssuingScheme;
  created_date?: DateTime;
  last_modified_date?: DateTime;
  _links?: CardLinks;
}

/**
 * Whether a card can be used. An `inactive` card has not been activated yet, a `suspended` one can be activated again,
 * and a `revoked` one is gone for good.
 */
export type CardStatus = OpenEnum<'active' | 'inactive' | 'revoked' | 'suspended'>;

/** Scheme of an issued card. */
export type IssuingScheme = OpenEnum<'mastercard' | 'visa'>;

/** Five fields to keep anything of yours in. */
export interface IssuingCardMetadata {
  udf1?: string;
  udf2?: string;
  udf3?: string;
  udf4?: string;
  udf5?: string;
}

/** Where to go from a card. */
export interface CardLinks {
  self?: Link;
  credentials?: Link;
  revoke?: Link;
  controls?: Link;
  [name: string]: Link | undefined;
}
