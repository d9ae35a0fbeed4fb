import { schemas } from '@cko/spec';
import type { Evidence } from './dispute.js';

/** The fields that are described as evidence. */
const fields = new Set(Object.keys(schemas.$defs['DisputeEvidenceRequest']?.properties ?? {}));

/**
 * The evidence in a body. What is not evidence is ignored, such as the links that reading adds or a name with a slip of
 * the pen, and so is what is empty. [inferred]
 */
export function evidenceIn(body: unknown): Evidence {
  const given = Object.entries((body ?? {}) as Evidence);
  return Object.fromEntries(given.filter(([name, value]) => fields.has(name) && !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return value === '' || (Array.isArray(value) && value.length === 0);
}
