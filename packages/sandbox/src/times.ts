/**
 * A time in ISO 8601, in milliseconds since 1970. A day alone and a time without a zone are in UTC, as they are documented
 * for reports: the same on every machine. [R22, docs/reporting/reports-api]
 */
export function timeOf(text: string): number {
  const isWhole = /^\d{4}-\d{2}-\d{2}$|Z$|[+-]\d{2}:?\d{2}$/i.test(text);
  return Date.parse(isWhole ? text : `${text}Z`);
}

/** Whether a day such as `2027-03-12`, or a time in UTC on one, is on the calendar: not on 29 February of 2027. */
export function isOnCalendar(text: string): boolean {
  const time = timeOf(text);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text.slice(0, 10));
}
