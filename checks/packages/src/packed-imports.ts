import { isBuiltin } from 'node:module';
import type { Package } from '@arethetypeswrong/core';
import ts from 'typescript';

interface Manifest {
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/**
 * Imports in packed JavaScript and type declarations that an installation would not satisfy: neither Node's own nor the
 * package's, and in neither `dependencies` nor `peerDependencies`.
 */
export function unmetImports(contents: Package): string[] {
  const folder = `/node_modules/${contents.packageName}/`;
  const manifest = JSON.parse(contents.readFile(`${folder}package.json`)) as Manifest;
  const declared = Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies });
  const isMet = (specifier: string) =>
    specifier.startsWith('.') ||
    isBuiltin(specifier) ||
    declared.some((name) => `${specifier}/`.startsWith(`${name}/`));
  return contents
    .listFiles()
    .filter((file) => /\.[cm]?[jt]s$/.test(file))
    .flatMap((file) =>
      ts
        .preProcessFile(contents.readFile(file), true, true)
        .importedFiles.map(({ fileName }) => fileName)
        .filter((specifier) => !isMet(specifier))
        .map((specifier) => `${file.replace(folder, '')} imports ${specifier}`),
    );
}
