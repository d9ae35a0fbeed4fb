import { validateHeaderName, validateHeaderValue } from 'node:http';
import { isObject } from './value-checks.js';

/** What the connection says for itself. */
const framing = /^(?:content-length|expect|keep-alive|transfer-encoding|upgrade)$/i;

/** Throws a TypeError that names the first of some headers that could not be sent. Values may be secret and are not told. */
export function refuseUnsendable(headers: unknown): void {
  if (!isObject(headers)) throw new TypeError('headers is an object of names and their values.');
  for (const [name, value] of Object.entries(headers)) {
    if (framing.test(name)) throw new TypeError(`The header ${name} is for the connection to say.`);
    if (!isSendable(name, value)) throw new TypeError(`The header ${JSON.stringify(name)} is none that can be sent.`);
  }
}

/** A value is a text, or a number, as that of `Retry-After` is written by many. */
export function isSendable(name: string, value: unknown): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  try {
    validateHeaderName(name);
    validateHeaderValue(name, String(value));
    return true;
  } catch {
    return false;
  }
}
