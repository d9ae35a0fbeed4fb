import type { Integer, OpenEnum } from '@cko/core';

/** An element of a challenge; `oob` is one outside of the merchant's app, such as the bank's own app. */
export type ThreeDsSdkUiElement = OpenEnum<'text' | 'single_select' | 'multi_select' | 'oob' | 'html_other'>;

/** The issuer's access control server, which authenticates the cardholder. */
export interface ThreeDsAccessControlServer {
  /**
   * Which server this is, as EMVCo approved it.
   *
   * @maxLength 32
   */
  reference_number: string;
  /**
   * The server's id of this authentication, a UUID.
   *
   * @minLength 36
   * @maxLength 36
   */
  transaction_id: string;
  /**
   * Who runs the server, as the directory server knows it.
   *
   * @maxLength 32
   */
  operator_id: string;
  /** Whether rules demand a challenge. */
  challenge_mandated: boolean;
  /**
   * Where a browser finds the challenge.
   *
   * @maxLength 2048
   */
  url?: string;
  /**
   * What the 3D Secure SDK of an app needs to start the challenge, a signed JSON Web token.
   *
   * @maxLength 512
   */
  signed_content?: string;
  /**
   * How the server authenticates the cardholder, two digits of EMV 3DS.
   *
   * @pattern ^\d{2}$
   */
  authentication_type?: string;
  challenge_cancel_reason?: ThreeDsChallengeCancelReason;
  /** How the challenge is shown. */
  interface?: OpenEnum<'native_ui' | 'html'>;
  /** What the challenge is made of. */
  ui_template?: ThreeDsSdkUiElement;
  /** Two digits of EMV 3DS for `challenge_cancel_reason`. */
  challenge_cancel_reason_code?: string;
}

/** Why a challenge was broken off. */
export type ThreeDsChallengeCancelReason = OpenEnum<
  | 'cardholder_cancel'
  | 'transaction_timed_out'
  | 'challenge_timed_out'
  | 'transaction_error'
  | 'unknown'
  | 'sdk_timed_out'
>;

/** The messages of EMV 3DS, where a page or app of your own exchanges them. */
export interface ThreeDsMessages {
  /** The challenge request (`CReq`) to send to the access control server, as it is. */
  challenge_request?: string;
  /**
   * Tries that the cardholder made, two digits.
   *
   * @maxLength 2
   */
  interaction_counter?: string;
  error_details?: ThreeDsErrorDetails;
}

/** What went wrong between the servers. */
export interface ThreeDsErrorDetails {
  /** Code of EMV 3DS. */
  error_code?: string;
  /** The component that found the error, one letter, such as `D` for the directory server. */
  error_component?: string;
  /** @maxLength 2048 */
  error_detail?: string;
  /** @maxLength 2048 */
  error_description?: string;
}

/** Google's secure payment authentication in a session. */
export interface ThreeDsGoogleSpa {
  /** What to show in the frame. */
  challenge_url?: string;
  /** How long to wait for the frame to load. */
  initial_timeout?: string;
  /** How long the authentication may take. */
  max_timeout?: string;
  iframe?: ThreeDsGoogleSpaFrame;
  token?: ThreeDsGoogleSpaToken;
}

/** Size of the frame. */
export interface ThreeDsGoogleSpaFrame {
  height?: string;
  width?: string;
}

/** The token to pay with in place of the card. */
export interface ThreeDsGoogleSpaToken {
  /** The token, digits only. */
  number?: string;
  /** Month in which the token expires, 1 to 12. */
  expiry_month?: Integer;
  /** Year in which the token expires, in four digits. */
  expiry_year?: Integer;
}
