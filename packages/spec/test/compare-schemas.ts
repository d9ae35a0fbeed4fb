/** A JSON Schema of either side. */
export interface SchemaLike {
  $ref?: string;
  type?: string | readonly string[];
  const?: unknown;
  enum?: readonly unknown[];
  properties?: Readonly<Record<string, SchemaLike>>;
  required?: readonly string[];
  additionalProperties?: SchemaLike | boolean;
  patternProperties?: Readonly<Record<string, SchemaLike>>;
  items?: SchemaLike;
  anyOf?: readonly SchemaLike[];
  oneOf?: readonly SchemaLike[];
  discriminator?: { propertyName: string };
  [keyword: string]: unknown;
}

/** Where the facts and the description part. */
export interface Difference {
  /** Schema and property, such as `CardTokenRequest.expiry_month`, or operation. */
  readonly where: string;
  /** What is said there, such as `maximum: 12 in the facts, 13 here`. */
  readonly what: string;
}

/** Keywords whose values have to be the same. */
const compared = [
  'pattern',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'minProperties',
  'maxProperties',
  'uniqueItems',
  'default',
  'deprecated',
] as const;

/** Keywords that are compared in ways of their own, or that say nothing about what is valid. */
const treatedApart =
  '$ref type const enum format properties required additionalProperties patternProperties items anyOf oneOf ' +
  'discriminator contentMediaType description readOnly writeOnly';

const known = new Set<string>([...compared, ...treatedApart.split(' ')]);

/**
 * Compares schemas of the facts with described ones, by what they allow and not by how they are cut into definitions.
 * A pair of definitions is compared once, at the first place that leads to it.
 */
export class SchemaComparison {
  readonly #facts: Readonly<Record<string, SchemaLike>>;
  readonly #described: Readonly<Record<string, SchemaLike>>;
  readonly #compared: Set<string>;

  constructor(
    facts: Readonly<Record<string, SchemaLike>>,
    described: Readonly<Record<string, SchemaLike>>,
    alreadyCompared: ReadonlySet<string> = new Set(),
  ) {
    this.#facts = facts;
    this.#described = described;
    this.#compared = new Set(alreadyCompared);
  }

