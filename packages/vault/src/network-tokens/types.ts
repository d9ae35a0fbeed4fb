import type { DateTime, Id, InstrumentId, Link, OpenEnum } from '@cko/core';

/** The card to get a network token for. */
export interface ProvisionNetworkTokenRequest {
  source: ProvisionNetworkTokenSource;
}

/**
 * A card: stored with Checkout.com, or by its number.
 *
 * @discriminator type
 */
export type ProvisionNetworkTokenSource = ProvisionNetworkTokenCardSource | ProvisionNetworkTokenIdSource;

/** A card by its number. Whoever sends it handles card data, so store the card and use its instrument if you can. */
export interface ProvisionNetworkTokenCardSource {
  type: 'card';
  /**
   * Card number, digits only.
   *
   * @minLength 12
   * @maxLength 19
   * @pattern ^[0-9]+$
   */
  number: string;
  /**
   * Month in which the card expires, one or two digits.
   *
   * @pattern ^[0-9]{1,2}$
   */
  expiry_month: string;
  /**
   * Year in which the card expires, four digits.
   *
   * @pattern ^[0-9]{4}$
   */
  expiry_year: string;
  /** Security code. */
  cvv?: string;
}

/** A card that is stored as an instrument. */
export interface ProvisionNetworkTokenIdSource {
  type: 'id';
  /** The instrument that holds the card. */
  id: InstrumentId;
}

/** A network token, and the card that it stands for. */
export interface NetworkTokenDetails {
  card: NetworkTokenCard;
  network_token: NetworkToken;
  /** Identifies you to the scheme (TRID). */
  token_requestor_id?: string;
  /** The scheme's own identifier of the token. */
  token_scheme_id?: string;
  _links?: {
    self?: Link;
    /** Where cryptograms of the token are requested. */
    cryptogram?: Link;
    /** The picture of the card. */
    'card-art'?: Link;
    [name: string]: Link | undefined;
  };
}

/** The card behind a network token, as far as it is told. */
export interface NetworkTokenCard {
  /**
   * Last four digits of the card number.
   *
   * @pattern ^[0-9]{4}$
   */
  last4: string;
  /**
   * One or two digits.
   *
   * @pattern ^[0-9]{1,2}$
   */
  expiry_month: string;
  /**
   * Four digits.
   *
   * @pattern ^[0-9]{4}$
   */
  expiry_year: string;
}

/** A number that a scheme issued in place of a card's own. It stays good when the card is replaced. */
export interface NetworkToken {
  /** `nt_…` */
  id: Id<'network token'>;
  /** Only an `active` one can be paid with. */
  state: NetworkTokenState;
  /** The token itself: what is sent in place of the card number. Treat it as you would a card number. */
  number?: string;
  /** Month in which the token expires, which is not when the card does. */
  expiry_month?: string;
  /** Year in which the token expires, four digits. */
  expiry_year?: string;
  type: SchemeTokenType;
  created_on: DateTime;
  modified_on: DateTime;
  /** PAR: names the account behind the card and stays the same across its card numbers and network tokens. */
  payment_account_reference?: string;
}

/** How a network token stands. */
export type NetworkTokenState = OpenEnum<'active' | 'suspended' | 'inactive' | 'declined' | 'requested'>;

/** Who issued a network token: Visa (`vts`) or Mastercard (`mdes`). */
export type SchemeTokenType = OpenEnum<'vts' | 'mdes'>;

/** What a cryptogram is for. */
export interface RequestCryptogramRequest {
  transaction_type: CryptogramTransactionType;
}

/** Kind of transaction that a cryptogram is for; `aft` moves money from the card to an account. */
export type CryptogramTransactionType = OpenEnum<'ecom' | 'recurring' | 'pos' | 'aft'>;

/** The one-time proof that goes with a network token in a payment. */
export interface NetworkTokenCryptogram {
  /** Base64. */
  cryptogram?: string;
  /** Electronic commerce indicator to send with the cryptogram. */
  eci?: string;
  _links?: {
    self?: Link;
    'network-token'?: Link;
    [name: string]: Link | undefined;
  };
}

/** Who wants a network token deleted, and why. */
export interface DeleteNetworkTokenRequest {
  /** `token_requestor` is the side of the merchant. */
  initiated_by: OpenEnum<'cardholder' | 'token_requestor'>;
  reason: OpenEnum<'fraud' | 'other'>;
}
