import { checkFault } from './fault-checks.js';
import type { Fault } from './fault.js';

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
    checkFault(fault, this.isOperation);
  }
}

/** Whether the fault happens in place of the operation. */
export function prevents(fault: Fault | undefined): boolean {
  if (fault?.kind === 'duplicate') return true;
  return (fault?.kind === 'reset' || fault?.kind === 'status') && fault.when !== 'after';
}