  compare(fact: SchemaLike, described: SchemaLike, where: string): Difference[] {
    const name = nameOf(fact);
    if (name !== undefined) {
      const pair = `${name} ${JSON.stringify(described)}`;
      if (this.#compared.has(pair)) return [];
      this.#compared.add(pair);
    }
    const left = resolve(fact, this.#facts);
    const right = resolve(described, this.#described);
    return this.#compareResolved(left, right, name ?? where);
  }

  #compareResolved(fact: SchemaLike, described: SchemaLike, where: string): Difference[] {
    refuseUnknownKeywords(fact, where);
    refuseUnknownKeywords(described, where);
    const left = branches(fact, this.#facts);
    const right = branches(described, this.#described);
    if (left.length === 1 && right.length === 1) {
      // A union of one is that one.
      return this.#compareSingle(resolve(left[0]!, this.#facts), resolve(right[0]!, this.#described), where);
    }
    return [
      ...valueDifference(where, 'type of the union', unionType(fact), unionType(described)),
      ...valueDifference(
        where,
        'discriminator',
        fact.discriminator?.propertyName,
        described.discriminator?.propertyName,
      ),
      ...this.#compareBranches(left, right, fact.discriminator?.propertyName, where),
    ];
  }

  /** Pairs branches by the value of their discriminator where there is one, else by what they allow. */
  #compareBranches(
    left: readonly SchemaLike[],
    right: readonly SchemaLike[],
    discriminator: string | undefined,
    where: string,
  ): Difference[] {
    const differences: Difference[] = [];
    const unpaired = [...right];
    for (const fact of left) {
      const label = this.#label(fact, discriminator, this.#facts);
      const partner = this.#partner(fact, unpaired, discriminator, where);
      if (partner === undefined) {
        differences.push({ where, what: `no branch for ${label}` });
        continue;
      }
      unpaired.splice(unpaired.indexOf(partner), 1);
      differences.push(...this.compare(fact, partner, `${where}(${label})`));
    }
    const extra = unpaired.map((branch) => this.#label(branch, discriminator, this.#described));
    return [...differences, ...extra.map((label) => ({ where, what: `the facts have no branch for ${label}` }))];
  }

  #partner(
    fact: SchemaLike,
    candidates: readonly SchemaLike[],
    discriminator: string | undefined,
    where: string,
  ): SchemaLike | undefined {
    if (discriminator !== undefined) {
      const value = valueOf(fact, discriminator, this.#facts);
      return candidates.find((candidate) => valueOf(candidate, discriminator, this.#described) === value);
    }
    const equal = candidates.find((candidate) => this.#trial(fact, candidate, where).length === 0);
    if (equal !== undefined) return equal;
    const type = typeOf(resolve(fact, this.#facts));
    const alike = candidates.filter((candidate) => typeOf(resolve(candidate, this.#described)) === type);
    const distance = new Map(alike.map((candidate) => [candidate, this.#trial(fact, candidate, where).length]));
    return alike.sort((one, other) => distance.get(one)! - distance.get(other)!)[0];
  }

  /** The differences of a pair that may turn out not to belong together. */
  #trial(fact: SchemaLike, described: SchemaLike, where: string): Difference[] {
    return new SchemaComparison(this.#facts, this.#described, this.#compared).compare(fact, described, where);
  }

  #label(
    branch: SchemaLike,
    discriminator: string | undefined,
    definitions: Readonly<Record<string, SchemaLike>>,
  ): string {
    const value = discriminator === undefined ? undefined : valueOf(branch, discriminator, definitions);
    return value ?? nameOf(branch) ?? typeOf(resolve(branch, definitions));
  }

  #compareSingle(fact: SchemaLike, described: SchemaLike, where: string): Difference[] {
    return [
      ...valueDifference(where, 'type', typeOf(fact), typeOf(described)),
      ...valueDifference(where, 'values', allowedValues(fact), allowedValues(described)),
      ...valueDifference(where, 'format', stringFormat(fact), stringFormat(described)),
      ...compared.flatMap((keyword) => valueDifference(where, keyword, fact[keyword], described[keyword])),
      ...valueDifference(where, 'names of open properties', openNames(fact), openNames(described)),
      ...this.#compareProperties(fact, described, where),
      ...this.#compareNested(fact.items, described.items, `${where}[]`),
      ...this.#compareNested(openProperties(fact), openProperties(described), `${where}{}`),
    ];
  }

  #compareProperties(fact: SchemaLike, described: SchemaLike, where: string): Difference[] {
    const left = fact.properties ?? {};
    const right = described.properties ?? {};
    const names = [...new Set([...Object.keys(left), ...Object.keys(right)])];
    return names.flatMap((name) => {
      const place = `${where}.${name}`;
      const [one, other] = [left[name], right[name]];
      if (other === undefined) return [{ where: place, what: 'in the facts, not here' }];
      if (one === undefined) return [{ where: place, what: 'here, not in the facts' }];
      const required = [fact, described].map((side) => side.required?.includes(name) ?? false);
      return [
        ...valueDifference(place, 'required', ...(required as [boolean, boolean])),
        ...this.compare(one, other, place),
      ];
    });
  }

  #compareNested(fact: SchemaLike | undefined, described: SchemaLike | undefined, where: string): Difference[] {
    if (fact === undefined && described === undefined) return [];
    return this.compare(fact ?? {}, described ?? {}, where);
  }
}

/** The difference between two values, as a sentence; nothing when they are the same. */
export function valueDifference(where: string, what: string, fact: unknown, described: unknown): Difference[] {
  const [left, right] = [fact, described].map((value) => JSON.stringify(value) ?? 'none');
  return left === right ? [] : [{ where, what: `${what}: ${left} in the facts, ${right} here` }];
}

function nameOf({ $ref }: SchemaLike): string | undefined {
  return $ref?.split('/').at(-1);
}

/** Follows references. What stands beside a reference applies as well, so it may add to the target but not contradict it. */
function resolve(schema: SchemaLike, definitions: Readonly<Record<string, SchemaLike>>): SchemaLike {
  const { $ref, ...beside } = schema;
  if ($ref === undefined) return schema;
  const target = definitions[nameOf(schema)!];
  if (target === undefined) throw new Error(`${$ref} leads nowhere.`);
  const resolved = resolve(target, definitions);
  for (const [keyword, value] of Object.entries(beside)) {
    const other = resolved[keyword];
    if (keyword !== 'description' && other !== undefined && JSON.stringify(other) !== JSON.stringify(value)) {
      throw new Error(`${$ref} has its own ${keyword}, beside which ${JSON.stringify(value)} can never be met.`);
    }
  }
  return { ...resolved, ...beside };
}

/** The alternatives of a union, one for each type; a schema that is no union is its own only branch. */
function branches(schema: SchemaLike, definitions: Readonly<Record<string, SchemaLike>>): SchemaLike[] {
  const alternatives = schema.oneOf ?? schema.anyOf;
  if (alternatives !== undefined) {
    return alternatives.flatMap((alternative) => {
      const resolved = resolve(alternative, definitions);
      const nested = resolved.anyOf !== undefined || Array.isArray(resolved.type);
      return nested ? branches(resolved, definitions) : [alternative];
    });
  }
  if (!Array.isArray(schema.type)) return [schema];
  return schema.type.map((type: string) => {
    if (type === 'null') return { type };
    const values = schema.enum?.filter((value) => value !== null);
    return { ...schema, type, ...(values && { enum: values }) };
  });
}

/** The text that a branch is told apart by, where it has one. */
function valueOf(
  branch: SchemaLike,
  property: string,
  definitions: Readonly<Record<string, SchemaLike>>,
): string | undefined {
  const schema = resolve(branch, definitions).properties?.[property];
  return schema && (resolve(schema, definitions).const as string | undefined);
}

function typeOf({ type, const: value, enum: values, properties }: SchemaLike): string {
  if (typeof type === 'string') return type;
  if (properties !== undefined) return 'object';
  const [first] = values ?? [value];
  return first === undefined ? 'anything' : typeof first;
}

/** What every branch of a union is, where the union says so. One with a discriminator is of objects without saying it. */
function unionType({ type, discriminator, oneOf, anyOf }: SchemaLike): unknown {
  if (oneOf === undefined && anyOf === undefined) return undefined;
  return type ?? (discriminator && 'object');
}

/** The values that a schema is limited to, in one order. */
function allowedValues({ const: value, enum: values }: SchemaLike): string[] | undefined {
  const list = value === undefined ? values : [value];
  return list?.map((entry) => String(entry)).sort();
}

/** Formats of numbers only tell a language which type to use. That a text is bytes can be said in two ways. */
function stringFormat({ type, format, contentMediaType }: SchemaLike): unknown {
  if (contentMediaType === 'application/octet-stream') return 'binary';
  return type === 'string' ? format : undefined;
}

/** The patterns that the names of properties beyond the named ones have to fit. */
function openNames({ patternProperties }: SchemaLike): string[] | undefined {
  return patternProperties && Object.keys(patternProperties);
}

/** What properties beyond the named ones hold, where that is limited. */
function openProperties({ additionalProperties, patternProperties = {} }: SchemaLike): SchemaLike | undefined {
  const [byPattern] = Object.values(patternProperties);
  if (byPattern !== undefined) return byPattern;
  if (typeof additionalProperties !== 'object')
    return additionalProperties === false ? { const: 'nothing' } : undefined;
  return Object.keys(additionalProperties).length === 0 ? undefined : additionalProperties;
}

function refuseUnknownKeywords(schema: SchemaLike, where: string): void {
  const unknown = Object.keys(schema).find((keyword) => !known.has(keyword) && !keyword.startsWith('x-'));
  if (unknown !== undefined) throw new Error(`${where}: the comparison does not know ${unknown}.`);
}
