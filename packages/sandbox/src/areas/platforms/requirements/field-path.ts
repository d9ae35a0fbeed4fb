/** Whether something is there under a path such as `company.representatives.0.individual`. */
export function hasValue(root: object, path: string): boolean {
  const value = path.split('.').reduce(step, root);
  return value !== undefined && value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** A copy of `root` with `value` under the path; what is missing on the way is made. */
export function withValue<T extends object>(root: T, path: string, value: unknown): T {
  const copy = structuredClone(root);
  const names = path.split('.');
  const last = names.pop() as string;
  const place = names.reduce<unknown>((at, name, index) => {
    const fields = at as Record<string, unknown>;
    fields[name] ??= isPlace(names[index + 1] ?? last) ? [] : {};
    return fields[name];
  }, copy);
  (place as Record<string, unknown>)[last] = value;
  return copy;
}

/** Whether a name is a place in a list. */
function isPlace(name: string): boolean {
  return /^\d+$/.test(name);
}

function step(at: unknown, name: string): unknown {
  return typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[name] : undefined;
}
