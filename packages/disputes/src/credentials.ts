/*
 * The credentials that several operations take: a key, or an access token with any one of the scopes.
 */

export const viewDisputes = { keys: ['secret'], scopes: ['disputes', 'disputes:view'] } as const;
export const provideEvidence = { keys: ['secret'], scopes: ['disputes', 'disputes:provide-evidence'] } as const;
