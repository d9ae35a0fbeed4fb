import type { CustomerId, Email, Id, Phone } from '@cko/core';
import type { Instrument } from '../instruments/types/instrument.js';

/** A customer to store. */
export interface CreateCustomerRequest {
  /**
   * Tells customers apart: no two may have the same.
   *
   * @maxLength 255
   */
  email: Email;
  /** @maxLength 255 */
  name?: string;
  phone?: Phone;
  metadata?: CustomerMetadata;
  /** Stored instruments (`src_…`) to link to the customer. Kept only if `default` is given too. */
  instruments?: Id<'instrument'>[];
  /** The instrument (`src_…`) that the customer pays with unless told otherwise. */
  default?: Id<'instrument'>;
}

/** A customer that was just stored. */
export interface CreateCustomerResponse {
  id: CustomerId;
}

/** What to change of a customer. Fields that are absent stay as they are. */
export interface UpdateCustomerRequest {
  /** @maxLength 255 */
  email?: Email;
  /** @maxLength 255 */
  name?: string;
  phone?: Phone;
  metadata?: CustomerMetadata;
  /** Stored instruments (`src_…`) of the customer. */
  instruments?: Id<'instrument'>[];
  /** The instrument (`src_…`) that the customer pays with unless told otherwise. */
  default?: Id<'instrument'>;
}

/** A stored customer, with the instruments that are linked to it. */
export interface Customer {
  id: CustomerId;
  email: Email;
  /** The instrument (`src_…`) that the customer pays with unless told otherwise. */
  default?: Id<'instrument'>;
  name?: string;
  phone?: Phone;
  metadata?: CustomerMetadata;
  instruments?: Instrument[];
}

/** Your own data, kept with the customer and returned with it. Not for card data or secrets. */
export type CustomerMetadata = Record<string, string | number | boolean>;
