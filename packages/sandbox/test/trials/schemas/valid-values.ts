import type { JsonSchema } from '@cko/spec';
import fc from 'fast-check';
import type { KnownIds } from './known-ids.js';
import { resolved } from './schema.js';

/** How deep optional things go: descriptions nest without end. */
const depth = 4;
/** Longest text and list that are made where more would be allowed. */
const longest = 30;
const mostItems = 3;

/** Values that fit a schema, by the keywords that the description uses. */
export class ValidValues {
  constructor(private readonly ids: KnownIds) {}

  of(schema: JsonSchema, name = '', level = 0): fc.Arbitrary<unknown> {
    const whole = resolved(schema);
    if (whole.const !== undefined) return fc.constant(whole.const);
    if (whole.enum !== undefined) return fc.constantFrom(...whole.enum);
    const union = whole.oneOf ?? whole.anyOf;
    if (union !== undefined) return fc.oneof(...union.map((branch) => this.of(branch, name, level)));
    const type = typeof whole.type === 'object' ? whole.type[0] : whole.type;
    switch (type) {
      case 'object':
        return this.object(whole, level);
      case 'array':
        return this.array(whole, name, level);
      case 'string':
        return this.text(whole, name);
      case 'integer':
        return fc.integer({ min: whole.minimum ?? 0, max: Math.min(whole.maximum ?? 2099, 2 ** 31 - 1) });
      case 'number':
        return fc
          .integer({ min: Math.ceil((whole.minimum ?? 0) * 4), max: Math.floor((whole.maximum ?? 900) * 4) })
          .map((quarters) => quarters / 4);
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      default:
        return fc.oneof(fc.string(), fc.integer(), fc.boolean());
    }
  }

  private object(schema: JsonSchema, level: number): fc.Arbitrary<object> {
    const { properties = {}, required = [], additionalProperties } = schema;
    const isWanted = (name: string) => level < depth || required.includes(name);
    const wanted = Object.entries(properties).filter(([name]) => isWanted(name));
    const record = fc.record(
      Object.fromEntries(wanted.map(([name, property]) => [name, this.of(property, name, level + 1)])),
      { requiredKeys: [...required] },
    );
    const { minProperties = 0, maxProperties = mostItems } = schema;
    if (typeof additionalProperties !== 'object' || wanted.length > 0) {
      return record.filter((made) => Object.keys(made).length >= minProperties);
    }
    const key = fc.stringMatching(/^[a-z]{1,12}$/);
    return fc.dictionary(key, this.of(additionalProperties, '', level + 1), {
      minKeys: minProperties,
      maxKeys: Math.max(minProperties, Math.min(maxProperties, mostItems)),
      noNullPrototype: true,
    });
  }

  private array(
    { items = {}, minItems = 0, maxItems = mostItems }: JsonSchema,
    name: string,
    level: number,
  ): fc.Arbitrary<unknown[]> {
    const most = Math.max(minItems, Math.min(maxItems, mostItems));
    return fc.array(this.of(items, name, level + 1), { minLength: minItems, maxLength: most });
  }

  private text(schema: JsonSchema, name: string): fc.Arbitrary<string> {
    const { minLength = 0, maxLength = longest } = schema;
    const fits = (text: string) => {
      // Limits count code points.
      const { length } = Array.from(text);
      return length >= minLength && length <= (schema.maxLength ?? Infinity);
    };
    if (schema.format !== undefined) return formatted(schema.format).filter(fits);
    if (schema.pattern !== undefined) return this.patterned(new RegExp(schema.pattern, 'u')).filter(fits);
    const narrow = narrowTexts[name];
    if (narrow !== undefined) return narrow.filter(fits);
    const any = fc.string({
      unit: 'grapheme',
      minLength: Math.max(minLength, 1),
      maxLength: Math.max(minLength, Math.min(maxLength, longest)),
    });
    // Text of any kind is what most fields take; where a rule hides behind a plain name, the name tells what could pass.
    const likely = likelyTexts[name];
    return (likely === undefined ? any : fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...likely) }, any)).filter(
      fits,
    );
  }

  private patterned(pattern: RegExp): fc.Arbitrary<string> {
    const made = fc.stringMatching(pattern);
    return fc
      .tuple(fc.nat(), mostly, made)
      .map(([nth, isKnown, text]) => (isKnown ? this.ids.matching(pattern, nth) : undefined) ?? text);
  }
}

const likelyTexts: Readonly<Record<string, readonly string[]>> = {
  number: ['4242424242424242', '5436031030606378', '345678901234564', '4544249167673670'],
  country_code: ['44', '+1'],
  cvv: ['100', '257'],
  display_name: ['Jane Doe', 'J. DOE-SMITH'],
  callback_url: ['http://127.0.0.1:9/callback'],
  payment_ip: ['192.0.2.1', '2001:db8::1'],
  version: ['2.2.0'],
};

function formatted(format: string): fc.Arbitrary<string> {
  switch (format) {
    case 'date-time':
      return day.map((date) => date.toISOString());
    case 'date':
      return day.map((date) => date.toISOString().slice(0, 10));
    case 'email':
      return fc.stringMatching(/^[a-z]{1,20}@[a-z]{1,20}\.com$/);
    case 'uri':
      // Nothing listens on this port: what is told to an address made up here is told to nobody.
      return fc.stringMatching(/^[a-z]{1,20}$/).map((path) => `http://127.0.0.1:9/${path}`);
    case 'hostname':
      return fc.stringMatching(/^[a-z]{1,20}\.example$/);
    case 'ipv4':
      return fc.ipV4();
    default:
      throw new Error(`Nothing is known of the format ${format}.`);
  }
}

const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2049-12-31'), noInvalidDate: true });

/** A request about something that is there goes further than one about nothing. */
const mostly = fc.integer({ min: 0, max: 9 }).map((digit) => digit > 0);

/** What is told again in answers that are described more narrowly than requests. */
const narrowTexts: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date_of_birth: formatted('date'),
  email: formatted('email'),
  issuing_country: fc.constantFrom('GB', 'US'),
};
