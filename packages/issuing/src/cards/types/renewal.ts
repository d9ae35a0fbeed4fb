import type { CountryCode, Currency, DateTime, Id, Integer, Link, OpenEnum } from '@cko/core';
import type { CardStatus, IssuingCardMetadata } from './card.js';
import type { CardShippingInstructions } from './create.js';

/** What is to be on the new card of a renewal, by the type of the card that it renews. */
export type RenewCardRequest = RenewPhysicalCardRequest | RenewVirtualCardRequest;

/** What is to be on the new card that renews a physical one. */
export interface RenewPhysicalCardRequest {
  /** Name on the card. */
  display_name?: string;
  /** Your own name for the card. */
  reference?: string;
  metadata?: IssuingCardMetadata;
  /** Where to send the card. */
  shipping_instructions?: CardShippingInstructions;
}

/** What is to be on the new card that renews a virtual one. */
export interface RenewVirtualCardRequest {
  /** Name on the card. */
  display_name?: string;
  /** Your own name for the card. */
  reference?: string;
  metadata?: IssuingCardMetadata;
}

/** The new card of a renewal. */
export interface RenewCardResponse {
  /** The new card, `crd_…`. */
  id?: Id<'card'>;
  /** The card that it renews, `crd_…`. It is revoked on the day after the new one is activated. */
  parent_card_id?: Id<'card'>;
  cardholder_id?: Id<'cardholder'>;
  /** Your account, `cli_…`. */
  client_id?: Id<'client'>;
  /** The entity of yours that issued the card. */
  entity_id?: Id<'entity'>;
  status?: CardStatus;
  type?: IssuingCardType;
  /** Last four digits of the new card number. */
  last_four?: string;
  /** Four digits. */
  expiry_year?: Integer;
  /** 1 to 12. */
  expiry_month?: Integer;
  /** Name on the card. */
  display_name?: string;
  /** Your own name for the card. */
  reference?: string;
  created_date?: DateTime;
  billing_currency?: Currency;
  issuing_country?: CountryCode;
  _links?: {
    self?: Link;
    [name: string]: Link | undefined;
  };
}

/** Whether a card can be held in the hand. */
export type IssuingCardType = OpenEnum<'virtual' | 'physical'>;
