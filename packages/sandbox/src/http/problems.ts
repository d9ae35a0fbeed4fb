import type { ErrorObject } from 'ajv';

/** One thing that is wrong with a request, as far as error codes care. */
export interface Problem {
  /** Names of the fields from the root to the bad one; places in lists are left out. */
  field: readonly string[];
  /** `length` is a text, and `count` a list, that is too short or too long. */
  rule: 'required' | 'invalid' | 'length' | 'count';
}

/** The problems that a validator's errors speak of, in the order it found them. */
export function problemsFrom(errors: readonly ErrorObject[]): Problem[] {
  // Of a union without a discriminator every branch complains; only that nothing fits is known.
  const unions = errors.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const isOfBranch = (error: ErrorObject) =>
    unions.some((union) => union !== error && isWithin(error.instancePath, union.instancePath));
  return errors.filter((error) => !isOfBranch(error)).map(problemFrom);
}

function problemFrom({ instancePath, keyword, params, data }: ErrorObject): Problem {
  const at = fieldsOf(instancePath);
  switch (keyword) {
    case 'required':
      return { field: [...at, params.missingProperty as string], rule: 'required' };
    case 'discriminator':
      return {
        field: [...at, params.tag as string],
        rule: params.tagValue === undefined ? 'required' : 'invalid',
      };
    case 'minItems':
      // An empty list counts as a missing one. [GO workflows_test.go: conditions_required, actions_required]
      return { field: at, rule: (data as unknown[]).length === 0 ? 'required' : 'count' };
    case 'maxItems':
      return { field: at, rule: 'count' };
    case 'minLength':
    case 'maxLength':
      return { field: at, rule: 'length' };
    default:
      return { field: at, rule: 'invalid' };
  }
}

function isWithin(path: string, outer: string): boolean {
  return path === outer || path.startsWith(`${outer}/`);
}

function fieldsOf(pointer: string): string[] {
  const segments = pointer.split('/').slice(1);
  const names = segments.map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  return names.filter((name) => !/^\d+$/.test(name));
}
