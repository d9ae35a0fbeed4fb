import { schemas } from './index.js';
import type { JsonSchema } from './json-schema.js';

/** One schema as a document that stands alone: with all that it refers to, and nothing else. */
export function standaloneSchema(name: string): JsonSchema & { $schema: string; $defs: Record<string, JsonSchema> } {
  const $defs: Record<string, JsonSchema> = {};
  const include = (wanted: string) => {
    const schema = schemas.$defs[wanted];
    if (schema === undefined || wanted in $defs) return;
    $defs[wanted] = schema;
    for (const [, next = ''] of JSON.stringify(schema).matchAll(/"\$ref":"#\/\$defs\/(\w+)"/g)) include(next);
  };
  include(name);
  return { $schema: schemas.$schema, $ref: `#/$defs/${name}`, $defs };
}
