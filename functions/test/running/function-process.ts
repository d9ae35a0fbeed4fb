import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { APIGatewayProxyEvent, APIGatewayProxyResult } from 'aws-lambda';
import { onTestFinished } from 'vitest';
import type { FunctionName } from '../../src/routes.js';

const root = join(import.meta.dirname, '../..');

/** A bundle in a process of its own. */
export interface RunningFunction {
  /** What the handler gives back; rejects when it throws or its process ends first. */
  invoke: (event: APIGatewayProxyEvent, milliseconds?: number) => Promise<APIGatewayProxyResult>;
  /** What was written to the log so far. */
  log: () => string;
  signal: (name: 'SIGSTOP' | 'SIGCONT' | 'SIGKILL') => void;
  /** Lets its wall clock go on by so much, and nothing else. */
  moveClock: (milliseconds: number) => void;
  ended: Promise<unknown>;
}

interface Answer {
  number: number;
  result?: APIGatewayProxyResult;
  thrown?: string;
}

/** Starts the bundle of a function with nothing but these variables. It ends with the test. */
export async function startFunction(name: FunctionName, env: Record<string, string>): Promise<RunningFunction> {
  const child = fork(join(root, 'test/running/host.mjs'), [join(root, `dist/${name}/index.mjs`)], {
    env: { PATH: process.env['PATH'], ...env },
    silent: true,
  });
  const ended = once(child, 'exit');
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  let log = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (log += chunk.toString()));
  const waiting = new Map<number, (answer: Answer) => void>();
  child.on('message', (message: Answer | 'ready') => message !== 'ready' && waiting.get(message.number)?.(message));
  await Promise.race([
    once(child, 'message'),
    ended.then(() => {
      throw new Error(`${name} did not start: ${log}`);
    }),
  ]);

  let count = 0;
  return {
    invoke: (event, milliseconds = 30_000) => {
      const number = ++count;
      const answered = new Promise<APIGatewayProxyResult>((resolve, reject) => {
        waiting.set(number, ({ result, thrown }) => (result ? resolve(result) : reject(new Error(thrown))));
      });
      child.send({ number, event, milliseconds });
      const lost = ended.then(() => Promise.reject(new Error('the process ended')));
      return Promise.race([answered, lost]);
    },
    log: () => log,
    signal: (signal) => void child.kill(signal),
    moveClock: (later) => void child.send({ later }),
    ended,
  };
}
