/*
 * The credentials that several operations take: a key, or an access token with any one of the scopes.
 */

export const accounts = { keys: ['secret'], scopes: ['accounts'] } as const;
export const accountsByToken = { scopes: ['accounts'] } as const;
