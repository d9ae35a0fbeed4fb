import type { Address, Integer, Phone } from '@cko/core';

/** The payer used Afterpay. */
export interface AfterpaySourceDetails {
  type: 'afterpay';
}

/** The payer used Alma. */
export interface AlmaSourceDetails {
  type: 'alma';
}

/** The payer used Klarna. */
export interface KlarnaSourceDetails {
  type: 'klarna';
  account_holder?: KlarnaAccountHolderDetails;
}

/** The payer, as known to Klarna. */
export interface KlarnaAccountHolderDetails {
  first_name?: string;
  last_name?: string;
  billing_address?: Address;
  email?: string;
  date_of_birth?: string;
  gender?: string;
  phone?: Phone;
}

/** The payer used SeQura. */
export interface SequraSourceDetails {
  type: 'sequra';
}

/** The payer used Tamara. */
export interface TamaraSourceDetails {
  type: 'tamara';
}

/** Which of a provider's options, such as Klarna's, the payer was granted. */
export interface ProviderAuthorizedPaymentMethod {
  /** Provider's name for the option. */
  type?: string;
  description?: string;
  /** In how many parts the payer pays. */
  number_of_installments?: Integer;
  /** How many days the payer has to pay. */
  number_of_days?: Integer;
}
