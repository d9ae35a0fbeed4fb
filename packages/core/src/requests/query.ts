import { invalidArgument } from '../errors/local-errors.js';

/** The query string, with its `?`, or nothing. Undefined values are left out; lists are joined by commas. */
export function queryString(operation: string, query: object): string {
  const pairs: string[] = [];
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    const items: unknown[] = Array.isArray(value) ? value : [value];
    const text = items.map((item) => scalar(operation, name, item)).join(',');
    pairs.push(`${encodeURIComponent(name)}=${encodeURIComponent(text)}`);
  }
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function scalar(operation: string, name: string, value: unknown): string {
  if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString();
  if (typeof value === 'string' && !/\p{Surrogate}/u.test(value)) return value;
  if (typeof value === 'boolean' || Number.isFinite(value)) return String(value);
  const what = 'neither well-formed text, a number, a boolean nor a date, nor a list of these';
  throw invalidArgument(operation, `'${name}' in the query is ${what}`);
}
