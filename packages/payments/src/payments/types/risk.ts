import type { DateTime, Integer } from '@cko/core';

/** What the risk engine is given to judge a payment by. */
export interface RiskRequest {
  /**
   * Whether to run the risk check.
   *
   * @default true
   */
  enabled?: boolean;
  /**
   * Session of the device script on your page.
   *
   * @pattern ^(dsid)_(\w{26})$
   */
  device_session_id?: string;
  device?: RiskDevice;
}

/** The device that the payer uses. */
export interface RiskDevice {
  /**
   * The browser's `User-Agent` header.
   *
   * @maxLength 2048
   */
  user_agent?: string;
  network?: RiskDeviceNetwork;
  provider?: RiskDeviceProvider;
  /** When the facts about the device were collected. */
  timestamp?: DateTime;
  /**
   * Minutes from local time to UTC, as `Date.getTimezoneOffset()` gives them.
   *
   * @minLength 1
   * @maxLength 5
   */
  timezone?: string;
  /** Whether the device is emulated. */
  virtual_machine?: boolean;
  /** Whether the browser is in private mode. */
  incognito?: boolean;
  /** Whether an iOS device is unlocked. */
  jailbroken?: boolean;
  /** Whether an Android device is unlocked. */
  rooted?: boolean;
  java_enabled?: boolean;
  javascript_enabled?: boolean;
  /**
   * Language of the browser, as in `navigator.language`.
   *
   * @minLength 1
   * @maxLength 12
   */
  language?: string;
  /**
   * Bits per pixel, such as `24`.
   *
   * @minLength 1
   * @maxLength 2
   */
  color_depth?: string;
  /**
   * Pixels.
   *
   * @minLength 1
   * @maxLength 6
   */
  screen_height?: string;
  /**
   * Pixels.
   *
   * @minLength 1
   * @maxLength 6
   */
  screen_width?: string;
  /** The browser's `Sec-CH-UA` headers. */
  user_agent_client_hint?: string;
  /** Whether the page may take payments inside a frame. */
  iframe_payment_allowed?: boolean;
  /**
   * The browser's `Accept` header.
   *
   * @maxLength 2048
   */
  accept_header?: string;
}

/** Where on the internet a device is. */
export interface RiskDeviceNetwork {
  ipv4?: string;
  ipv6?: string;
  /** Whether the address is an exit of the Tor network. */
  tor?: boolean;
  vpn?: boolean;
  proxy?: boolean;
}

/** Who collected the facts about a device. */
export interface RiskDeviceProvider {
  /** Id of the device at the provider. */
  id?: string;
  name?: string;
}

/** What the risk engine thought of a payment. */
export interface PaymentRiskAssessment {
  /**
   * Whether a rule marked the payment for review. A flagged payment may well be approved.
   *
   * @default false
   */
  flagged?: boolean;
  /**
   * From 0, harmless, to 100.
   *
   * @minimum 0
   * @maximum 100
   */
  score?: Integer;
}
