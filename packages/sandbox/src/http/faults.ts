/** What is to go wrong, for whom and how often. */
export type Fault = FaultTarget & FaultKind;

export interface FaultTarget {
  /** Operation id; any operation when absent. */
  operation?: string;
  /** Calls that it hits. @default 1, or as many as there are with a probability */
  times?: number;
  /**
   * How likely it is to hit a call that it fits, from 0 to 1. Drawn from the seed: the same calls meet the same faults.
   * @default 1
   */
  probability?: number;
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
  /** The answer to a key whose first call is still running, as `idempotency.conflictStatus` says. */
  | { kind: 'duplicate' }
  /** The body in small pieces over so many milliseconds of real time. */
  | { kind: 'slow'; duration: number }
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
  /** Calls that it still hits; any number when absent. */
  left: number | undefined;
}

const kinds: readonly string[] = ['delay', 'reset', 'status', 'duplicate', 'slow', 'truncate', 'stall', 'content-type'];

export class WaitingFaults implements Faults {
  private waiting: Waiting[] = [];

  constructor(
    private readonly isOperation: (id: string) => boolean,
    /** A number from 0 up to 1. */
    private readonly draw: () => number,
  ) {}

  add(fault: Fault): void {
    this.check(fault);
    this.waiting.push({ fault, left: fault.times ?? (fault.probability === undefined ? 1 : undefined) });
  }

  all(): Fault[] {
    return this.waiting.map(({ fault, left }) => ({ ...fault, ...(left !== undefined && { times: left }) }));
  }

  clear(): void {
    this.waiting = [];
  }

  /** The fault that this call meets. */
  take(operation: string): Fault | undefined {
    const met = this.waiting.find(({ fault }) => this.hits(fault, operation));
    if (met?.left !== undefined) met.left -= 1;
    if (met?.left === 0) this.waiting = this.waiting.filter((other) => other !== met);
    return met?.fault;
  }

  private hits({ operation, probability }: Fault, called: string): boolean {
    if (operation !== undefined && operation !== called) return false;
    return probability === undefined || this.draw() < probability;
  }

  /** Throws a TypeError when the fault could never happen. */
  check(fault: Fault): void {
    const { operation, times = 1, probability = 1, delay = 0 } = fault;
    if (!kinds.includes(fault.kind)) throw new TypeError(`The kind of a fault is one of ${kinds.join(', ')}.`);
    if (operation !== undefined && !this.isOperation(operation))
      throw new TypeError(`There is no operation ${operation}.`);
    if (!Number.isInteger(times) || times < 1) throw new TypeError('times is a whole number from 1.');
    if (!(probability >= 0 && probability <= 1)) throw new TypeError('probability is a number from 0 to 1.');
    if (!(delay >= 0)) throw new TypeError('delay is a number of milliseconds.');
    if (fault.kind === 'delay' && fault.delay === undefined) throw new TypeError('A fault of kind delay needs delay.');
    if (fault.kind === 'slow' && !(fault.duration >= 0)) throw new TypeError('A fault of kind slow needs duration.');
    if (fault.kind === 'status' && !isFinalStatus(fault.status)) throw new TypeError('status is from 200 to 599.');
    if (fault.kind === 'content-type' && typeof fault.contentType !== 'string') {
      throw new TypeError('A fault of kind content-type needs contentType.');
    }
  }
}

/** Whether the fault happens in place of the operation. */
export function prevents(fault: Fault | undefined): boolean {
  if (fault?.kind === 'duplicate') return true;
  return (fault?.kind === 'reset' || fault?.kind === 'status') && fault.when !== 'after';
}

function isFinalStatus(status: unknown): boolean {
  return Number.isInteger(status) && (status as number) >= 200 && (status as number) < 600;
}
