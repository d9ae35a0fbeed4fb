/*
 * The credentials that several operations take: a key, or an access token with any one of the scopes.
 */

export const customers = { keys: ['secret'], scopes: ['vault', 'vault:customers'] } as const;
export const forward = { keys: ['secret'], scopes: ['forward'] } as const;
export const secrets = { keys: ['secret'], scopes: ['forward:secrets'] } as const;
export const instruments = { keys: ['secret'], scopes: ['vault', 'vault:instruments'] } as const;
export const networkTokens = { scopes: ['vault', 'vault:network-tokens'] } as const;
