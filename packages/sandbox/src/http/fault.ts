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
