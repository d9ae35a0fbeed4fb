import type { DateTime, Id, InstrumentId, Integer, OpenEnum, ProcessingChannelId, TokenId, Uri } from '@cko/core';

/** A request to somebody else's API, and the card that is to be put into it. */
export interface ForwardRequest {
  source: ForwardSource;
  destination_request: ForwardDestinationRequest;
  /**
   * Your own name for the request, such as an order number.
   *
   * @maxLength 80
   */
  reference?: string;
  /** Channel that the request is billed to. */
  processing_channel_id?: ProcessingChannelId;
  network_token?: ForwardNetworkTokenOptions;
}

/**
 * The card to put into the request: a stored one, or one by a token of it.
 *
 * @discriminator type
 */
export type ForwardSource = ForwardIdSource | ForwardTokenSource;

/** A card that is stored as an instrument. */
export interface ForwardIdSource {
  type: 'id';
  /** The instrument that holds the card. */
  id: InstrumentId;
  /** A token of the security code, which is never stored with the card. */
  cvv_token?: TokenId;
}

/** A card by a token of it. */
export interface ForwardTokenSource {
  type: 'token';
  token: TokenId;
}

/** The request as the third party is to get it, with placeholders where card data goes. */
export interface ForwardDestinationRequest {
  /**
   * Where to send the request.
   *
   * @maxLength 1024
   */
  url: Uri;
  method: ForwardMethod;
  headers: ForwardHeaders;
  /**
   * The body as text. `{{card_number}}`, `{{card_expiry_month}}`, `{{card_expiry_year_yyyy}}` and their like are replaced
   * on the way.
   *
   * @maxLength 16384
   */
  body: string;
  /** How Checkout.com is to sign the request, for a third party that wants it signed. */
  signature?: ForwardSignature;
}

/** HTTP method of a forwarded request. */
export type ForwardMethod = OpenEnum<'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'HEAD' | 'OPTIONS' | 'TRACE'>;

/** Headers of a forwarded request. */
export interface ForwardHeaders {
  /**
   * Headers by name, in clear. Keep credentials for the third party out of here: see `encrypted`.
   *
   * @maxProperties 16
   */
  raw: Record<string, string>;
  /**
   * More headers, such as the one with the third party's key: a JSON object of texts, encrypted as a JWE with
   * Checkout.com's public key.
   *
   * @maxLength 8192
   */
  encrypted?: string;
}

/** A way to sign a forwarded request. */
export type ForwardSignature = DlocalForwardSignature;

/** The signature that dLocal wants. */
export interface DlocalForwardSignature {
  type: 'dlocal';
  dlocal_parameters: DlocalSignatureParameters;
}

/** What dLocal's signature is made with. */
export interface DlocalSignatureParameters {
  /** The secret that dLocal gave you. */
  secret_key: string;
}

/** Whether a network token is put into the request in place of the card's own number. */
export interface ForwardNetworkTokenOptions {
  enabled?: boolean;
  /** Whether to get a cryptogram to go with the network token. */
  request_cryptogram?: boolean;
}

/** What came of a forwarded request. */
export interface ForwardResponse {
  /** `fwd_…` */
  request_id: Id<'forward request'>;
  /** What the third party answered, success or not. */
  destination_response?: ForwardDestinationResponse;
  /** What was put into the request; its form is not documented. */
  source?: Record<string, unknown>;
}

/** The answer of a third party. */
export interface ForwardDestinationResponse {
  /** HTTP status. */
  status: Integer;
  /** Values by header name. */
  headers: Record<string, string[]>;
  body: string;
}

/** A forwarded request, as it is kept for 14 days. */
export interface ForwardRequestDetails {
  /** `fwd_…` */
  request_id: Id<'forward request'>;
  /** Entity (`ent_…`) that the request was made for. */
  entity_id: Id<'entity'>;
  destination_request: ForwardedDestinationRequest;
  created_on: DateTime;
  /** Your own name for the request. */
  reference?: string;
  /** What the third party answered, success or not. */
  destination_response?: ForwardDestinationResponse;
}

/** A request as it was forwarded. Credentials in it are masked, and placeholders are not filled in. */
export interface ForwardedDestinationRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string;
}
