import { describedOperations } from './description.js';

/**
 * Scopes that no operation names, and those that each stands for. Some are of earlier years: the authorization server
 * grants them all the same, and official clients still ask for them [NODE, GO]; the others the reference lists without an
 * operation [OPS]. What each opens is inferred, from the calls that clients make with it or from its name.
 */
const furtherScopes: Readonly<Record<string, readonly string[]>> = {
  'files:download': ['files:retrieve'],
  'issuing:card-mgmt': ['issuing:card-management-read', 'issuing:card-management-write', 'issuing:transactions-write'],
  'issuing:client': ['issuing:transactions-write'],
  marketplace: ['accounts', 'files'],
  middleware: ['gateway', 'gateway:payment-contexts'],
  'middleware:gateway': ['gateway'],
  'middleware:merchants-public': [],
  'middleware:merchants-secret': [],
  'middleware:payment-context': ['gateway:payment-contexts'],
};

/** Every scope that there is. */
export const knownScopes: readonly string[] = [
  ...new Set(describedOperations.flatMap(({ scopes }) => scopes)),
  ...Object.keys(furtherScopes),
];

/** Every scope that can be asked for. One has a space in it, which parts scopes in a request, so no client can name it. */
export const everyScope: readonly string[] = knownScopes.filter((scope) => !scope.includes(' '));

/** Whether any one of these scopes is among those that were granted, or stood for by one of them. */
export function isGranted(oneOf: readonly string[], granted: readonly string[]): boolean {
  return granted.some((scope) => [scope, ...(furtherScopes[scope] ?? [])].some((name) => oneOf.includes(name)));
}
