/*
 * The credentials that several operations take: a key, or an access token with any one of the scopes.
 */

export const manageCards = { scopes: ['card-management', 'issuing:card-management-write'] } as const;
export const viewCards = { scopes: ['card-management', 'issuing:card-management-read'] } as const;
export const viewControls = { scopes: ['issuing:controls-read'] } as const;
export const manageControls = { scopes: ['issuing:controls-write'] } as const;
export const manageDisputes = { scopes: ['issuing-disputes', 'issuing:disputes-write'] } as const;
export const simulateTransactions = { scopes: ['transactions', 'issuing:transactions-write'] } as const;
export const viewTransactions = { scopes: ['transactions', 'issuing:transactions-read'] } as const;
