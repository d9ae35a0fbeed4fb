import type { AccountHolder, Address, CustomerId, InstrumentId, Integer, OpenEnum, Phone, TokenId } from '@cko/core';
import type { CardAccountHolder } from '../card-account-holder.js';

/** A card by its number. Handling card numbers needs PCI DSS level SAQ D; without it, pay with a token. */
export interface CardSource {
  type: 'card';
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
  /** Cardholder's name as it stands on the card. */
  name?: string;
  /**
   * Security code: three digits, on American Express four.
   *
   * @minLength 3
   * @maxLength 4
   */
  cvv?: string;
  /**
   * `true` when the details come from your own records, not from the cardholder at this moment.
   *
   * @default false
   */
  stored?: boolean;
  /**
   * Whether to keep the card for later payments. The response's `source.id` then stands for it.
   *
   * @default true
   */
  store_for_future_use?: boolean;
  billing_address?: Address;
  phone?: Phone;
  /** Whether the real-time account updater may replace outdated card details for this payment. */
  allow_update?: boolean;
  account_holder?: CardAccountHolder;
}

/** A token that the payer's device got for card, Apple Pay or Google Pay data. It works once, for 15 minutes. */
export interface TokenSource {
  type: 'token';
  token: TokenId;
  /** Overrides the address given when the token was made. */
  billing_address?: Address;
  /** Overrides the number given when the token was made. */
  phone?: Phone;
  /** `true` when the details come from your own records, not from the cardholder at this moment. */
  stored?: boolean;
  /**
   * Whether to keep the card for later payments. The response's `source.id` then stands for it.
   *
   * @default true
   */
  store_for_future_use?: boolean;
  account_holder?: CardAccountHolder;
}

/** A stored instrument: one made in the vault, or the `source.id` of an earlier payment. */
export interface IdSource {
  type: 'id';
  id: InstrumentId;
  /**
   * Security code of the stored card, or a token that stands for the code.
   *
   * @pattern ^(tok_\w{26}|\d{3,4})$
   */
  cvv?: string;
  /** Payment method of the instrument when it is not a card, such as `ach`. */
  payment_method?: string;
  /** `true` when the payer is not entering the details at this moment. */
  stored?: boolean;
  /** Whether to keep the instrument for later payments. */
  store_for_future_use?: boolean;
  billing_address?: Address;
  phone?: Phone;
  /** Whether the real-time account updater may replace outdated card details for this payment. */
  allow_update?: boolean;
  account_holder?: CardAccountHolder;
}

/** A customer, who pays with their default instrument. */
export interface CustomerSource {
  type: 'customer';
  id: CustomerId;
  account_holder?: AccountHolder;
  billing_address?: Address;
  phone?: Phone;
  /** Whether the real-time account updater may replace outdated card details for this payment. */
  allow_update?: boolean;
}

/** A network token, or the device card number that Apple Pay or Google Pay data decrypts to. */
export interface NetworkTokenSource {
  type: 'network_token';
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
  /**
   * One-time proof, in Base64, that the token may be used for this payment. Needed when the payer is present.
   *
   * @maxLength 50
   */
  cryptogram?: string;
  /**
   * Electronic commerce indicator that came with the cryptogram, such as `05`.
   *
   * @maxLength 2
   */
  eci?: string;
  /**
   * `true` when the details come from your own records, not from the cardholder at this moment.
   *
   * @default false
   */
  stored?: boolean;
  /** Whether to keep the token for later payments. The response's `source.id` then stands for it. */
  store_for_future_use?: boolean;
  /** Cardholder's name. */
  name?: string;
  /**
   * Security code of the card behind the token.
   *
   * @minLength 3
   * @maxLength 4
   */
  cvv?: string;
  billing_address?: Address;
  phone?: Phone;
  account_holder?: CardAccountHolder;
}

/** Where a network token comes from: Visa (`vts`), Mastercard (`mdes`) or a wallet. */
export type NetworkTokenType = OpenEnum<'vts' | 'mdes' | 'applepay' | 'googlepay'>;

/** A token issued by another payment provider. */
export interface ProviderTokenSource {
  type: 'provider_token';
  /** Payment method that the token is for. */
  payment_method: string;
  token: string;
  account_holder?: AccountHolder;
}
