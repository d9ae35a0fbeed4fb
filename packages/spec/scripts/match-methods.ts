import type { ClientMethod } from './client-methods.js';

/**
 * Pairs every operation of a package with its method. Each operation has exactly one method and each method one
 * operation; `withoutMethod` lists the operations that have none on purpose. Throws with everything that is wrong.
 */
export function matchMethods(
  operations: readonly string[],
  methods: readonly ClientMethod[],
  withoutMethod: readonly string[],
): Map<string, ClientMethod> {
  const matched = new Map<string, ClientMethod>();
  const problems: string[] = [];
  const seen = new Set<string>();
  for (const method of methods) {
    const { operation, path } = method;
    const other = matched.get(operation);
    if (!operations.includes(operation)) problems.push(`${method.location}: ${path} names no operation: ${operation}.`);
    else if (other !== undefined)
      problems.push(`${method.location}: ${path} calls ${operation}, as ${other.path} does.`);
    else matched.set(operation, method);
    if (seen.has(path)) problems.push(`${method.location}: ${path} calls more than one operation.`);
    seen.add(path);
    if (method.summary === '')
      problems.push(`${method.location}: ${path} has no documentation to take a summary from.`);
  }
  for (const operation of operations) {
    const listed = withoutMethod.includes(operation);
    if (!matched.has(operation) && !listed) problems.push(`No method of the client calls ${operation}.`);
    if (matched.has(operation) && listed) problems.push(`${operation} has a method, but is listed as having none.`);
  }
  for (const operation of withoutMethod) {
    if (!operations.includes(operation))
      problems.push(`${operation} is listed as having no method, but is no operation.`);
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return matched;
}
