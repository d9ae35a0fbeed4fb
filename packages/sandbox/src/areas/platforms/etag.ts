import { Refusal } from '../../refusal.js';

/** A record that counts its changes. */
interface Versioned {
  id: string;
  version: number;
}

/** Which state of a record an answer is about: base64 text. [REF/Reserve rules] */
export function etagOf({ id, version }: Versioned): string {
  return Buffer.from(`${id}.${version}`).toString('base64');
}

/** Refuses a change to a record that is not as its `If-Match` says. Quotes around it are HTTP's and mean nothing. */
export function checkMatch(record: Versioned, ifMatch: string): void {
  if (ifMatch.replace(/^"(.*)"$/, '$1') !== etagOf(record)) throw new Refusal(412);
}
