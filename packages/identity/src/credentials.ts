/** What every operation here takes: a key, or an access token with the scope. */
export const identityVerification = { keys: ['secret'], scopes: ['identity-verification'] } as const;
