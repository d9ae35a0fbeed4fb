const first = 500;
const longest = 8_000;
/** A service that asks for more is not waited for longer than this at a time. */
const longestAsked = 60_000;

/** Milliseconds before the next try: what the service asks for, else a random part of a window that doubles. */
export function backoff(retry: number, retryAfter: number | undefined): number {
  if (retryAfter !== undefined) return Math.min(retryAfter, longestAsked);
  return Math.random() * Math.min(longest, first * 2 ** (retry - 1));
}

/** Milliseconds in a `Retry-After` header, which holds seconds or a date. */
export function parseRetryAfter(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  if (/^\d+(?:\.\d+)?$/.test(header.trim())) return Number(header) * 1000;
  // Date.parse alone makes a date of nearly anything that holds a number, and most of those are long past.
  const date = /^\w{3}, .* GMT$/.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now());
}
