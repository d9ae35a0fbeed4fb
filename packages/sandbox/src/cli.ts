#!/usr/bin/env node
import { CommandLineError, readCommandLine, usage } from './command-line.js';
import { greeting } from './greeting.js';
import type { RecordedRequest } from './http/ledger.js';
import type { SandboxOptions } from './options.js';
import { startSandbox } from './sandbox.js';
import { version } from '../package.json';

async function main(): Promise<void> {
  const command = readCommandLine(process.argv.slice(2));
  if (command.kind === 'help') console.log(usage);
  else if (command.kind === 'version') console.log(version);
  else await serve(command.options, command.quiet);
}

async function serve(options: SandboxOptions, quiet: boolean): Promise<void> {
  const sandbox = await startSandbox(quiet ? options : { ...options, onRequest: logRequest });
  console.log(quiet ? sandbox.url : greeting(sandbox));
  // A second signal is left to Node, which ends the process.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void sandbox.close());
}

function logRequest({ method, path, status, operation, fault }: RecordedRequest): void {
  const notes = [operation, fault && `fault: ${fault}`].filter(Boolean).join(', ');
  console.log(`${method} ${path} ${status ?? 'cut'}${notes && `  (${notes})`}`);
}

function explain(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EADDRINUSE') return 'The port is taken. Choose another with --port, or 0 for any free one.';
  return message;
}

main().catch((error: unknown) => {
  console.error(`cko-sandbox: ${explain(error)}`);
  process.exitCode = error instanceof CommandLineError ? 2 : 1;
});
