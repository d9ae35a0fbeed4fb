import type { Readable } from 'node:stream';
import type { Operation } from '../description/operation.js';
import { invalidArgument } from '../errors/local-errors.js';
import { redact } from '../errors/redact.js';
import type { Uploads } from '../files/file-support.js';

/** A request body ready to send. */
export interface EncodedBody {
  /** Headers that follow from the body. */
  headers: Readonly<Record<string, string>>;
  /** The body, made anew for each attempt. */
  content: () => string | Readable;
  /** Whether it can be made only once, because it reads a stream of the caller's. */
  once: boolean;
}

export function encodeBody(
  operation: string,
  body: unknown,
  encoding: Operation['encoding'],
  uploads: Uploads | undefined,
): EncodedBody | undefined {
  if (body === undefined) return undefined;
  if (encoding === 'multipart') {
    if (uploads === undefined) throw new TypeError(`${operation} is made without support for uploads`);
    return uploads.encode(operation, body as object);
  }
  const text = encoding === 'form' ? formText(body as object) : jsonText(operation, body);
  const type = encoding === 'form' ? 'application/x-www-form-urlencoded' : 'application/json';
  return { headers: { 'content-type': type }, content: () => text, once: false };
}

function formText(body: object): string {
  const fields = Object.entries(body as Record<string, string | undefined>).filter(([, value]) => value !== undefined);
  return new URLSearchParams(fields as [string, string][]).toString();
}

function jsonText(operation: string, body: unknown): string {
  const fault = findFault(body, 0);
  if (fault !== undefined) throw invalidArgument(operation, `body${redact(fault)}`);
  return JSON.stringify(body);
}

const deepest = 64;

/**
 * What JSON cannot carry: it would turn NaN into null, and a payment without amount is another payment. Tells the place,
 * such as `.items.0.unit_price is not a finite number`, and not the value.
 */
function findFault(value: unknown, depth: number): string | undefined {
  switch (typeof value) {
    case 'number':
      return Number.isFinite(value) ? undefined : ' is not a finite number';
    case 'bigint':
      return ' is a BigInt; amounts are numbers in minor units';
    case 'function':
    case 'symbol':
      return ` is a ${typeof value}`;
    case 'object':
      return value === null ? undefined : findFaultWithin(value as Record<string, unknown>, depth);
    default:
      return undefined;
  }
}

function findFaultWithin(value: Record<string, unknown>, depth: number): string | undefined {
  if (depth > deepest) return ' is nested too deeply, or refers to itself';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? ' is not a valid date' : undefined;
  if (Array.isArray(value)) {
    const gap = value.findIndex((item) => item === undefined);
    if (gap >= 0) return `.${gap} is undefined, which a list cannot hold`;
  }
  for (const name of Object.keys(value)) {
    const fault = findFault(value[name], depth + 1);
    if (fault !== undefined) return placeAt(depth, name) + fault;
  }
  return undefined;
}

/** Only the outer names are told: what refers to itself would fill the message. */
function placeAt(depth: number, name: string): string {
  if (depth < 8) return `.${name}`;
  return depth === 8 ? '.…' : '';
}
