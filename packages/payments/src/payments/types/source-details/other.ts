import type { AccountHolder, Address, Phone } from '@cko/core';

/** A source that responses describe in general terms only. */
export interface OtherSourceDetails {
  // Closed: if any string fitted, a check of `type` could not tell the other sources apart.
  type:
    | 'ach'
    | 'bank_account'
    | 'bizum'
    | 'customer'
    | 'id'
    | 'network_token'
    | 'plaid'
    | 'provider_token'
    | 'sofort'
    | 'swish'
    | 'tabby'
    | 'token'
    | 'trustly';
  /** Stored source to charge again, if there is one. */
  id?: string;
  billing_address?: Address;
  phone?: Phone;
  account_holder?: AccountHolder;
}
