import type { Address, DateOnly, Integer } from '@cko/core';
import type { CardholderId, CardProductId } from '../../ids.js';
import type { IssuingCardMetadata } from './card.js';
import type { CardCredentialName } from './credentials.js';
import type { InlineCardControl } from './inline-controls.js';

/**
 * A card to issue.
 *
 * @discriminator type
 */
export type CreateCardRequest = CreatePhysicalCardRequest | CreateVirtualCardRequest;

/** A physical card to make and send. */
export interface CreatePhysicalCardRequest extends CreateCardDetails {
  type: 'physical';
  /**
   * Whether the card can be used from the start. Say which: the reference has `true` as default, while the guides have
   * physical cards start inactive.
   *
   * @default true
   */
  activate_card?: boolean;
  /** Where to send the card. */
  shipping_instructions?: CardShippingInstructions;
}

/** A virtual card to issue. */
export interface CreateVirtualCardRequest extends CreateCardDetails {
  type: 'virtual';
  /**
   * Whether the card can be used from the start; otherwise activate it later.
   *
   * @default true
   */
  activate_card?: boolean;
  /**
   * Whether the card is for one transaction.
   *
   * @default false
   */
  is_single_use?: boolean;
  /** What to answer along with the card. Whoever reads the answer handles card data. */
  return_credentials?: CardCredentialName[];
  /** Control profiles to add the card to, `cpr_…`. */
  control_profiles?: string[];
  /** Controls to create for the card. */
  controls?: InlineCardControl[];
}

/** What every new card may say. */
export interface CreateCardDetails {
  /**
   * @minLength 30
   * @maxLength 30
   */
  cardholder_id: CardholderId;
  /**
   * The product that the card is made after.
   *
   * @minLength 30
   * @maxLength 30
   */
  card_product_id: CardProductId;
  /** How long the card is good for, which decides when it expires. */
  lifetime?: CardLifetime;
  /**
   * Your own name for the card.
   *
   * @maxLength 256
   */
  reference?: string;
  metadata?: IssuingCardMetadata;
  /** When to revoke the card, at 00:00 UTC. Has to be in the future. */
  revocation_date?: DateOnly;
  /**
   * When to activate the card: a date, meaning 00:00 UTC, or a date with a full hour such as `2027-03-12T10:00Z`. From
   * the next full hour on.
   */
  activation_date?: string;
  /**
   * Name on the card: letters, digits, dots, hyphens and spaces.
   *
   * @pattern ^[0-9a-zA-Z.\- ]{2,26}$
   * @minLength 2
   * @maxLength 26
   */
  display_name?: string;
}

/** How long a card is good for, counted from when it is made. */
export interface CardLifetime {
  /** @minimum 1 */
  value: Integer;
  unit: LifetimeUnit;
}

/** Unit of a card's lifetime. */
export type LifetimeUnit = 'Months' | 'Years';

/** Where and how to send a physical card. */
export interface CardShippingInstructions {
  /**
   * Name of who receives the card.
   *
   * @deprecated Checkout.com names no replacement.
   */
  shipping_recipient?: string;
  shipping_address?: Address;
  /**
   * What else there is to know.
   *
   * @deprecated Checkout.com names no replacement.
   */
  additional_comment?: string;
}
