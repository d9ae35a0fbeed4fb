import { spawn, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import type { FunctionDefinition } from './function-definition.js';
import { processEnvironment } from './process-environment.js';
import type { Surroundings } from './surroundings.js';

const require = createRequire(import.meta.url);
const runtimeClient = require.resolve('aws-lambda-ric');
const nativeClient = new URL('native-client.mjs', import.meta.url).href;

/** Starts AWS's runtime client on the bundled asset of a function. `onEnd` is told how the process ended. */
export function startFunctionProcess(
  definition: FunctionDefinition,
  runtimeApi: string,
  { keeper, tasks, log, path }: Surroundings,
  onEnd: (how: string) => void,
): ChildProcess {
  const { name, codeFolder, memory } = definition;
  const taskFolder = tasks.unpack(name, codeFolder);
  // Lambda's own share of the memory is left out in the same way.
  const heap = `--max-old-space-size=${Math.floor(memory * 0.9)}`;
  const child = spawn(process.execPath, [heap, '--import', nativeClient, runtimeClient], {
    cwd: taskFolder,
    env: processEnvironment(definition, taskFolder, runtimeApi, path),
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
