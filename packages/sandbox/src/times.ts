/**
 * A time in a query, in milliseconds since 1970. A day alone and a time without a zone are documented of reports, and are
 * in UTC. [R22, docs/reporting/reports-api]
 */
export function timeOf(text: string): number {
  const isWhole = /^\d{4}-\d{2}-\d{2}$|Z$|[+-]\d{2}:?\d{2}$/i.test(text);
  return Date.parse(isWhole ? text : `${text}Z`);
}
