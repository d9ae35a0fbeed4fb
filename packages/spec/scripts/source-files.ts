import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { packagesFolder } from './described-packages.js';

/** Paths of a package's own TypeScript files, in a stable order. */
export function sourcePaths(folder: string): string[] {
  const root = join(packagesFolder, folder, 'src');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => join(root, path));
}

/** A package's own files as syntax trees. */
export function parseSources(folder: string): ts.SourceFile[] {
  return sourcePaths(folder).map((path) =>
    ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true),
  );
}

/** Where a node stands, to point a person at it: `payments/src/client.ts:12`. */
export function location(node: ts.Node): string {
  const file = node.getSourceFile();
  const { line } = file.getLineAndCharacterOfPosition(node.getStart());
  return `${relative(packagesFolder, file.fileName)}:${line + 1}`;
}
