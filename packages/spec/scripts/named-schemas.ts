import type { Schema } from 'ts-json-schema-generator';
import type { JsonSchema } from '../src/json-schema.js';
import type { OperationDescription } from '../src/operation-description.js';
import type { GeneratedShapes } from './generate-schemas.js';
import type { ReadableSchemas } from './readable-schemas.js';

/** Schemas by name, to which the shapes without a name of their own are added under their operation's name. */
export class NamedSchemas {
  readonly #definitions: Record<string, JsonSchema>;
  readonly #readable: ReadableSchemas;

  constructor(definitions: Record<string, JsonSchema>, readable: ReadableSchemas) {
    this.#definitions = definitions;
    this.#readable = readable;
  }

  /** The shapes of an operation, as names of schemas. */
  shapesOf(
    id: string,
    { path, query, headers, body, bodyRequired, responses }: GeneratedShapes,
  ): Pick<OperationDescription, 'pathSchema' | 'querySchema' | 'headersSchema' | 'body' | 'responses'> {
    const prefix = id.charAt(0).toUpperCase() + id.slice(1);
    const several = responses.size > 1;
    return {
      ...(path && { pathSchema: this.#name(path, `${prefix}Path`) }),
      ...(query && { querySchema: this.#name(query, `${prefix}Query`) }),
      ...(headers && { headersSchema: this.#name(headers, `${prefix}Headers`) }),
      ...(body && { body: { schema: this.#name(body, `${prefix}Body`), required: bodyRequired } }),
      responses: [...responses].map(([status, schema]) => ({
        status,
        ...(schema && { schema: this.#name(schema, `${prefix}Response${several ? status : ''}`) }),
      })),
    };
  }

  /** The name of the type that the schema refers to, or the fallback, under which the schema is kept from now on. */
  #name(schema: Schema, fallback: string): string {
    const rewritten = this.#readable.rewrite(schema);
    const reference = rewritten.$ref?.replace('#/$defs/', '');
    if (reference !== undefined) return reference;
    this.add(fallback, rewritten);
    return fallback;
  }

  /** Adds a schema under a name that nothing has yet. */
  add(name: string, schema: JsonSchema): void {
    if (this.#definitions[name] !== undefined) throw new Error(`The schema name ${name} is taken by a type already.`);
    this.#definitions[name] = schema;
  }
}
