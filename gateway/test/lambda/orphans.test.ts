import { fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { stateOf, untilState } from '../processes.js';

describe('no process of a function outlives the gateway', () => {
  test.each(['SIGKILL', 'SIGTERM', 'SIGINT'] as const)('that is ended by %s', async (signal) => {
    const program = fileURLToPath(new URL('left-alone.ts', import.meta.url));
    const gateway = fork(program, { execArgv: ['--import', 'tsx'] });
    const [{ pids, folder }] = (await once(gateway, 'message')) as [{ pids: number[]; folder: string }];
    await untilState(pids[0]!, 'T');
    expect(pids.map(stateOf)).toEqual(['T', expect.any(String), expect.any(String)]);
    gateway.kill(signal);
    await once(gateway, 'exit');
    for (const pid of pids) await untilState(pid, undefined);
    await expect.poll(() => existsSync(folder)).toBe(false);
  });
});
