import { InvalidArgumentError } from '../errors/local-errors.js';

/** A request body ready to send. */
export interface EncodedBody {
  contentType: string;
  text: string;
}

export function encodeBody(operation: string, body: unknown, encoding: 'form' | undefined): EncodedBody | undefined {
  if (body === undefined) return undefined;
  if (encoding === 'form') {
    const fields = Object.entries(body as Record<string, string | undefined>).filter(([, value]) => value !== undefined);
    return {
      contentType: 'application/x-www-form-urlencoded',
      text: new URLSearchParams(fields as [string, string][]).toString(),
    };
  }
  refuseUnwritable(operation, body, 'body', 0);
  return { contentType: 'application/json', text: JSON.stringify(body) };
}

const deepest = 64;

/** JSON would turn NaN and Infinity into null, and an amount of null into another payment. Names the place, not the value. */
function refuseUnwritable(operation: string, value: unknown, place: string, depth: number): void {
  const fault = faultOf(value, depth);
  if (fault !== undefined) throw new InvalidArgumentError(`${operation}: ${place} ${fault}.`, { operation });
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) refuseUnwritable(operation, inner, `${place}.${name}`, depth + 1);
}

function faultOf(value: unknown, depth: number): string | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) return 'is not a finite number';
  if (typeof value === 'bigint') return 'is a BigInt; amounts are numbers in minor units';
  if (typeof value === 'function' || typeof value === 'symbol') return `is a ${typeof value}`;
  return depth > deepest ? 'is nested too deeply, or refers to itself' : undefined;
}
