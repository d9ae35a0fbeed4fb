import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createPackageFromTarballData, type Package } from '@arethetypeswrong/core';

/** A package as it would be published. */
export interface Tarball {
  name: string;
  version: string;
  /** Absolute path of the `.tgz`. */
  filename: string;
}

/** Packs every package that is published, as a release does, into a folder. */
export function packAll(folder: string): Tarball[] {
  const options = ['--recursive', '--filter', './packages/*', 'pack', '--pack-destination', folder, '--json'];
  const output = execFileSync('pnpm', options, { cwd: resolve(import.meta.dirname, '../../..') });
  return JSON.parse(output.toString()) as Tarball[];
}

/** What is in a tarball. Paths are below `/node_modules/<name>/`. */
export function contentsOf(tarball: Tarball): Package {
  return createPackageFromTarballData(readFileSync(tarball.filename));
}
