/** Who calls, by the credential that was shown. */
export type Caller =
  | { kind: 'secret' }
  | { kind: 'public' }
  | {
      kind: 'token';
      scopes: readonly string[];
      /** The only cardholder that the token is good for, if it was asked for one. */
      cardholderId?: string;
      /** Its own id, if it is good for one call. */
      singleUse?: string;
    }
  /** Somebody with the secret of one 3D Secure session. */
  | { kind: 'session'; sessionId: string };
