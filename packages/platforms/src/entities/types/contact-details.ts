import type { Phone } from '@cko/core';

/** How a seller is reached. */
export interface EntityContactDetails {
  /**
   * The seller's telephone number. In schema version 3.0 `country_code` is a country, such as `GB`, and not a calling
   * code; earlier versions take the number alone.
   */
  phone?: Phone;
  email_addresses?: EntityEmailAddresses;
  /** The person who is invited to onboard the seller, where that is not done by you. */
  invitee?: EntityInvitee;
}

/** Email addresses of a seller. */
export interface EntityEmailAddresses {
  primary?: string;
}

/** The person who is invited to onboard a seller. */
export interface EntityInvitee {
  /** Address that the invitation goes to. */
  email?: string;
}
