/**
 * What may have come from outside (a server's error codes, a provider's message) passes through here before it reaches
 * an error or a log line.
 */
const sensitive: readonly RegExp[] = [
  /\b(?:sk|pk|ack|tok|sek)_\w+/g,
  /\bBearer\s+\S+/gi,
  /\bBasic\s+\S+/gi,
  /\beyJ[\w-]+(?:\.[\w-]*)*/g,
  /\d(?:[ -]?\d){11,18}/g,
];

/** Replaces keys, tokens and card numbers in a text, and cuts it to a length that a log line can hold. */
export function redact(text: string): string {
  const clean = sensitive.reduce((rest, pattern) => rest.replace(pattern, '[redacted]'), text);
  return clean.length > 300 ? `${clean.slice(0, 300)}…` : clean;
}

/** Texts that must not be shown, nor any part of them. */
export type Hidden = () => readonly string[];

const nothing: Hidden = () => [];

/**
 * The text if it is a code, such as `amount_invalid`; undefined if it is anything else, such as an echo of what was
 * sent. No code has three digits in a row, which could be those of a card.
 */
export function code(value: unknown, hidden = nothing): string | undefined {
  const looksRight =
    typeof value === 'string' && /^(?!.*\d{3})[a-z0-9]+(?:[._:-][a-z0-9]+)*$/.test(value) && value.length <= 100;
  return looksRight && redact(value) === value && !repeats(value, hidden) ? value : undefined;
}

/** The text if it is the id of a request, such as `0HLHPN8802NUF:00000003` or a UUID; undefined if it is anything else. */
export function requestId(value: unknown, hidden = nothing): string | undefined {
  const looksRight = typeof value === 'string' && /^[a-z0-9][a-z0-9:-]{4,63}$/i.test(value);
  if (!looksRight || repeats(value, hidden)) return undefined;
  // One UUID in a hundred has digits in a row that could be those of a card.
  return uuid.test(value) || redact(value) === value ? value : undefined;
}

/** The id at the end of a link, such as `ent_…` in `/accounts/entities/ent_…`; undefined if there is none. */
export function linkedId(href: unknown, hidden = nothing): string | undefined {
  const id = typeof href === 'string' ? /\/([a-z]{2,6}_[a-z0-9]{26})$/.exec(href)?.[1] : undefined;
  return id !== undefined && redact(id) === id && !repeats(id, hidden) ? id : undefined;
}

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

function repeats(value: string, hidden: Hidden): boolean {
  return hidden().some((text) => text.includes(value) || (text.length >= 8 && value.includes(text)));
}

/** What an error from outside is called: its code, such as `ECONNRESET`, or its name. Its message could hold anything. */
export function kindOfFailure(error: unknown): string {
  const { code: given, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  if (typeof given === 'string' && /^[A-Z][A-Z0-9_]{1,59}$/.test(given)) return given;
  return typeof name === 'string' && /^[A-Z][A-Za-z]{0,50}(?:Error|Exception)$/.test(name) ? name : 'ERR_UNKNOWN';
}
