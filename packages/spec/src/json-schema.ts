/** A JSON Schema, draft 2020-12: the keywords that the description uses. */
export interface JsonSchema {
  /** `#/$defs/Name`. Other keywords may stand beside it and apply as well. */
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  /** True on an `enum` that is known to grow: accept values beyond it in what you read. */
  readonly 'x-open'?: boolean;
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | boolean;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly items?: JsonSchema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly anyOf?: readonly JsonSchema[];
  /** Branches of a union, told apart by the property that `discriminator` names. */
  readonly oneOf?: readonly JsonSchema[];
  readonly discriminator?: { readonly propertyName: string };
  readonly default?: unknown;
  readonly deprecated?: boolean;
}

/** Every schema by its name, in one JSON Schema document. */
export interface SchemaDocument {
  readonly $schema: string;
  /** What to prefix `#/$defs/Name` with, once the document is added to a validator. */
  readonly $id: string;
  readonly $defs: Readonly<Record<string, JsonSchema>>;
}
