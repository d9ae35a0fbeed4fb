/*
 * The credentials that several operations take: a key, or an access token with any one of the scopes.
 */

export const viewReports = { keys: ['secret'], scopes: ['reports', 'reports:view'] } as const;
