import type { Deadline } from '../calls/deadline.js';

interface Waiter {
  start: () => void;
  left: boolean;
}

/**
 * Lets at most `rate` calls begin in any second, in the order they came. It remembers when the last `rate` calls began:
 * the next may begin a second after the oldest of them.
 */
export class RateLimiter {
  readonly #begun: Float64Array;
  #oldest = 0;
  readonly #waiting: Waiter[] = [];
  #timer: NodeJS.Timeout | undefined;

  constructor(rate: number) {
    this.#begun = new Float64Array(rate).fill(Number.NEGATIVE_INFINITY);
  }

  /** Resolves when the call may begin; gives undefined when it may at once. */
  take(deadline: Deadline): Promise<void> | undefined {
    if (this.#waiting.length === 0 && this.#begin(performance.now())) return undefined;
    return this.#wait(deadline);
  }

  async #wait(deadline: Deadline): Promise<void> {
    const waiter: Waiter = { start: () => {}, left: false };
    const turn = new Promise<void>((resolve) => (waiter.start = resolve));
    this.#waiting.push(waiter);
    this.#schedule();
    try {
      await deadline.within(turn);
    } catch (error) {
      waiter.left = true;
      throw error;
    }
  }

  #begin(now: number): boolean {
    if ((this.#begun[this.#oldest] as number) + 1000 > now) return false;
    this.#begun[this.#oldest] = now;
    this.#oldest = (this.#oldest + 1) % this.#begun.length;
    return true;
  }

  #schedule(): void {
    if (this.#timer !== undefined) return;
    const delay = Math.max(0, Math.ceil((this.#begun[this.#oldest] as number) + 1000 - performance.now()));
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#admit();
    }, delay);
  }

  #admit(): void {
    const now = performance.now();
    let admitted = 0;
    for (const waiter of this.#waiting) {
      if (!waiter.left) {
        if (!this.#begin(now)) break;
        waiter.start();
      }
      admitted += 1;
    }
    this.#waiting.splice(0, admitted);
    if (this.#waiting.length > 0) this.#schedule();
  }
}
