import type {
  CardCategory,
  CardType,
  CountryCode,
  CurrencyAccountId,
  InstrumentId,
  Integer,
  OpenEnum,
} from '@cko/core';
import type { Unlisted } from './unlisted.js';

/** Where the money of a payment comes from. */
export type PaymentEventSource = CardEventSource | CurrencyAccountEventSource | OtherEventSource;

/** A card. Names and letter case differ from the API's card: `last_4` here is `last4` there, schemes are in capitals. */
export interface CardEventSource {
  type: 'card';
  /** The stored card, when it is stored. */
  id?: InstrumentId;
  billing_address?: EventBillingAddress;
  /** From 1 to 12. */
  expiry_month?: Integer;
  /** Four digits. */
  expiry_year?: Integer;
  /** Name on the card. */
  name?: string;
  /** Card scheme in capitals, such as `VISA`. */
  scheme?: string;
  /** Last four digits of the card number. */
  last_4?: string;
  /** The same for the same card number, whichever way it was given. */
  fingerprint?: string;
  /** First digits of the card number, which name the issuer. */
  bin?: string;
  /** In capitals. */
  card_type?: CardType;
  /** In capitals. */
  card_category?: CardCategory;
  issuer?: string;
  issuer_country?: CountryCode;
  product_id?: string;
  product_type?: string;
  /** Result of the address check, one letter. */
  avs_check?: string;
  /** Result of the check of the security code, one letter; `Y` when it matches. */
  cvv_check?: string;
}

/** An address, with other names than the API's `Address`. */
export interface EventBillingAddress {
  line1?: string;
  line2?: string;
  town_city?: string;
  state?: string;
  zip?: string;
  country?: CountryCode;
}

/** Your own balance, which a payout is paid from. */
export interface CurrencyAccountEventSource {
  type: 'currency_account';
  id?: CurrencyAccountId;
  card_on_file?: boolean;
}

/** Another payment method, with fields of its own. */
export interface OtherEventSource {
  /** Name of the method, such as `paypal`; a string. */
  type: Unlisted;
  id?: string;
  [field: string]: unknown;
}

/** Where the money of a payout goes. Further fields depend on the type. */
export interface PaymentEventDestination {
  type?: OpenEnum<'bank_account' | 'card' | 'id' | 'token'>;
  /** The stored instrument. */
  id?: InstrumentId;
  /** The same for the same account or card. */
  fingerprint?: string;
  [field: string]: unknown;
}
