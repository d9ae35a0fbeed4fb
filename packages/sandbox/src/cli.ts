#!/usr/bin/env node
import { CommandLineError, readCommandLine, usage, type Serve } from './command-line.js';
import { greeting } from './greeting.js';
import type { RecordedRequest } from './http/ledger.js';
import { operationTable } from './listed-operations.js';
import { PortInUseError } from './port-in-use.js';
import { actedOperations, startSandbox, type Sandbox } from './sandbox.js';
import { goOn } from './snapshots/go-on.js';
import { readSnapshotFile, whyUnwritable, writeSnapshotFile } from './snapshots/snapshot-file.js';
import { version } from '../package.json';

async function main(): Promise<void> {
  const command = readCommandLine(process.argv.slice(2));
  if (command.kind === 'help') console.log(usage);
  else if (command.kind === 'version') console.log(version);
  else if (command.kind === 'list') list(command.json);
  else await serve(command);
}

function list(json: boolean): void {
  const operations = actedOperations();
  console.log(json ? JSON.stringify(operations, null, 2) : operationTable(operations));
}

async function serve({ options, quiet, snapshot }: Serve): Promise<void> {
  const saved = snapshot === undefined ? undefined : await openSnapshotFile(snapshot);
  const sandbox = await startSandbox(quiet ? options : { ...options, onRequest: logRequest });
  try {
    if (saved !== undefined) await goOn(sandbox, saved, options);
  } catch (error) {
    await sandbox.close();
    throw error;
  }
  console.log(quiet ? sandbox.url : greeting(sandbox));
  // A second signal is left to Node, which ends the process.
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void stop(sandbox, snapshot).catch(fail));
}

/** What to go on from, once it is known that there will be a place for what becomes of it. */
async function openSnapshotFile(path: string): Promise<unknown> {
  const why = await whyUnwritable(path);
  if (why !== undefined) throw new CommandLineError(`--snapshot ${path} cannot be written: ${why}.`);
  return readSnapshotFile(path);
}

/** What is known when the signal comes is saved: calls that are still under way are cut. */
async function stop(sandbox: Sandbox, snapshot: string | undefined): Promise<void> {
  const state = sandbox.snapshot();
  await sandbox.close();
  if (snapshot !== undefined) await writeSnapshotFile(snapshot, state);
}

function logRequest({ method, path, status, operation, fault }: RecordedRequest): void {
  const notes = [operation, fault && `fault: ${fault}`].filter(Boolean).join(', ');
  console.log(`${method} ${path} ${status ?? 'cut'}${notes && `  (${notes})`}`);
}

function explain(error: unknown): string {
  if (error instanceof PortInUseError) {
    return `port ${error.port} is already in use. Choose another with --port, or 0 for any free one.`;
  }
  return (error as Error).message;
}

function fail(error: unknown): void {
  console.error(`cko-sandbox: ${explain(error)}`);
  process.exitCode = error instanceof CommandLineError ? 2 : 1;
}

main().catch(fail);
