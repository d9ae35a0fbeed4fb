/*
 * The credentials that several operations take: a key, or an access token with any one of the scopes.
 */

export const secretKey = { keys: ['secret'] } as const;
export const applePay = { keys: ['public', 'secret'], scopes: ['vault:apme-enrollment'] } as const;
export const gateway = { keys: ['secret'], scopes: ['gateway'] } as const;
export const googlePay = { scopes: ['vault:gpayme-enrollment'] } as const;
export const payments = { keys: ['secret'], scopes: ['gateway', 'gateway:payment'] } as const;
export const paymentDetails = { keys: ['secret'], scopes: ['gateway', 'gateway:payment-details'] } as const;
export const paymentSessions = { keys: ['secret'], scopes: ['payment-sessions'] } as const;
export const sessions = { keys: ['session'], scopes: ['sessions:app', 'sessions:browser'] } as const;
