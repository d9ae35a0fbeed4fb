import type { AccountHolderIdentification, Address, CountryCode, DateOnly, OpenEnum, Phone } from '@cko/core';

/**
 * Who sends the money of a payout or an account funding payment, when that is not the merchant. Card schemes decline
 * such payments when the sender is needed and missing.
 *
 * @discriminator type
 */
export type PaymentSender = IndividualSender | CorporateSender | GovernmentSender | InstrumentSender;

/** A person who sends money. */
export interface IndividualSender {
  type: 'individual';
  /** Your own identifier of the sender. */
  reference?: string;
  first_name?: string;
  middle_name?: string;
  last_name?: string;
  /**
   * Date of birth.
   *
   * @deprecated Use date_of_birth.
   */
  dob?: DateOnly;
  address?: Address;
  identification?: AccountHolderIdentification;
  /** What kind of thing `reference` is. */
  reference_type?: string;
  date_of_birth?: DateOnly;
  source_of_funds?: SourceOfFunds;
  country_of_birth?: CountryCode;
  nationality?: CountryCode;
}

/** A company that sends money. */
export interface CorporateSender extends OrganisationSender {
  type: 'corporate';
}

/** A government body that sends money. */
export interface GovernmentSender extends OrganisationSender {
  type: 'government';
}

/** What companies and government bodies have in common as senders. */
interface OrganisationSender {
  /** Your own identifier of the sender. */
  reference?: string;
  /** Legal name of the organisation. */
  company_name?: string;
  address?: Address;
  /** What kind of thing `reference` is. */
  reference_type?: string;
  source_of_funds?: SourceOfFunds;
  identification?: AccountHolderIdentification;
}

/** A sender known by a payment instrument alone. */
export interface InstrumentSender {
  type: 'instrument';
  /** Your own identifier of the sender. */
  reference?: string;
}

/** What a sender paid the money in with. */
export type SourceOfFunds = OpenEnum<
  'credit' | 'debit' | 'prepaid' | 'deposit_account' | 'mobile_money_account' | 'cash'
>;

/**
 * Who ends up with the money. Financial institutions (merchant category 6012) in Europe must name the recipient: date
 * of birth, account number, postal code and last name.
 */
export interface PaymentRecipient {
  /** Date of birth. */
  dob?: DateOnly;
  /**
   * Ten characters: of a card the first six and last four digits in one, of another account its number.
   *
   * @minLength 10
   * @maxLength 10
   */
  account_number?: string;
  address?: Address;
  /**
   * Postal code.
   *
   * @maxLength 10
   * @deprecated Use address.zip.
   */
  zip?: string;
  first_name?: string;
  /** @maxLength 50 */
  last_name?: string;
  country?: CountryCode;
}

/** The customer of a payment, link or hosted page, as lists and look-ups give it. */
export interface CustomerReference {
  /** Customer (`cus_…`), if known to Checkout.com. */
  id?: string;
  email?: string;
  name?: string;
  phone?: Phone;
}
