import { schemas, type JsonSchema } from '@cko/spec';

/** A schema with what it refers to put in its place. Keywords beside the reference apply too. */
export function resolved(schema: JsonSchema): JsonSchema {
  const { $ref, ...beside } = schema;
  return $ref === undefined ? schema : { ...resolved(named($ref.slice('#/$defs/'.length))), ...beside };
}

export function named(name: string): JsonSchema {
  const schema = schemas.$defs[name];
  if (schema === undefined) throw new Error(`The description has no schema ${name}.`);
  return schema;
}

/** The branch of a union that a value is of. */
export function branchOf({ oneOf = [], discriminator }: JsonSchema, value: unknown): JsonSchema | undefined {
  const tag = (value as Record<string, unknown>)[discriminator?.propertyName ?? ''];
  return oneOf.map(resolved).find((branch) => tagsOf(branch, discriminator?.propertyName ?? '').includes(tag));
}

function tagsOf({ properties = {} }: JsonSchema, propertyName: string): readonly unknown[] {
  const tag = resolved(properties[propertyName] ?? {});
  return tag.enum ?? [tag.const];
}
