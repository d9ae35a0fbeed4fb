import type { Integer } from '@cko/core';
import type { CardholderId } from '../ids.js';

/** An access key, and the cardholder that the token is to be limited to. */
export interface CardholderAccessTokenRequest {
  grant_type: 'client_credentials';
  /** Id of the access key, `ack_…`. */
  client_id: string;
  /** Secret of the access key. */
  client_secret: string;
  /**
   * The cardholder whose app will use the token.
   *
   * @minLength 30
   * @maxLength 30
   */
  cardholder_id?: CardholderId;
  /** Whether the token works once only. Reading card credentials and the like wants such a token. */
  single_use?: boolean;
}

/** A token for a cardholder's app. */
export interface CardholderAccessToken {
  /** The token: a credential, so keep it out of logs. */
  access_token: string;
  /** `Bearer`. */
  token_type: string;
  /** Seconds until the token expires. */
  expires_in?: Integer;
  /** Scopes of the token, separated by spaces. */
  scope?: string;
}
