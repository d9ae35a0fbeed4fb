import { describedOperations } from './description.js';

/**
 * Scopes of earlier years, and those of today that each stands for. The reference does not name them any more, the
 * authorization server grants them all the same, and official clients still ask for them. [NODE, GO] What each opens is
 * inferred from the calls that those clients make with it.
 */
const formerScopes: Readonly<Record<string, readonly string[]>> = {
  'issuing:card-mgmt': ['issuing:card-management-read', 'issuing:card-management-write', 'issuing:transactions-write'],
  'issuing:client': ['issuing:transactions-write'],
  marketplace: ['accounts', 'files'],
  'middleware:gateway': ['gateway'],
  'middleware:payment-context': ['gateway:payment-contexts'],
};

/** Every scope that can be asked for. One has a space in it, which parts scopes in a request, so no client can name it. */
export const everyScope: readonly string[] = [
  ...new Set(describedOperations.flatMap(({ scopes }) => scopes).filter((scope) => !scope.includes(' '))),
  ...Object.keys(formerScopes),
];

/** Whether any one of these scopes is among those that were granted, or stood for by one of them. */
export function isGranted(oneOf: readonly string[], granted: readonly string[]): boolean {
  return granted.some((scope) => oneOf.includes(scope) || formerScopes[scope]?.some((today) => oneOf.includes(today)));
}
