import { spawn } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const esm = pathToFileURL(fileURLToPath(new URL('../../dist/index.js', import.meta.url))).href;
export const cjs = fileURLToPath(new URL('../../dist/index.cjs', import.meta.url));

/** Runs a script in a Node process of its own, on what is published. Gives what it printed, and how it ended. */
export function runScript(script: string, type: 'module' | 'commonjs', variables: NodeJS.ProcessEnv = {}) {
  return new Promise<{ code: number | null; output: string; took: number }>((resolve) => {
    const startedAt = performance.now();
    const child = spawn(process.execPath, [`--input-type=${type}`, '--eval', script], {
      env: { PATH: process.env['PATH'], ...variables },
      timeout: 8000,
    });
    let output = '';
    child.stdout.on('data', (bytes: Buffer) => (output += bytes.toString()));
    child.stderr.on('data', (bytes: Buffer) => (output += bytes.toString()));
    child.on('close', (code) => resolve({ code, output: output.trim(), took: performance.now() - startedAt }));
  });
}
