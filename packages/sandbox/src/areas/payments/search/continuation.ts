import { Refusal } from '../../../refusal.js';

/** What a search was asked for. */
export interface SearchBody {
  query?: string;
  limit?: number;
  from?: string;
  to?: string;
}

/** Where a search goes on: the same question, after the last payment that was given. */
export interface Continuation extends SearchBody {
  after: string;
}

/** Packs a continuation for the address of the next page. */
export function pack(continuation: Continuation): string {
  return Buffer.from(JSON.stringify(continuation)).toString('base64url');
}

/** Reads it back; anything else is 400. */
export function unpack(packed: string): Continuation {
  const continuation = parsed(packed);
  if (typeof continuation !== 'object' || continuation === null || !('after' in continuation)) throw new Refusal(400);
  return continuation as Continuation;
}

function parsed(packed: string): unknown {
  try {
    return JSON.parse(Buffer.from(packed, 'base64url').toString());
  } catch {
    throw new Refusal(400);
  }
}
