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

/**
 * The text if it is a code or an id, undefined if it is anything else, such as an echo of what was sent.
 *
 * @param hidden - Texts that must not be shown, nor any part of them; asked for only when the value looks right.
 */
export function code(value: unknown, hidden: () => readonly string[] = () => []): string | undefined {
  const looksRight = typeof value === 'string' && /^[a-z0-9][\w.:-]{0,99}$/i.test(value) && !/^\d{3,4}$/.test(value);
  if (!looksRight || (!uuid.test(value) && redact(value) !== value)) return undefined;
  return hidden().some((text) => text.includes(value) || (text.length >= 8 && value.includes(text))) ? undefined : value;
}

/** One in a hundred of these has digits in a row that could be those of a card. */
const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What an error from outside is called: its code, such as `ECONNRESET`, or its name. Its message could hold anything. */
export function kindOfFailure(error: unknown): string {
  const { code: given, name } = (error ?? {}) as { code?: unknown; name?: unknown };
  if (typeof given === 'string' && /^[A-Z][A-Z0-9_]{1,59}$/.test(given)) return given;
  return typeof name === 'string' && /^[A-Z][A-Za-z]{0,50}(?:Error|Exception)$/.test(name) ? name : 'ERR_UNKNOWN';
}
