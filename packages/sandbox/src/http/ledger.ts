import { performance } from 'node:perf_hooks';
import type { Json } from '../saved-values.js';
import type { Fault } from './fault.js';
import { maskDigits } from './redaction.js';
import { Recent } from './recent.js';

/** One call of the API. */
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
  /** Milliseconds of real time until it was answered. */
  duration?: number;
  /** Whether the operation was carried out, though the caller may never have seen the answer. A replay is not. */
  effect: boolean;
  /** Whether the answer was one kept for the idempotency key. */
  replayed: boolean;
  idempotencyKey?: string;
  /** Fault that the call met. */
  fault?: Fault['kind'];
  /** What was sent and answered, where that is kept: without secrets, and card numbers masked but for their end. */
  bodies?: RecordedBodies;
}

export interface RecordedBodies {
  request?: Json;
  response?: Json;
}

/** What was called, so that a test can count calls and effects. The last 10,000 calls are kept. */
export interface Requests {
  /** Every call, in the order they came. */
  all(): readonly RecordedRequest[];
  /** Calls of one operation. */
  of(operation: string): readonly RecordedRequest[];
  /** How often an operation was carried out, counting also calls that are not kept any more. */
  effects(operation: string): number;
  /** How often each operation was carried out, of those that were. */
  allEffects(): Record<string, number>;
  clear(): void;
}

const capacity = 10_000;

/** Calls whose bodies are kept: they take far more room than the calls. */
const capacityForBodies = 500;

/** Keeps what was called. It is given no credential, and bodies only when they were redacted. */
export class Ledger implements Requests {
  private calls = new Recent<RecordedRequest>();
  private byOperation = new Map<string, Recent<RecordedRequest>>();
  private effectCounts = new Map<string, number>();
  /** When each call arrived, in real time. A call from before `clear` is not among them. */
  private arrivals = new WeakMap<RecordedRequest, number>();

  add(call: Omit<RecordedRequest, 'effect' | 'replayed'>): RecordedRequest {
    const recorded: RecordedRequest = { ...call, path: maskDigits(call.path, 0), effect: false, replayed: false };
    this.arrivals.set(recorded, performance.now());
    this.calls.add(recorded);
    this.callsOf(recorded).add(recorded);
    delete this.calls.before(capacityForBodies)?.bodies;
    if (this.calls.size > capacity) this.dropOldest();
    return recorded;
  }

  /** Notes that a call was carried out. */
  addEffect(call: RecordedRequest): void {
    call.effect = true;
    const { operation } = call;
    if (operation === undefined || !this.arrivals.has(call)) return;
    this.effectCounts.set(operation, this.effects(operation) + 1);
  }

  /** Notes that a call is over, and what its caller was sent, if anything. */
  end(call: RecordedRequest, status: number | undefined, bodies?: RecordedBodies): void {
    if (status !== undefined) call.status = status;
    const arrival = this.arrivals.get(call);
    if (arrival === undefined) return;
    call.duration = Math.round(1000 * (performance.now() - arrival)) / 1000;
    if (bodies) call.bodies = bodies;
  }

  all(): readonly RecordedRequest[] {
    return this.calls.all();
  }

  of(operation: string): readonly RecordedRequest[] {
    return this.byOperation.get(operation)?.all() ?? [];
  }

  effects(operation: string): number {
    return this.effectCounts.get(operation) ?? 0;
  }

  allEffects(): Record<string, number> {
    return Object.fromEntries(this.effectCounts);
  }

  clear(): void {
    this.calls = new Recent();
    this.byOperation = new Map();
    this.effectCounts = new Map();
    this.arrivals = new WeakMap();
  }

  /** The oldest call is the oldest one of its operation too. */
  private dropOldest(): void {
    const oldest = this.calls.dropOldest();
    if (oldest) this.callsOf(oldest).dropOldest();
  }

  private callsOf({ operation = '' }: RecordedRequest): Recent<RecordedRequest> {
    const known = this.byOperation.get(operation) ?? new Recent();
    this.byOperation.set(operation, known);
    return known;
  }
}
