/** Why a wait ended early. */
export class Interruption extends Error {
  constructor(readonly reason: 'timeout' | 'aborted') {
    super(reason);
  }
}

/**
 * The end of a whole call: a moment in time, and the caller's signal. One deadline holds over token requests, rate
 * limits, attempts and the waits between them.
 */
export class Deadline {
  readonly #expiresAt: number;

  constructor(
    milliseconds: number,
    readonly signal: AbortSignal | undefined,
  ) {
    this.#expiresAt = performance.now() + milliseconds;
  }

  /** Milliseconds left; never negative. */
  remaining(): number {
    return Math.max(0, this.#expiresAt - performance.now());
  }

  throwIfOver(): void {
    if (this.signal?.aborted) throw new Interruption('aborted');
    if (this.remaining() === 0) throw new Interruption('timeout');
  }

  /** The promise, or an interruption as soon as the deadline passes or the caller aborts. */
  within<T>(promise: Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      const end = this.interruptAfter(this.remaining(), (interruption) => reject(interruption));
      promise.then(resolve, reject).finally(end);
    });
  }

  /** Waits. When less time than that is left there is no point in waiting for it: interrupted at once. */
  wait(milliseconds: number): Promise<void> {
    if (milliseconds >= this.remaining()) return Promise.reject(new Interruption('timeout'));
    return new Promise<void>((resolve, reject) => {
      const end = this.interruptAfter(Number.POSITIVE_INFINITY, (interruption) => {
        clearTimeout(timer);
        reject(interruption);
      });
      const timer = setTimeout(() => {
        end();
        resolve();
      }, milliseconds);
    });
  }

  /** Calls back once, when the time has passed or the caller aborts; returns what takes that back. */
  interruptAfter(milliseconds: number, interrupt: (interruption: Interruption) => void): () => void {
    const { signal } = this;
    if (signal?.aborted) {
      queueMicrotask(() => interrupt(new Interruption('aborted')));
      return () => {};
    }
    const abort = () => {
      end();
      interrupt(new Interruption('aborted'));
    };
    const expire = () => {
      end();
      interrupt(new Interruption('timeout'));
    };
    const timer = Number.isFinite(milliseconds) ? setTimeout(expire, milliseconds) : undefined;
    signal?.addEventListener('abort', abort, { once: true });
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
    return end;
  }
}
