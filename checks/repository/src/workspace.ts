import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const repositoryRoot = resolve(import.meta.dirname, '../../..');

/** A package of this repository, published or private. */
export interface WorkspacePackage {
  name: string;
  /** Absolute path. */
  folder: string;
  manifest: Manifest;
}

/** What the checks read of a package.json. */
export interface Manifest {
  name: string;
  version?: string;
  private?: boolean;
  packageManager?: string;
  exports?: Record<string, unknown>;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** Every package of the repository except its root. */
export function workspacePackages(): WorkspacePackage[] {
  const listing = execFileSync('pnpm', ['list', '--recursive', '--depth', '-1', '--json'], { cwd: repositoryRoot });
  const listed = JSON.parse(listing.toString()) as { path: string }[];
  return listed.filter(({ path }) => path !== repositoryRoot).map(({ path }) => readPackage(path));
}

export function readPackage(folder: string): WorkspacePackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  return { name: manifest.name, folder, manifest };
}
