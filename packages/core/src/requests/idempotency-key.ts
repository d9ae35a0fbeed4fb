import { randomUUID } from 'node:crypto';
import type { Operation } from '../description/operation.js';
import { invalidArgument } from '../errors/local-errors.js';

/** The key a write is sent under: the caller's, or one made for the call; none where the operation takes none. */
export function idempotencyKeyFor(name: string, operation: Operation, given: string | undefined): string | undefined {
  if (operation.idempotency === undefined) {
    if (given === undefined) return undefined;
    throw invalidArgument(name, 'idempotencyKey is not taken');
  }
  if (given === undefined) return randomUUID();
  if (/^[\x21-\x7e]{1,256}$/.test(given)) return given;
  throw invalidArgument(name, 'idempotencyKey is not 1 to 256 printable ASCII characters');
}
