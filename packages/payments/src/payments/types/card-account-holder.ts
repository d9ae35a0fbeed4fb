import type { OpenEnum } from '@cko/core';

/**
 * The holder of a card, named in a request. Names may be checked with the issuer before any money moves: set
 * `account_name_inquiry` on a payment of amount 0.
 *
 * @discriminator type
 */
export type CardAccountHolder = IndividualCardAccountHolder | CorporateCardAccountHolder | GovernmentCardAccountHolder;

/** A person who holds a card. */
export interface IndividualCardAccountHolder {
  type: 'individual';
  /** @maxLength 35 */
  first_name?: string;
  /** @maxLength 35 */
  middle_name?: string;
  /** @maxLength 35 */
  last_name?: string;
  /** Whether to ask the issuer if the name belongs to the card. */
  account_name_inquiry?: boolean;
}

/** A company that holds a card. */
export interface CorporateCardAccountHolder {
  type: 'corporate';
  /** @maxLength 35 */
  company_name?: string;
  /** Whether to ask the issuer if the name belongs to the card. */
  account_name_inquiry?: boolean;
}

/** A government body that holds a card. */
export interface GovernmentCardAccountHolder {
  type: 'government';
  /**
   * Name of the body.
   *
   * @maxLength 35
   */
  company_name?: string;
  /** Whether to ask the issuer if the name belongs to the card. */
  account_name_inquiry?: boolean;
}

/**
 * The holder of a card as a response gives it, with the issuer's answer on the name.
 *
 * @discriminator type
 */
export type CardAccountHolderDetails =
  IndividualCardAccountHolderDetails | CorporateCardAccountHolderDetails | GovernmentCardAccountHolderDetails;

/** A person who holds a card. */
export interface IndividualCardAccountHolderDetails {
  type: 'individual';
  /** @maxLength 35 */
  first_name?: string;
  /** @maxLength 35 */
  middle_name?: string;
  /** @maxLength 35 */
  last_name?: string;
  /** The issuer's answer on the whole name. */
  account_name_inquiry?: AccountNameInquiryResult;
  /** The issuer's answer part by part. */
  account_name_inquiry_details?: AccountNameInquiryDetails;
}

/** A company that holds a card. */
export interface CorporateCardAccountHolderDetails {
  type: 'corporate';
  /** @maxLength 35 */
  company_name?: string;
  /** The issuer's answer on the name. */
  account_name_inquiry?: AccountNameInquiryResult;
}

/** A government body that holds a card. */
export interface GovernmentCardAccountHolderDetails {
  type: 'government';
  /**
   * Name of the body.
   *
   * @maxLength 35
   */
  company_name?: string;
  /** The issuer's answer on the name. */
  account_name_inquiry?: AccountNameInquiryResult;
}

/**
 * Whether a name belongs to a card. `not_performed` means that the scheme did not ask, `not_supported` that the issuer
 * does not answer.
 */
export type AccountNameInquiryResult = OpenEnum<
  'full_match' | 'partial_match' | 'no_match' | 'not_performed' | 'not_supported'
>;

/** Which parts of a name belong to a card. */
export interface AccountNameInquiryDetails {
  first_name?: NameMatchResult;
  middle_name?: NameMatchResult;
  last_name?: NameMatchResult;
}

/** How well a part of a name fits what the issuer has on record. */
export type NameMatchResult = OpenEnum<'full_match' | 'partial_match' | 'no_match'>;
