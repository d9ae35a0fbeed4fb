import { spawn } from 'node:child_process';

/**
 * Ends the processes of functions and removes their folder when this process ends, however it ends: a frozen process
 * cannot see by itself that it was left alone.
 */
export interface Keeper {
  add(pid: number): void;
  remove(pid: number): void;
  close(): void;
}

/** Reads which processes there are, one list a line. The input ends with this process. */
const script = 'while read -r line; do pids=$line; done; [ -z "$pids" ] || kill -9 $pids 2>/dev/null; rm -rf "$0"';

export function startKeeper(folder: string): Keeper {
  // In a session of its own, so that neither Ctrl-C nor the end of our process group ends it before its time.
  const shell = spawn('/bin/sh', ['-c', script, folder], {
    detached: true,
    env: { PATH: '/usr/bin:/bin' },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  shell.unref();
  // It may be gone already when the machine shuts down.
  shell.stdin.on('error', () => {});
  const pids = new Set<number>();
  const tell = () => shell.stdin.write(`${[...pids].join(' ')}\n`);
  return {
    add(pid) {
      pids.add(pid);
      tell();
    },
    remove(pid) {
      pids.delete(pid);
      tell();
    },
    close: () => void shell.stdin.end(),
  };
}
