import type { Fault } from './faults.js';

/** One call of the API, without what was sent or answered. */
export interface RecordedRequest {
  requestId: string;
  /** When it arrived, by the sandbox's clock. */
  receivedOn: string;
  method: string;
  /** Path without its query; runs of digits that could be a card number are masked. */
  path: string;
  /** Operation that the route belongs to; absent for an unknown one. */
  operation?: string;
  /** Status that the caller was sent; absent while it waits and when the connection was cut instead. */
  status?: number;
  /** Whether the operation was carried out, though the caller may never have seen the answer. A replay is not. */
  effect: boolean;
  /** Whether the answer was one kept for the idempotency key. */
  replayed: boolean;
  idempotencyKey?: string;
  /** Fault that the call met. */
  fault?: Fault['kind'];
}

/** What was called, so that a test can count calls and effects. The last 10,000 calls are kept. */
export interface Requests {
  /** Every call, in the order they came. */
  all(): readonly RecordedRequest[];
  /** Calls of one operation. */
  of(operation: string): readonly RecordedRequest[];
  /** How often an operation was carried out. */
  effects(operation: string): number;
  clear(): void;
}

const capacity = 10_000;

/** Keeps calls without what was sent: it never sees a body or a credential. */
export class Ledger implements Requests {
  private entries: RecordedRequest[] = [];

  add(entry: Omit<RecordedRequest, 'effect' | 'replayed'>): RecordedRequest {
    const recorded: RecordedRequest = { ...entry, path: maskCardNumbers(entry.path), effect: false, replayed: false };
    this.entries.push(recorded);
    if (this.entries.length > capacity) this.entries.shift();
    return recorded;
  }

  all(): readonly RecordedRequest[] {
    return this.entries;
  }

  of(operation: string): readonly RecordedRequest[] {
    return this.entries.filter((entry) => entry.operation === operation);
  }

  effects(operation: string): number {
    return this.of(operation).filter(({ effect }) => effect).length;
  }

  clear(): void {
    this.entries = [];
  }
}

function maskCardNumbers(path: string): string {
  return path.replace(/\d{12,19}/g, (digits) => '*'.repeat(digits.length));
}
