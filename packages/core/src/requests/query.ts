import { InvalidArgumentError } from '../errors/local-errors.js';

/** The query string, with its `?`, or nothing. Undefined values are left out; lists are joined by commas. */
export function queryString(operation: string, query: object): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    const text = Array.isArray(value) ? value.join(',') : scalar(operation, name, value);
    pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(text)}`);
  }
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function scalar(operation: string, name: string, value: unknown): string {
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  throw new InvalidArgumentError(`${operation}: '${name}' in the query is not a text, number or boolean.`, {
    operation,
  });
}
