import { dereference, validate, type OutputUnit, type Schema } from '@cfworker/json-schema';
import type { Contract, ContractRoute } from './contract.js';
import { Problem } from './problem.js';
import type { GatewayRequest } from './request.js';

/** Checks requests against the schemas of a contract. */
export class Validation {
  private readonly lookup: ReturnType<typeof dereference>;

  constructor(private readonly schemas: Contract['schemas']) {
    this.lookup = dereference({ $defs: schemas as Record<string, Schema> });
  }

  /** @throws {Problem} 422 with the codes of all that is wrong: names of fields, never their values */
  check(route: ContractRoute, { path, query, body }: GatewayRequest): void {
    const codes = [
      ...this.codes(route.pathSchema, path),
      ...this.codes(route.querySchema, this.typed(route.querySchema, query)),
      // Where an empty body would do, there may be none.
      ...this.codes(route.bodySchema, body ?? {}),
    ];
    if (codes.length > 0) throw new Problem(422, 'request_invalid', [...new Set(codes)]);
  }

  private codes(name: string | undefined, value: unknown): string[] {
    if (name === undefined) return [];
    const { errors } = validate(value, this.schemas[name] as Schema, '2020-12', this.lookup, false);
    return innermost(errors).map(codeOf);
  }

  /** A query holds text; the numbers and truth values that its schema asks for are read from it. */
  private typed(name: string | undefined, query: Readonly<Record<string, string>>): Record<string, unknown> {
    const { properties = {} } = (this.schemas[name ?? ''] ?? {}) as { properties?: Record<string, { type?: unknown }> };
    return Object.fromEntries(
      Object.entries(query).map(([field, text]) => [field, typedAs(properties[field]?.type, text)]),
    );
  }
}

function typedAs(type: unknown, text: string): unknown {
  if ((type === 'integer' || type === 'number') && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
  if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true';
  return text;
}

/** Keywords that only say that something within them is wrong. */
const containers = new Set(['$ref', 'properties', 'items', 'allOf', 'if', 'additionalProperties']);

/** The errors that say something; of a union without a tag, those of the branch that was missed by least. */
function innermost(errors: readonly OutputUnit[]): OutputUnit[] {
  const union = errors.find(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf')?.keywordLocation;
  if (union === undefined) return errors.filter(({ keyword }) => !containers.has(keyword));
  const branches = new Map<string, OutputUnit[]>();
  const others: OutputUnit[] = [];
  for (const error of errors) {
    if (error.keywordLocation === union) continue;
    const branch = error.keywordLocation.startsWith(`${union}/`) ? error.keywordLocation.split('/')[depth(union)] : '';
    if (branch) branches.set(branch, [...(branches.get(branch) ?? []), error]);
    else others.push(error);
  }
  const [nearest = []] = [...branches.values()].map(innermost).sort((a, b) => a.length - b.length);
  return [...innermost(others), ...nearest];
}

function depth(location: string): number {
  return location.split('/').length;
}

/** Such as `amount_invalid` or `customer_email_required`. */
function codeOf({ instanceLocation, keyword, error }: OutputUnit): string {
  const missing = keyword === 'required' ? /"(.+)"/.exec(error)?.[1] : undefined;
  const path = [...instanceLocation.split('/').slice(1), ...(missing === undefined ? [] : [missing])];
  const names = path.filter((name) => !/^\d+$/.test(name));
  // Names within metadata are the caller's own words, which no code repeats.
  const known = names.includes('metadata') ? names.slice(0, names.indexOf('metadata') + 1) : names;
  const field = known.every((name) => /^\w{1,40}$/.test(name)) ? known.join('_') : 'request';
  return `${field || 'request'}_${missing === undefined ? 'invalid' : 'required'}`;
}
