import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a program to its end. It shares this terminal, unless its output is to be captured.
 * Resolves to its exit code, 128 and the signal's number when a signal ended it, and what was captured.
 */
export function run(program, args, output = 'inherit') {
  return new Promise((resolve, reject) => {
    const captured = output === 'capture';
    const child = spawn(program, args, { stdio: captured ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
    const chunks = [];
    child.stdout?.on('data', (chunk) => chunks.push(chunk));
    child.stderr?.on('data', (chunk) => chunks.push(chunk));

    const stopForwarding = forwardSignals(child);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      stopForwarding();
      resolve({ code: code ?? 128 + constants.signals[signal], output: Buffer.concat(chunks).toString() });
    });
  });
}

/** While a child runs, signals are its to handle: it may have a server to close. */
function forwardSignals(child) {
  const forward = (signal) => {
    // A terminal sends Ctrl-C to the child as well; a second one would read as "now, at once".
    if (signal === 'SIGINT' && process.stdin.isTTY) return;
    child.kill(signal);
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, forward);
  return () => {
    for (const signal of signals) process.off(signal, forward);
  };
}
