import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { SnapshotError, type Snapshot } from './snapshot.js';

/**
 * What a file holds, to be restored; undefined when there is no such file yet. Throws a SnapshotError when it cannot be
 * read.
 */
export async function readSnapshotFile(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    const why = error instanceof SyntaxError ? 'it is no JSON, or was cut short' : (error as Error).message;
    throw new SnapshotError(`The snapshot ${path} cannot be read: ${why}.`, { cause: error });
  }
}

/**
 * Why no snapshot could be written to a path; undefined when one could. It is tried out, beside the file, since rights
 * and file systems say it in many ways; found out when the sandbox stops, its state would be lost.
 */
export async function whyUnwritable(path: string): Promise<string | undefined> {
  const beside = besideOf(path);
  try {
    if (await isFolder(path)) return 'it is a folder';
    await writeFile(beside, '', { mode: 0o600 });
    return undefined;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'its folder does not exist' : (code ?? message);
  } finally {
    await rm(beside, { force: true }).catch(() => {});
  }
}

function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Writes a snapshot beside the file and then in its place: whoever reads it sees the old one or the new one, whole. */
export async function writeSnapshotFile(path: string, snapshot: Snapshot): Promise<void> {
  const beside = besideOf(path);
  try {
    // For the owner alone: webhook keys are in it.
    await writeFile(beside, JSON.stringify(snapshot), { mode: 0o600, flush: true });
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}

function besideOf(path: string): string {
  return `${path}.${randomUUID()}`;
}
