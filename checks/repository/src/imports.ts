import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

const notOurs = /(^|\/)(node_modules|dist|coverage|\.programs)(\/|$)/;

/** Absolute paths of the TypeScript and JavaScript files below a folder, without what is installed or built. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.[cm]?[jt]s$/.test(path) && !notOurs.test(path))
    .map((path) => join(folder, path));
}

/** What a file imports, exports from or requires, types included, as written. */
export function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);
}
