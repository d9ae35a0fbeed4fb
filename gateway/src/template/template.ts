/** A resource as CloudFormation describes it. Values may be references to others. */
export interface Resource {
  Type: string;
  Properties?: Record<string, unknown>;
}

/** The parts of a CloudFormation template that matter on this machine. */
export interface Template {
  Resources: Record<string, Resource>;
  Parameters?: Record<string, { Default?: unknown }>;
  Conditions?: Record<string, unknown>;
  Mappings?: Record<string, Record<string, Record<string, unknown>>>;
}

/** The resources of a type, by their logical id. */
export function resourcesOf(template: Template, type: string): Array<[string, Record<string, unknown>]> {
  return Object.entries(template.Resources)
    .filter(([, resource]) => resource.Type === type)
    .map(([id, { Properties = {} }]) => [id, Properties]);
}
