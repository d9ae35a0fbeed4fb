/** What all operations here have in common: their host, and a key or an access token with the scope. */
export const identityVerification = { host: 'identity', keys: ['secret'], scopes: ['identity-verification'] } as const;
