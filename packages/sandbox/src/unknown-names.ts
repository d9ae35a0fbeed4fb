import { closest, distance } from 'fastest-levenshtein';

/** Names that an object has a value for: what is undefined counts as left out. */
export function namesIn(object: object): string[] {
  return Object.entries(object).flatMap(([name, value]) => (value === undefined ? [] : [name]));
}

/**
 * Names that somebody wrote and that are not among the known ones, in words and with what was probably meant, such as
 * `wehn (when?)`; undefined when all are known. A name that is misspelt would otherwise pass in silence.
 */
export function unknownNames(written: Iterable<string>, known: readonly string[]): string | undefined {
  const unknown = [...written].filter((name) => !known.includes(name));
  if (unknown.length === 0) return undefined;
  return unknown.map((name) => withSuggestion(name, known)).join(', ');
}

/** Two slips are put up with, and one in a short name. */
function withSuggestion(name: string, known: readonly string[]): string {
  const meant = closest(name, known);
  return distance(name, meant) <= (name.length > 3 ? 2 : 1) ? `${name} (${meant}?)` : name;
}
