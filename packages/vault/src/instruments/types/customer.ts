import type { CustomerId, Email, Phone } from '@cko/core';

/** The customer to link a new instrument to: a stored one by `id`, or one by `email`, stored when it is new. */
export interface CreateInstrumentCustomerRequest {
  id?: CustomerId;
  /** @maxLength 255 */
  email?: Email;
  /** @maxLength 255 */
  name?: string;
  phone?: Phone;
  /** Whether the instrument becomes the one that the customer pays with by default. */
  default?: boolean;
}

/** Another customer to link an instrument to, or its place among the instruments of the same one. */
export interface UpdateInstrumentCustomerRequest {
  id?: CustomerId;
  /** Whether the instrument becomes the one that the customer pays with by default. */
  default?: boolean;
}

/** The customer that an instrument is linked to. */
export interface InstrumentCustomer {
  id: CustomerId;
  email?: string;
  name?: string;
  phone?: Phone;
  /** Whether the customer pays with this instrument by default. */
  default?: boolean;
}
