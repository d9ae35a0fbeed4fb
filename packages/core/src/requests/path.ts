import { invalidArgument } from '../errors/local-errors.js';

/**
 * Fills a path template. A value that would change which resource is meant (empty, a dot segment, not a text) is
 * refused; everything else is encoded.
 */
export function fillPath(operation: string, template: string, values: object): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = (values as Record<string, unknown>)[name];
    const fault = faultOf(value);
    if (fault === undefined) return encodeURIComponent(value as string);
    throw invalidArgument(operation, `'${name}' in ${template} ${fault}`);
  });
}

function faultOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return 'is missing';
  if (typeof value !== 'string') return `is not a string but of type ${Array.isArray(value) ? 'array' : typeof value}`;
  if (value.trim() === '') return 'is empty';
  if (value === '.' || value === '..') return 'is a dot segment, which would address another resource';
  if (/\p{Surrogate}/u.test(value)) return 'is not well-formed text';
  return undefined;
}
