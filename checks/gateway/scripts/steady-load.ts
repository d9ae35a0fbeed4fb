import { setTimeout as sleep } from 'node:timers/promises';

export interface LoadResult {
  /** How many calls ended in each way: a status, or the name of an error. */
  outcomes: Record<string, number>;
  /** Milliseconds that calls took, the quickest first. */
  latencies: number[];
  /** Most calls that were under way at one time. */
  mostAtOnce: number;
}

/**
 * Makes so many calls a second for so many seconds, whether earlier ones have been answered or not: who calls a gateway
 * does not slow down because it does.
 */
export async function steadyLoad(
  perSecond: number,
  seconds: number,
  call: (index: number) => Promise<number>,
): Promise<LoadResult> {
  const result: LoadResult = { outcomes: {}, latencies: [], mostAtOnce: 0 };
  const running = new Set<Promise<void>>();
  const startedAt = performance.now();
  for (let index = 0; index < perSecond * seconds; index++) {
    const wait = startedAt + (index * 1000) / perSecond - performance.now();
    if (wait > 1) await sleep(wait);
    const measured = measure(call, index, result).finally(() => running.delete(measured));
    running.add(measured);
    result.mostAtOnce = Math.max(result.mostAtOnce, running.size);
  }
  await Promise.all(running);
  result.latencies.sort((a, b) => a - b);
  return result;
}

async function measure(call: (index: number) => Promise<number>, index: number, result: LoadResult): Promise<void> {
  const startedAt = performance.now();
  const outcome = await call(index).catch((error: unknown) => (error instanceof Error ? error.name : String(error)));
  result.outcomes[outcome] = (result.outcomes[outcome] ?? 0) + 1;
  result.latencies.push(performance.now() - startedAt);
}
