/** What is to go wrong, for whom and how often. */
export type Fault = FaultTarget & FaultKind;

export interface FaultTarget {
  /** Operation id; any operation when absent. */
  operation?: string;
  /** Calls that it hits. @default 1 */
  times?: number;
  /** Milliseconds that the operation takes longer, in real time. An idempotency key is held meanwhile. */
  delay?: number;
}

export type FaultKind =
  /** Nothing but the delay. */
  | { kind: 'delay' }
  /** The connection is reset: before anything is done (the default), or after, so that the answer is lost. */
  | { kind: 'reset'; when?: 'before' | 'after' }
  /** Another status is answered: in place of doing anything (the default), or after it was done. */
  | {
      kind: 'status';
      status: number;
      when?: 'before' | 'after';
      /** Such as `Retry-After`. */
      headers?: Record<string, string>;
      /** Sent as JSON; empty when absent. */
      body?: unknown;
    }
  /** Half of the body, and the connection is closed. */
  | { kind: 'truncate' }
  /** Headers, and then nothing. */
  | { kind: 'stall' }
  /** The answer under another content type, with another body if one is given. */
  | { kind: 'content-type'; contentType: string; body?: string };

/** Faults that wait for calls. A call meets one at most, the oldest that fits. */
export interface Faults {
  /** Throws a TypeError when the fault could never happen. */
  add(fault: Fault): void;
  /** Faults that still wait, with the calls that they have left. */
  all(): Fault[];
  clear(): void;
}

interface Waiting {
  fault: Fault;
  left: number;
}

const kinds: readonly string[] = ['delay', 'reset', 'status', 'truncate', 'stall', 'content-type'];

export class WaitingFaults implements Faults {
  private waiting: Waiting[] = [];

  constructor(private readonly isOperation: (id: string) => boolean) {}

  add(fault: Fault): void {
    this.check(fault);
    this.waiting.push({ fault, left: fault.times ?? 1 });
  }

  all(): Fault[] {
    return this.waiting.map(({ fault, left }) => ({ ...fault, times: left }));
  }

  clear(): void {
    this.waiting = [];
  }

  /** The fault that this call meets. */
  take(operation: string): Fault | undefined {
    const met = this.waiting.find(({ fault }) => fault.operation === undefined || fault.operation === operation);
    if (met === undefined) return undefined;
    met.left -= 1;
    if (met.left === 0) this.waiting = this.waiting.filter((other) => other !== met);
    return met.fault;
  }

  /** Throws a TypeError when the fault could never happen. */
  check(fault: Fault): void {
    const { operation, times = 1, delay = 0 } = fault;
    if (!kinds.includes(fault.kind)) throw new TypeError(`The kind of a fault is one of ${kinds.join(', ')}.`);
    if (operation !== undefined && !this.isOperation(operation))
      throw new TypeError(`There is no operation ${operation}.`);
    if (!Number.isInteger(times) || times < 1) throw new TypeError('times is a whole number from 1.');
    if (!(delay >= 0)) throw new TypeError('delay is a number of milliseconds.');
    if (fault.kind === 'delay' && fault.delay === undefined) throw new TypeError('A fault of kind delay needs delay.');
    if (fault.kind === 'status' && !isFinalStatus(fault.status)) throw new TypeError('status is from 200 to 599.');
    if (fault.kind === 'content-type' && typeof fault.contentType !== 'string') {
      throw new TypeError('A fault of kind content-type needs contentType.');
    }
  }
}

/** Whether the fault happens in place of the operation. */
export function prevents(fault: Fault | undefined): boolean {
  return (fault?.kind === 'reset' || fault?.kind === 'status') && fault.when !== 'after';
}

function isFinalStatus(status: unknown): boolean {
  return Number.isInteger(status) && (status as number) >= 200 && (status as number) < 600;
}
