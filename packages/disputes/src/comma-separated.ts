/**
 * Several values of a query. They travel as one text, separated by commas, so a schema calls such a property a string:
 * tag it with `@asType string`.
 */
export type CommaSeparated<Value extends string> = readonly Value[];
