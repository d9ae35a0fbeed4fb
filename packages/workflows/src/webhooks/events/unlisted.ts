/**
 * The `type` of what this version does not list. At run time it is any other string; to compare it with a name, widen it
 * first: `const type: string = event.type`.
 */
export type Unlisted = UnlistedType;

/**
 * Exists for the compiler only. An enum member is the one kind of type that is a string and that a `switch` tells apart
 * from every listed name. Were it `string`, then `case 'payment_approved'` would keep the unlisted arm of the union too,
 * and say nothing about its `data`.
 */
declare enum UnlistedType {
  name = '(not listed)',
}
