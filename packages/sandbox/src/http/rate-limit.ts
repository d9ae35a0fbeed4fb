import type { Clock } from '../clock.js';
import type { RateLimit } from '../options.js';
import { Refusal } from '../refusal.js';

/**
 * Counts reads and writes of the last second, each apart and over the whole account. What is beyond the limit gets 429
 * without a body or a `Retry-After`: neither is documented. [docs api-rate-limits 2025-06-18]
 */
export class RateLimiter {
  private readonly times = { read: [] as number[], write: [] as number[] };

  constructor(
    private readonly clock: Clock,
    private readonly limit: RateLimit | false,
  ) {}

  count(access: 'read' | 'write'): void {
    if (this.limit === false) return;
    const now = this.clock.now().getTime();
    // Those ahead of a clock that was moved back would be recent for as long as it takes to get there again.
    const recent = this.times[access].filter((time) => time > now - 1000 && time <= now);
    this.times[access] = recent;
    if (recent.length >= (access === 'read' ? this.limit.reads : this.limit.writes)) throw new Refusal(429);
    recent.push(now);
  }

  reset(): void {
    this.times.read = [];
    this.times.write = [];
  }
}
