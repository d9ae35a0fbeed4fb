import type { ErrorObject } from 'ajv';

type Errors = readonly ErrorObject[];

/**
 * What is wrong with a body by the branch of a union that it comes nearest to: none where a branch takes it. Nearest is
 * the branch whose fixed values it has, such as the kind of its source; then the one that it lacks the fewest fields of;
 * then the one that finds the least wrong.
 */
export function nearestErrors(data: unknown, branches: readonly ((data: unknown) => Errors)[]): Errors {
  const failures: Errors[] = [];
  for (const check of branches) {
    const errors = check(data);
    if (errors.length === 0) return errors;
    failures.push(errors);
  }
  return failures.reduce((nearest, failure) => (isNearer(failure, nearest) ? failure : nearest));
}

function isNearer(one: Errors, other: Errors): boolean {
  const distances = [isOfAnotherKind, isOfMissingField, () => true];
  const compared = distances.map((counts) => one.filter(counts).length - other.filter(counts).length);
  return (compared.find((difference) => difference !== 0) ?? 0) < 0;
}

/** A fixed value that is there, and is another. */
function isOfAnotherKind({ keyword, params, data }: ErrorObject): boolean {
  return keyword === 'discriminator' ? params['tagValue'] !== undefined : keyword === 'const' && data !== undefined;
}

/** A field that is missing from the body itself. */
function isOfMissingField({ keyword, instancePath }: ErrorObject): boolean {
  return keyword === 'required' && instancePath === '';
}
