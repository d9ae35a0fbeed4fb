import type { Integer, OpenEnum } from '../shapes/scalars.js';

/** Asks for an access token. The client id and secret travel by Basic authentication, or as fields. */
export interface AccessTokenRequest {
  grant_type: OpenEnum<'client_credentials'>;
  /** Id of the access key, `ack_…`. */
  client_id?: string;
  client_secret?: string;
  /** Scopes asked for, separated by spaces; all of the access key's when absent. */
  scope?: string;
}

/** An access token. */
export interface AccessToken {
  /** Goes into the `Authorization` header as `Bearer …`. */
  access_token: string;
  token_type: string;
  /** Seconds until the token expires. */
  expires_in: Integer;
  /** Scopes granted, separated by spaces. */
  scope?: string;
}
