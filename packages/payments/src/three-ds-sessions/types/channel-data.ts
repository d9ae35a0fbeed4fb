import type { Integer, OpenEnum } from '@cko/core';
import type { ThreeDsSdkUiElement } from './challenge.js';

/**
 * Where the cardholder is, with what the issuer has to know of it.
 *
 * @discriminator channel
 */
export type ThreeDsChannelData = BrowserChannelData | AppChannelData | MerchantInitiatedChannelData;

/** A cardholder in a browser. Scripts in the page collect most of this. */
export interface BrowserChannelData {
  channel: 'browser';
  /**
   * The browser's `Accept` header.
   *
   * @maxLength 2048
   */
  accept_header: string;
  java_enabled: boolean;
  /** @default true */
  javascript_enabled: boolean;
  /**
   * Language of the browser, as in `navigator.language`.
   *
   * @minLength 1
   * @maxLength 12
   */
  language: string;
  /**
   * Bits per pixel, such as `24`.
   *
   * @minLength 1
   * @maxLength 2
   */
  color_depth: string;
  /**
   * Pixels.
   *
   * @minLength 1
   * @maxLength 6
   */
  screen_height: string;
  /**
   * Pixels.
   *
   * @minLength 1
   * @maxLength 6
   */
  screen_width: string;
  /**
   * Minutes from local time to UTC, as `Date.getTimezoneOffset()` gives them.
   *
   * @minLength 1
   * @maxLength 5
   */
  timezone: string;
  /**
   * The browser's `User-Agent` header.
   *
   * @maxLength 2048
   */
  user_agent: string;
  /**
   * IP address of the browser.
   *
   * @maxLength 45
   */
  ip_address: string;
  /**
   * How the issuer's fingerprinting went, when it was done before this.
   *
   * @default "U"
   */
  three_ds_method_completion?: ThreeDsMethodCompletion;
  /** Whether the page may take payments inside a frame. */
  iframe_payment_allowed?: boolean;
  /** The browser's `Sec-CH-UA` headers. */
  user_agent_client_hint?: string;
}

/** How the issuer's fingerprinting of the browser went: `Y` done, `N` not done, `U` there was none to do. */
export type ThreeDsMethodCompletion = OpenEnum<'Y' | 'N' | 'U'>;

/** A cardholder in a native app. The app's 3D Secure SDK gives all of this. */
export interface AppChannelData {
  channel: 'app';
  /**
   * Id that the SDK gave the installed app, a UUID.
   *
   * @minLength 36
   * @maxLength 36
   */
  sdk_app_id: string;
  /**
   * Minutes for the whole authentication.
   *
   * @minimum 5
   */
  sdk_max_timeout: Integer;
  sdk_ephem_pub_key: SdkEphemeralPublicKey;
  /**
   * Facts about the device, encrypted for the directory server.
   *
   * @maxLength 64000
   */
  sdk_encrypted_data: string;
  /**
   * Which SDK this is, as EMVCo approved it.
   *
   * @maxLength 32
   */
  sdk_reference_number: string;
  /**
   * The SDK's id of this transaction, a UUID.
   *
   * @minLength 36
   * @maxLength 36
   */
  sdk_transaction_id: string;
  /** How the app can show a challenge. */
  sdk_interface_type: OpenEnum<'native' | 'html' | 'both'>;
  /** Elements of a challenge that the app can show. */
  sdk_ui_elements: ThreeDsSdkUiElement[];
}

/** Public key that the SDK made for this transaction, a JSON Web Key on an elliptic curve. */
export interface SdkEphemeralPublicKey {
  kty?: OpenEnum<'EC'>;
  /**
   * Name of the curve, such as `P-256`.
   *
   * @maxLength 40
   */
  crv?: string;
  /** @maxLength 100 */
  x?: string;
  /** @maxLength 100 */
  y?: string;
}

/** No cardholder at all: the merchant asks the issuer, which in the terms of EMV 3DS is 3RI. */
export interface MerchantInitiatedChannelData {
  channel: 'merchant_initiated';
  request_type: ThreeRiRequestType;
}

/** Why a merchant asks the issuer without the cardholder. */
export type ThreeRiRequestType = OpenEnum<
  | 'recurring_transaction'
  | 'installment_transaction'
  | 'add_card'
  | 'maintain_card_information'
  | 'account_verification'
  | 'split_or_delayed_shipment'
  | 'top_up'
  | 'mail_order'
  | 'telephone_order'
  | 'whitelist_status_check'
  | 'other_payment'
>;
