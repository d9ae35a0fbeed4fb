import type {
  AccountHolder,
  AccountType,
  BankDetails,
  CardCategory,
  CardType,
  CountryCode,
  InstrumentId,
  Integer,
} from '@cko/core';
import type { NetworkTokenType } from './sources/card.js';

/**
 * Where a payout goes.
 *
 * @discriminator type
 */
export type PaymentDestination =
  BankAccountDestination | CardDestination | IdDestination | NetworkTokenDestination | TokenDestination;

/**
 * A bank account to pay to. Country and currency decide which fields are needed; the vault's `getBankAccountFields`
 * operation tells.
 */
export interface DestinationBankAccount {
  account_type?: AccountType;
  account_number?: string;
  /** Code of the bank within its country, such as a sort code or routing number. */
  bank_code?: string;
  /** Code of the branch, where it is apart from the bank's. */
  branch_code?: string;
  iban?: string;
  /** Basic bank account number: account and bank in the country's own format. */
  bban?: string;
  /** BIC, the bank's SWIFT code: 8 or 11 characters. */
  swift_bic?: string;
  /** Country of the account. */
  country?: CountryCode;
  account_holder?: AccountHolder;
  bank?: BankDetails;
}

/** A bank account, by its numbers. */
export interface BankAccountDestination extends DestinationBankAccount {
  type: 'bank_account';
  country: CountryCode;
}

/** A card by its number. Handling card numbers needs PCI DSS level SAQ D; without it, pay to a token. */
export interface CardDestination {
  type: 'card';
  account_holder?: AccountHolder;
  /** Digits only, no spaces. */
  number: string;
  /**
   * Month of expiry, 1 to 12.
   *
   * @minimum 1
   * @maximum 12
   */
  expiry_month: Integer;
  /** Year of expiry in four digits, such as `2030`. */
  expiry_year: Integer;
}

/** A stored instrument: a card or a bank account in the vault. */
export interface IdDestination {
  type: 'id';
  account_holder?: AccountHolder;
  id: InstrumentId;
}

/** A network token. */
export interface NetworkTokenDestination {
  type: 'network_token';
  account_holder?: AccountHolder;
  /** The network token itself, which takes the place of the card number. */
  token: string;
  /**
   * Month of the token's expiry, 1 to 12. It differs from the card's.
   *
   * @minimum 1
   * @maximum 12
   */
  expiry_month: Integer;
  /** Year of the token's expiry in four digits, such as `2030`. */
  expiry_year: Integer;
  token_type: NetworkTokenType;
  /** One-time proof, in Base64, that the token may be used for this payout. */
  cryptogram?: string;
  /** Electronic commerce indicator that came with the cryptogram, such as `05`. */
  eci?: string;
}

/** A token that stands for card data. It works once, for 15 minutes. */
export interface TokenDestination {
  type: 'token';
  account_holder?: AccountHolder;
  token: string;
}

/**
 * What a response says of the destination of a payout.
 *
 * @discriminator type
 */
export type PaymentDestinationDetails =
  CardDestinationDetails | BankAccountDestinationDetails | OtherDestinationDetails;

/** The card that was paid to. */
export interface CardDestinationDetails {
  type: 'card';
  /** Stored instrument, if there is one. */
  id?: string;
  /**
   * Month of expiry, 1 to 12.
   *
   * @minimum 1
   * @maximum 12
   */
  expiry_month?: Integer;
  /** Year of expiry in four digits, such as `2030`. */
  expiry_year?: Integer;
  /** Cardholder's name. */
  name?: string;
  /** Last four digits of the card number. */
  last4?: string;
  /** The same for every use of the same card number, so that a card can be recognised without its number. */
  fingerprint?: string;
  /** First six or eight digits of the card number, which tell the issuer. */
  bin?: string;
  card_type?: CardType;
  card_category?: CardCategory;
  /** Name of the bank that issued the card. */
  issuer?: string;
  issuer_country?: CountryCode;
  /** Scheme's code for the card product, such as `F`. */
  product_id?: string;
  /** Scheme's name for the card product, such as `CLASSIC`. */
  product_type?: string;
  account_holder?: AccountHolder;
}

/** The bank account that was paid to. */
export interface BankAccountDestinationDetails extends DestinationBankAccount {
  type: 'bank_account';
  /** Stored instrument, if there is one. */
  id?: string;
}

/** A destination that responses describe in general terms only. */
export interface OtherDestinationDetails {
  // Closed: if any string fitted, a check of `type` could not tell the other destinations apart.
  type: 'id' | 'token' | 'network_token';
  /** Stored instrument, if there is one. */
  id?: string;
  account_holder?: AccountHolder;
}
