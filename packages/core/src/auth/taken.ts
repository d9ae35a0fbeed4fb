import type { Auth } from '../description/operation.js';

const keyNames = {
  public: 'a public key (publicKey or CKO_PUBLIC_KEY)',
  secret: 'a secret key (secretKey or CKO_SECRET_KEY)',
  session: 'the secret of a session (sessionSecret, an option of the call)',
} as const;

/** The credentials that an operation takes, in words for a message. */
export function taken({ keys = [], scopes = [] }: Auth): string {
  const access = `an access key with the scope ${scopes.join(' or ')} (accessKey or CKO_ACCESS_KEY_ID and CKO_ACCESS_KEY_SECRET)`;
  return [...keys.map((key) => keyNames[key]), ...(scopes.length > 0 ? [access] : [])].join(', or ');
}
