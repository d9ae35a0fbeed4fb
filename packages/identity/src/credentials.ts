/*
 * The credentials that several operations take: a key, or an access token with any one of the scopes.
 */

export const identityVerification = { keys: ['secret'], scopes: ['identity-verification'] } as const;
