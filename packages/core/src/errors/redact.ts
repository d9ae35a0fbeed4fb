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

/** The text if it is a code or an id, undefined if it is anything else, such as an echo of what was sent. */
export function code(value: unknown): string | undefined {
  const looksRight = typeof value === 'string' && /^[a-z0-9][\w.:-]{0,99}$/i.test(value) && !/^\d{3,4}$/.test(value);
  return looksRight && redact(value) === value ? value : undefined;
}
