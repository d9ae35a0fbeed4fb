import { hash } from 'node:crypto';

/** A source of ids that is the same for the same seed. */
export interface Ids {
  /** `prefix_` and 26 characters of `a-z2-7`, such as `pay_…`. */
  next(prefix: string): string;
  /** A number from 0 up to 1, drawn for a purpose: what is left to chance is the same for the same seed. */
  draw(purpose: string): number;
}

const alphabet = 'abcdefghijklmnopqrstuvwxyz234567';

/**
 * Ids counted for each prefix apart, so that the tenth payment has the same id however many customers were made before
 * it.
 */
export class SeededIds implements Ids {
  private readonly counts = new Map<string, number>();

  constructor(private readonly seed: string) {}

  next(prefix: string): string {
    return `${prefix}_${this.text(prefix, 26)}`;
  }

  /** Id of one call, in the short form that Checkout.com gives: `0H` and eleven capitals or digits. [R22] */
  nextRequestId(): string {
    return `0H${this.text('request', 11).toUpperCase()}`;
  }

  draw(purpose: string): number {
    const count = this.count(purpose);
    return digest(this.seed, `${purpose} ${count}`).readUInt32BE() / 2 ** 32;
  }

  /** Begins again, with the ids that were given first. */
  restart(): void {
    this.counts.clear();
  }

  /** How many ids of each prefix were given, and numbers for each purpose drawn. */
  save(): Record<string, number> {
    return Object.fromEntries(this.counts);
  }

  restore(counts: Record<string, number>): void {
    this.counts.clear();
    for (const [prefix, count] of Object.entries(counts)) this.counts.set(prefix, count);
  }

  private text(kind: string, length: number): string {
    return seededText(this.seed, `${kind} ${this.count(kind)}`, length);
  }

  private count(kind: string): number {
    const count = (this.counts.get(kind) ?? 0) + 1;
    this.counts.set(kind, count);
    return count;
  }
}

/** At most 32 characters of `a-z2-7`, always the same for the same seed and name. */
export function seededText(seed: string, name: string, length: number): string {
  let text = '';
  for (const byte of digest(seed, name).subarray(0, length)) text += alphabet[byte % alphabet.length];
  return text;
}

function digest(seed: string, name: string): Buffer {
  return hash('sha256', `${seed}\n${name}`, 'buffer');
}
