import type { Clock } from '../clock.js';
import type { DescribedOperation } from '../description.js';
import type { IdempotencySettings } from '../options.js';
import { Refusal } from '../refusal.js';
import type { Answer } from './answer.js';

/** An answer that is kept for a key. */
export interface KeptAnswer {
  answer: Answer;
  /** Milliseconds since 1970 on the sandbox's clock. */
  until: number;
}

/**
 * Answers that are given again to the same `Cko-Idempotency-Key`.
 *
 * A key belongs to its account and path (inferred: the scope is not documented). The body is not compared: a key with
 * another body gets the kept answer (inferred likewise).
 */
export class Idempotency {
  private readonly kept = new Map<string, KeptAnswer>();
  private readonly running = new Set<string>();

  constructor(
    private readonly clock: Clock,
    private readonly settings: IdempotencySettings,
  ) {}

  /**
   * The kept answer of the key, else the answer of `handle`, which is kept when it is a 2xx. Anything else is not
   * remembered, so the call runs again; a declined payment is a 201 and is. [PROBE quoting the page of 2026]
   */
  async once(
    operation: DescribedOperation,
    path: string,
    key: string | undefined,
    handle: () => Promise<Answer>,
  ): Promise<{ answer: Answer; replayed: boolean }> {
    if (operation.idempotency !== 'none' && key !== undefined) refuseMalformed(path, key);
    if (operation.idempotency === 'none' || !key) {
      if (operation.idempotency === 'required') {
        // Seen on transfers. [GO transfers_test.go]
        throw new Refusal(422, ['idempotency_key_required']);
      }
      return { answer: await handle(), replayed: false };
    }
    const name = `${path} ${key}`;
    const answer = this.find(name);
    if (answer !== undefined) return { answer, replayed: true };
    if (this.running.has(name)) throw this.conflict();
    return { answer: await this.run(name, handle), replayed: false };
  }

  /** What a key is refused with whose first call is still running. The body is that of the reference's 429. [R22, PAY] */
  conflict(): Refusal {
    return new Refusal(this.settings.conflictStatus, ['duplicate_request']);
  }

  reset(): void {
    this.kept.clear();
    this.running.clear();
  }

  /** Answers by path and key. */
  save(): Record<string, KeptAnswer> {
    return Object.fromEntries(this.kept);
  }

  restore(kept: Record<string, KeptAnswer>): void {
    this.reset();
    for (const [name, answer] of Object.entries(kept)) this.kept.set(name, answer);
  }

  private find(name: string): Answer | undefined {
    const kept = this.kept.get(name);
    if (kept === undefined || kept.until > this.clock.now().getTime()) return kept?.answer;
    this.kept.delete(name);
    return undefined;
  }

  private keep(name: string, answer: Answer): void {
    const now = this.clock.now().getTime();
    // The oldest come first: what has run out is dropped, so that a long run does not fill the memory.
    for (const [other, { until }] of this.kept) {
      if (until > now) break;
      this.kept.delete(other);
    }
    this.kept.set(name, { answer, until: now + this.settings.window });
  }

  private async run(name: string, handle: () => Promise<Answer>): Promise<Answer> {
    this.running.add(name);
    try {
      const answer = await handle();
      if (answer.status >= 200 && answer.status < 300) this.keep(name, answer);
      return answer;
    } finally {
      this.running.delete(name);
    }
  }
}

/**
 * Issuing takes keys of 1 to 256 letters, digits, dots, dashes and underscores [OPS, REF/Controls]; the code is inferred.
 * Elsewhere an empty key counts as none (inferred).
 */
function refuseMalformed(path: string, key: string): void {
  if (!path.startsWith('/issuing/') || /^[\w.-]{1,256}$/.test(key)) return;
  throw new Refusal(422, ['idempotency_key_invalid']);
}
