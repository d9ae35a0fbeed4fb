import type { Uri } from '@cko/core';

/**
 * Who leads the cardholder through 3D Secure.
 *
 * @discriminator type
 */
export type ThreeDsSessionCompletion = HostedThreeDsCompletion | NonHostedThreeDsCompletion;

/** Checkout.com does, on a page of its own. Browsers only. */
export interface HostedThreeDsCompletion {
  type: 'hosted';
  /**
   * Where the browser goes after an authentication that succeeded.
   *
   * @maxLength 256
   */
  success_url: Uri;
  /**
   * Where the browser goes after an authentication that failed.
   *
   * @maxLength 256
   */
  failure_url: Uri;
  /** Address of your server that is called when the session is over. */
  callback_url?: string;
}

/** You do, in your own page or app, by following the session's `next_actions`. */
export interface NonHostedThreeDsCompletion {
  type: 'non_hosted';
  /**
   * Address of your server that is called when the session is over.
   *
   * @maxLength 256
   */
  callback_url?: Uri;
  /**
   * Address that the issuer's page sends the browser to after a challenge.
   *
   * @maxLength 256
   */
  challenge_notification_url?: Uri;
}
