/**
 * A whole number. JSON has one number type; the API refuses fractions here.
 *
 * @asType integer
 */
export type Integer = number;

/**
 * A moment in time, ISO 8601 in UTC, such as `2026-11-21T09:30:00Z`. Checkout.com sends up to seven fractional digits.
 *
 * @format date-time
 */
export type DateTime = string;

/**
 * A calendar date, `YYYY-MM-DD`.
 *
 * @format date
 */
export type DateOnly = string;

/**
 * An absolute URL.
 *
 * @format uri
 */
export type Uri = string;

/**
 * An email address.
 *
 * @format email
 */
export type Email = string;

/**
 * Values known today, open to the ones Checkout.com adds later: editors complete the known values, the compiler accepts
 * any string, and a `switch` over it needs a default branch.
 */
export type OpenEnum<Known extends string> = Known | (string & Record<never, never>);

/**
 * An identifier that remembers what it identifies. A plain string fits everywhere, so an id read from a database needs
 * no cast; an id of one kind does not fit where another kind is expected.
 */
export type Id<Kind extends string> = string & { readonly '~kind'?: Kind };
