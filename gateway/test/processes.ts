import { execFileSync } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';

/** The state letter that `ps` gives for a process; undefined when it is gone, or only waits to be collected. */
export function stateOf(pid: number): string | undefined {
  try {
    const state = execFileSync('ps', ['-o', 'stat=', '-p', String(pid)])
      .toString()
      .trim()[0];
    return state === 'Z' ? undefined : state;
  } catch {
    return undefined;
  }
}

/** Waits until the process is in this state, or gone when none is given. The test's own limit ends a vain wait. */
export async function untilState(pid: number, state: string | undefined): Promise<void> {
  while (stateOf(pid) !== state) await sleep(20);
}
