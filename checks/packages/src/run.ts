import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** Runs a program and gives what it printed, also when it failed: what it says then is the finding. */
export async function run(program: string, args: readonly string[], folder: string): Promise<string> {
  try {
    return (await execute(program, args, { cwd: folder })).stdout;
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    return `${stdout}${stderr}` || String(error);
  }
}
