/*
 * The credentials that several operations take: a key, or an access token with any one of the scopes.
 */

export const workflows = { keys: ['secret'], scopes: ['flow', 'flow:workflows'] } as const;
export const events = { keys: ['secret'], scopes: ['flow', 'flow:events'] } as const;
export const reflow = { keys: ['secret'], scopes: ['flow', 'flow:reflow'] } as const;
