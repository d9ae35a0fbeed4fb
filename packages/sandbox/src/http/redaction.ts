import type { Json } from '../saved-values.js';

const removed = '[removed]';

/** Names of fields whose value nobody but caller and sandbox should see: they open something, or prove who somebody is. */
const secretNames =
  /secret|password|^(?:cvv2?|cvc2?|cvd|pin|otp|signature|cryptogram|authorization|cookie|token_data|(?:.+[_-]|api)?(?:token|key))$/i;

/**
 * The headers that are shown of those within a body, such as of a forwarded request. Any other may hold a secret, whatever
 * it is called.
 */
const shownHeaders = /^(?:accept|content-length|content-type|date|user-agent)$/i;

/** Names of fields whose end is enough to tell which account it is. */
const accountNames = /^(?:account_number|iban|number)$/i;

/** Bytes of a body beyond which it is not shown. */
const largestBody = 64 * 1024;

/**
 * A body that can be shown: secrets, tokens and security codes are removed, card and account numbers masked but for their
 * last four characters. A body that is no JSON or form, or too long to read, is only told by its length. Of a forwarded
 * request the body is shown likewise, and what was answered to it not at all: nobody knows what a third party repeats.
 */
export function redactedBody(body: string | Buffer | undefined, contentType: string | undefined): Json | undefined {
  if (body === undefined || body.length === 0) return undefined;
  const length = Buffer.byteLength(body);
  const untold = `[${contentType ?? 'unknown type'}, ${length} bytes]`;
  if (length > largestBody) return untold;
  try {
    return redacted(parse(body.toString(), contentType), []);
  } catch {
    return untold;
  }
}

/** Masks runs of digits that could be a card number, but for the last ones, also as addresses write them. */
export function maskDigits(text: string, shown: number): string {
  return text.replace(/\d(?:(?:[ +-]|%20|%2d)?\d){11,18}/gi, (digits) => masked(digits, shown));
}

function parse(body: string, contentType = ''): Json {
  if (contentType.startsWith('application/x-www-form-urlencoded')) {
    return Object.fromEntries(new URLSearchParams(body));
  }
  return JSON.parse(body) as Json;
}

/** What can be shown of a value that stands under these names. */
function redacted(value: Json, names: readonly string[]): Json {
  const [name = '', ...owners] = names.toReversed();
  if (typeof value === 'boolean' || value === null) return value;
  if (secretNames.test(name)) return removed;
  if (Array.isArray(value)) return value.map((item) => redacted(item, names));
  if (typeof value === 'object') {
    return Object.fromEntries(
      Object.entries(value).map(([field, inner]) => [field, redacted(inner, [...names, field])]),
    );
  }
  const text = String(value);
  if (owners.includes('headers') && !shownHeaders.test(name)) return removed;
  if (name === 'url' && owners[0] === 'destination_request') return withoutQuery(text);
  if (name === 'body' && owners[0] === 'destination_response') return removed;
  if (name === 'body' && owners[0] === 'destination_request') return redactedBody(text, undefined) ?? text;
  if (accountNames.test(name)) return masked(text, 4);
  const safe = maskDigits(text, 4);
  return safe === text ? value : safe;
}

/** Of an address, what leads to the third party: its query and its user may be keys. */
function withoutQuery(address: string): string {
  if (!URL.canParse(address)) return removed;
  const { origin, pathname, search } = new URL(address);
  return `${origin}${maskDigits(pathname, 4)}${search === '' ? '' : `?${removed}`}`;
}

function masked(text: string, shown: number): string {
  const hidden = Math.max(0, text.length - shown);
  return '*'.repeat(hidden) + text.slice(hidden);
}
