import type { Address, CardCategory, CardType, CardWalletType, CountryCode, Integer, OpenEnum, Phone } from '@cko/core';
import type { CardAccountHolderDetails } from '../card-account-holder.js';

/** The card that paid, whether it came as a card, a token or a stored instrument. */
export interface CardSourceDetails {
  type: 'card';
  /**
   * Month of expiry, 1 to 12.
   *
   * @minimum 1
   * @maximum 12
   */
  expiry_month?: Integer;
  /** Year of expiry in four digits, such as `2030`. */
  expiry_year?: Integer;
  /**
   * Last four digits of the card number.
   *
   * @minLength 4
   * @maxLength 4
   */
  last4: string;
  /** The same for every payment with the same card number, so that a card can be recognised without its number. */
  fingerprint: string;
  /**
   * First six or eight digits of the card number, which tell the issuer.
   *
   * @maxLength 8
   */
  bin: string;
  /** Stored instrument (`src_…`) to charge the card with again. Present when the card was stored. */
  id?: string;
  billing_address?: Address;
  phone?: Phone;
  /** Cardholder's name. */
  name?: string;
  /** Card scheme, such as `Visa`. The letter case differs by endpoint, so compare without it. */
  scheme?: string;
  /**
   * Local scheme of a co-badged card.
   *
   * @deprecated Use local_schemes.
   */
  scheme_local?: string;
  /** All schemes of a co-badged card, such as `['cartes_bancaires', 'visa']`. */
  local_schemes?: string[];
  card_type?: CardType;
  card_category?: CardCategory;
  card_wallet_type?: CardWalletType;
  /** Name of the bank that issued the card. */
  issuer?: string;
  issuer_country?: CountryCode;
  /** Scheme's code for the card product, such as `F`. */
  product_id?: string;
  /** Scheme's name for the card product, such as `CLASSIC`. */
  product_type?: string;
  /** Result of the address check, a one-letter code such as `G` or `S`. */
  avs_check?: string;
  /** Result of the security code check; `Y` means that it matched. */
  cvv_check?: string;
  /** PAR: names the account behind the card and stays the same across its card numbers and network tokens. */
  payment_account_reference?: string;
  /** Updated card number, encrypted for you as a JWE. Only if your account is set up to receive card numbers. */
  encrypted_card_number?: string;
  account_update_status?: AccountUpdateStatus;
  /** Why the account updater got no new details, such as `VAU009`: the issuer does not take part. */
  account_update_failure_code?: string;
  account_holder?: CardAccountHolderDetails;
}

/** What the real-time account updater found: a new number, a new expiry date, a closed account, or a need to ask. */
export type AccountUpdateStatus = OpenEnum<
  'card_updated' | 'card_expiry_updated' | 'card_closed' | 'contact_cardholder'
>;
