import type {
  Address,
  ApplePayTokenData,
  CardCategory,
  CardType,
  CountryCode,
  DateTime,
  Id,
  Integer,
  Links,
  Phone,
} from '@cko/core';

/**
 * What to make a token of: card details, or the payload of a wallet.
 *
 * @discriminator type
 */
export type TokenRequest = CardTokenRequest | ApplePayTokenRequest | GooglePayTokenRequest;

/**
 * Card details to tokenize. Whoever sends them handles card data, so outside of tests let Checkout.com's own form
 * fields send them from the payer's browser or phone.
 */
export interface CardTokenRequest {
  type: 'card';
  /** Card number, digits only. */
  number: string;
  /**
   * Month in which the card expires, 1 to 12.
   *
   * @minimum 1
   * @maximum 12
   */
  expiry_month: Integer;
  /** Year in which the card expires, four digits. */
  expiry_year: Integer;
  /** Cardholder's name as printed on the card. */
  name?: string;
  /**
   * Security code: three digits, or four on American Express.
   *
   * @minLength 3
   * @maxLength 4
   */
  cvv?: string;
  /** Address that the card's statements go to. Kept with the token and used for the payment. */
  billing_address?: Address;
  /** Cardholder's telephone number. Kept with the token and used for the payment. */
  phone?: Phone;
}

/** An Apple Pay payload to tokenize. */
export interface ApplePayTokenRequest {
  type: 'applepay';
  /** `payment.token.paymentData` as Apple Pay hands it over, unchanged. */
  token_data: ApplePayTokenData;
  /** Address that the card's statements go to. */
  billing_address?: Address;
  /** Cardholder's telephone number. */
  phone?: Phone;
}

/** A Google Pay payload to tokenize. */
export interface GooglePayTokenRequest {
  type: 'googlepay';
  /** `paymentMethodData.tokenizationData.token` as Google Pay hands it over, parsed from its JSON text. */
  token_data: GooglePayTokenData;
  /** Address that the card's statements go to. */
  billing_address?: Address;
  /** Cardholder's telephone number. */
  phone?: Phone;
}

/** The encrypted payment data that Google Pay hands to a merchant, passed on as it is. */
export interface GooglePayTokenData {
  /** Signature over the message, Base64. */
  signature?: string;
  /** Format of the data, such as `ECv1` or `ECv2`. */
  protocolVersion?: string;
  /** The signed message: JSON text with the encrypted payload in it. */
  signedMessage?: string;
}

/**
 * A token, and what it tells about the card behind it.
 *
 * @discriminator type
 */
export type Token = CardToken | ApplePayToken | GooglePayToken;

/** A token made from card details. */
export interface CardToken extends TokenDetails {
  type: 'card';
}

/** A token made from an Apple Pay payload. */
export interface ApplePayToken extends TokenDetails {
  type: 'applepay';
}

/** A token made from a Google Pay payload. */
export interface GooglePayToken extends TokenDetails {
  type: 'googlepay';
}

/** What every new token comes with. */
export interface TokenDetails {
  /** The token itself, `tok_…`. Good for one use, until `expires_on`. */
  token: Id<'token'>;
  /** When the token stops working, 15 minutes after it was made. */
  expires_on: DateTime;
  /**
   * Month in which the card expires, 1 to 12.
   *
   * @minimum 1
   * @maximum 12
   */
  expiry_month: Integer;
  /** Year in which the card expires, four digits. */
  expiry_year: Integer;
  /** Card scheme, such as `VISA`. */
  scheme?: string;
  /** Domestic scheme of a co-badged card, such as `cartes_bancaires`. */
  scheme_local?: string;
  /**
   * Last four digits of the card number.
   *
   * @minLength 4
   * @maxLength 4
   */
  last4: string;
  /**
   * First digits of the card number, which identify the issuer: six or eight of them.
   *
   * @maxLength 8
   */
  bin: string;
  /** How the card is funded. */
  card_type?: CardType;
  /** Whom the card was issued to. */
  card_category?: CardCategory;
  /** Name of the bank that issued the card. */
  issuer?: string;
  /** Country of the bank that issued the card. */
  issuer_country?: CountryCode;
  /** The scheme's identifier of the card product, such as `F`. */
  product_id?: string;
  /** The scheme's name of the card product, such as `CLASSIC`. */
  product_type?: string;
  /** What a wallet's payload held: the card's own number, or a token of it bound to a device. */
  token_format?: string;
  /** Address given with the request. */
  billing_address?: Address;
  /** Telephone number given with the request. */
  phone?: Phone;
  /** Cardholder's name given with the request. */
  name?: string;
}

/** What is stored with a token. Reading it does not use the token up. */
export interface TokenMetadata {
  /** The token itself, `tok_…`. */
  token: Id<'token'>;
  /** What the token was made of, such as `card`. */
  type: string;
  /** When the token stops working. */
  expires_on: DateTime;
  /**
   * Month in which the card expires, 1 to 12.
   *
   * @minimum 1
   * @maximum 12
   */
  expiry_month: Integer;
  /** Year in which the card expires, four digits. */
  expiry_year: Integer;
  /** Card scheme, such as `VISA`. */
  scheme?: string;
  /** Last four digits of the card number. */
  last4: string;
  /** First digits of the card number, which identify the issuer. */
  bin: string;
  /** How the card is funded. */
  card_type?: CardType;
  /** Whom the card was issued to. */
  card_category?: CardCategory;
  /** Name of the bank that issued the card. */
  issuer?: string;
  /** Country of the bank that issued the card. */
  issuer_country?: CountryCode;
  /** The scheme's identifier of the card product. */
  product_id?: string;
  /** The scheme's name of the card product. */
  product_type?: string;
  /** The part of the billing address that does not identify the payer. */
  billing_address?: TokenMetadataBillingAddress;
  _links?: Links;
}

/** Where the payer lives, as coarsely as token metadata tells it. */
export interface TokenMetadataBillingAddress {
  /** City or town. */
  city?: string;
  country?: CountryCode;
}
