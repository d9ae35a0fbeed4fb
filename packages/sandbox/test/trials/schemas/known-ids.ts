/** Ids that the sandbox gave out, so that requests can be about something that is there. */
export class KnownIds {
  private readonly ids = new Set<string>();

  /** Learns every id within an answer. */
  learn(answer: unknown): void {
    if (typeof answer === 'string') {
      if (/^[a-z]{2,6}_[\w-]{10,}$/.test(answer)) this.ids.add(answer);
    } else if (typeof answer === 'object' && answer !== null) {
      for (const value of Object.values(answer)) this.learn(value);
    }
  }

  /** One of the known ids of a kind, if there is any. */
  matching(pattern: RegExp, nth: number): string | undefined {
    const fitting = [...this.ids].filter((id) => pattern.test(id));
    return fitting[nth % fitting.length];
  }
}
