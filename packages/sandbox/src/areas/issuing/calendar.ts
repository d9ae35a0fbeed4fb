/** 00:00 UTC of a date such as `2027-03-12`. */
export function midnight(date: string): Date {
  return new Date(`${date}T00:00:00.000Z`);
}

/** The date in UTC, `YYYY-MM-DD`. */
function dateOf(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** The date of the day after. */
export function nextDay(time: Date): string {
  const next = midnight(dateOf(time));
  next.setUTCDate(next.getUTCDate() + 1);
  return dateOf(next);
}
