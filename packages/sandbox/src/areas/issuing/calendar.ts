/** 00:00 UTC of a date such as `2027-03-12`. */
export function midnight(date: string): Date {
  return new Date(`${date}T00:00:00.000Z`);
}

/** Whether a time such as `2027-03-12` or `2027-03-12T10:00Z` is on a day of the calendar: not on 29 February of 2027. */
export function isOnCalendar(time: string): boolean {
  const date = new Date(time);
  return !Number.isNaN(date.getTime()) && time.startsWith(dateOf(date));
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
