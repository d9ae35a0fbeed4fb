const day = 24 * 60 * 60;

const timeOfDay = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const timeWithSeconds = new Intl.DateTimeFormat(undefined, { timeStyle: 'medium' });
const date = new Intl.DateTimeFormat(undefined, { day: 'numeric', month: 'short' });
const year = new Intl.DateTimeFormat(undefined, { year: 'numeric' });

/**
 * Seconds since 1970 along an axis, this many seconds apart, as the browser's language writes them: times over the day
 * that they are of, or days over the year, which is said only where it begins.
 */
export function axisTimes(times: readonly number[], step: number): string[] {
  const [small, large] = step < day ? [step < 60 ? timeWithSeconds : timeOfDay, date] : [date, year];
  const outer = times.map((time) => large.format(time * 1000));
  return times.map((time, place) => {
    const text = small.format(time * 1000);
    return outer[place] === outer[place - 1] ? text : `${text}\n${outer[place]}`;
  });
}
