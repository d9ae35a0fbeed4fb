import type { FormatDefinition } from 'ajv';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { timeOf } from '../times.js';

/** A time with its zone, in a body. */
export function isTime(text: string): boolean {
  return fits('date-time', text) && isKnown(text);
}

/** A time in a query, which may leave out its zone, or all but the day. */
export function isTimeInQuery(text: string): boolean {
  return (fits('iso-date-time', text) || fits('date', text)) && isKnown(text);
}

/** A leap second is a time by the format, and none to JavaScript. */
function isKnown(text: string): boolean {
  return !Number.isNaN(timeOf(text));
}

function fits(name: 'date' | 'date-time' | 'iso-date-time', text: string): boolean {
  const { validate } = fullFormats[name] as FormatDefinition<string>;
  return (validate as (text: string) => boolean)(text);
}
