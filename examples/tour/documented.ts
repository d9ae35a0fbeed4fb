import { readFileSync } from 'node:fs';

/** The documented request body of an operation, as the API reference gives it. */
export function documented<Body>(operationId: string): Body {
  const file = new URL(`../../reference/examples/${operationId}.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { request: Body }).request;
}
