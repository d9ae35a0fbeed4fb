import type { CountryCode, Currency, DateTime, Id, Integer } from '@cko/core';
import type { CardLinks, CardStatus, IssuingScheme } from './card.js';
import type { CardCredentials } from './credentials.js';
import type { CreatedCardControl } from './inline-controls.js';

/**
 * A card that was issued. Read the card for its cardholder, product and metadata.
 *
 * @discriminator type
 */
export type CreateCardResponse = CreatePhysicalCardResponse | CreateVirtualCardResponse;

/** A physical card that was issued. */
export interface CreatePhysicalCardResponse extends CreatedCardDetails {
  type: 'physical';
}

/** A virtual card that was issued. */
export interface CreateVirtualCardResponse extends CreatedCardDetails {
  type: 'virtual';
  /** What the request asked for in `return_credentials`. */
  credentials?: CardCredentials;
  /** The controls that were created for the card. */
  controls?: CreatedCardControl[];
}

/** What every card says of itself when it was issued. */
export interface CreatedCardDetails {
  /** The card, `crd_…`. */
  id: Id<'card'>;
  /** Your account, `cli_…`. */
  client_id?: Id<'client'>;
  /** The entity of yours that issued the card. */
  entity_id?: Id<'entity'>;
  /** Name on the card. */
  display_name?: string;
  /** Last four digits of the card number. */
  last_four?: string;
  /** 1 to 12. */
  expiry_month?: Integer;
  /** Four digits. */
  expiry_year?: Integer;
  billing_currency?: Currency;
  issuing_country?: CountryCode;
  status?: CardStatus;
  /** Your own name for the card. */
  reference?: string;
  scheme?: IssuingScheme;
  created_date?: DateTime;
  last_modified_date?: DateTime;
  _links?: CardLinks;
}
