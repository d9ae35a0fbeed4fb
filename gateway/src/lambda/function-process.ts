import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import type { FunctionDefinition } from './function-definition.js';
import type { Keeper } from './keeper.js';
import { processEnvironment } from './process-environment.js';

/** A line that a function wrote, or that is said of it. */
export type LogListener = (functionName: string, line: string) => void;

/** What all functions share. */
export interface Surroundings {
  keeper: Keeper;
  log: LogListener;
  /** Where programs are looked for. */
  path: string | undefined;
}

const runtimeClient = createRequire(import.meta.url).resolve('aws-lambda-ric');
const nativeClient = new URL('native-client.mjs', import.meta.url).href;

/** Starts AWS's runtime client on the bundled asset of a function. `onEnd` is told how the process ended. */
export function startFunctionProcess(
  definition: FunctionDefinition,
  runtimeApi: string,
  { keeper, log, path }: Surroundings,
  onEnd: (how: string) => void,
): ChildProcess {
  const { name, codeFolder, memory } = definition;
  // Lambda's own share of the memory is left out in the same way.
  const heap = `--max-old-space-size=${Math.floor(memory * 0.9)}`;
  const child = spawn(process.execPath, [heap, '--import', nativeClient, runtimeClient], {
    cwd: codeFolder,
    env: processEnvironment(definition, runtimeApi, path),
    stdio: ['ignore', 'pipe', 'pipe'],
    // Ctrl-C in a terminal is for the gateway, which ends its processes itself.
    detached: true,
  });
  const { pid } = child;
  if (pid !== undefined) keeper.add(pid);
  child.once('error', (error) => onEnd(error.message));
  child.once('exit', (code, signal) => {
    if (pid !== undefined) keeper.remove(pid);
    onEnd(signal === null ? `exit status ${code}` : `signal ${signal}`);
  });
  for (const input of [child.stdout, child.stderr]) createInterface({ input }).on('line', (line) => log(name, line));
  return child;
}
