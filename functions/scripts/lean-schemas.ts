import { schemas, type JsonSchema } from '@cko/spec';

type Properties = Readonly<Record<string, JsonSchema>>;

/** A schema with what validation needs of it, in the keywords of plain JSON Schema. */
export function lean(schema: JsonSchema): JsonSchema {
  const { description: _, 'x-open': open, enum: values, properties, items, additionalProperties, ...rest } = schema;
  const { anyOf, oneOf, discriminator, ...kept } = rest as typeof rest & { deprecated?: boolean; default?: unknown };
  delete kept.deprecated;
  delete kept.default;
  return {
    ...kept,
    // Values that Checkout.com adds are its own to judge.
    ...(values !== undefined && !open && { enum: values }),
    ...(properties !== undefined && { properties: mapProperties(properties) }),
    ...(items !== undefined && { items: lean(items) }),
    ...(additionalProperties !== undefined && {
      additionalProperties:
        typeof additionalProperties === 'object' ? lean(additionalProperties) : additionalProperties,
    }),
    ...(anyOf !== undefined && { anyOf: anyOf.map(lean) }),
    ...(oneOf !== undefined &&
      (discriminator ? chosenBy(discriminator.propertyName, oneOf) : { oneOf: oneOf.map(lean) })),
  };
}

function mapProperties(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).map(([name, schema]) => [name, lean(schema)]));
}

/** A discriminated union as conditions, so that a validator reports what is wrong in the branch that was meant. */
function chosenBy(tag: string, branches: readonly JsonSchema[]): object {
  const tagged = branches.map((branch) => ({ branch, tags: tagsOf(tag, branch) }));
  return {
    type: 'object',
    required: [tag],
    properties: { [tag]: { enum: tagged.flatMap(({ tags }) => tags) } },
    allOf: tagged.map(({ branch, tags }) => ({
      if: { required: [tag], properties: { [tag]: { enum: tags } } },
      // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
      then: lean(branch),
    })),
  };
}

/** The values of its tag by which a branch is chosen. */
function tagsOf(tag: string, branch: JsonSchema): readonly unknown[] {
  const { $ref, properties, oneOf } = branch;
  if ($ref !== undefined) return tagsOf(tag, schemas.$defs[$ref.slice('#/$defs/'.length)] as JsonSchema);
  if (oneOf !== undefined) return oneOf.flatMap((inner) => tagsOf(tag, inner));
  const own = properties?.[tag];
  if (own?.const !== undefined) return [own.const];
  if (own?.enum !== undefined) return own.enum;
  throw new Error(`A branch of a union cannot be told by '${tag}'.`);
}
