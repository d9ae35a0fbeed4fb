import type { Call } from '../area.js';
import type { DescribedOperation } from '../description.js';

/**
 * Codes of the headers that ask for what is not described, such as another version of a schema; that they are refused as
 * fields of a body are is inferred. Headers without a list of values are checked where they are read, since their
 * answers differ: 401 for a signature, 428 for an `If-Match` that is missing.
 */
export function headerCodes({ headerValues }: DescribedOperation, headers: Call['headers']): string[] {
  return Object.entries(headerValues)
    .filter(([name, described]) => {
      const asked = name === 'accept' ? schemasIn(headers[name]) : valuesIn(headers[name]);
      return asked.length > 0 && !asked.some((value) => described.includes(value));
    })
    .map(([name]) => `${name}_invalid`);
}

function valuesIn(header: string | undefined): string[] {
  return header === undefined ? [] : [header];
}

/** What an `Accept` asks for. One that names no version, as HTTP clients send on their own, gets the default. */
function schemasIn(accept = ''): string[] {
  const versions = accept.matchAll(/;\s*schema_version="?([^";,\s]*)/gi);
  return Array.from(versions, ([, version]) => `application/json;schema_version=${version}`);
}
