import { readFileSync } from 'node:fs';
import { checkPackage, Package } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, inject, test } from 'vitest';
import { unmetImports } from '../src/packed-imports.js';
import { contentsOf } from '../src/tarballs.js';

describe.each(inject('tarballs'))('$name', (tarball) => {
  const contents = contentsOf(tarball);
  const paths = contents.listFiles().map((path) => path.replace(`/node_modules/${tarball.name}/`, ''));

  test('holds what is built, its licence and its README, and nothing else', () => {
    expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'README.md', 'package.json']));
    expect(paths.filter((path) => !/^(dist\/.*|LICENSE|README\.md|CHANGELOG\.md|package\.json)$/.test(path))).toEqual(
      [],
    );
  });

  test('is a package that publint finds nothing wrong with', async () => {
    const { messages, pkg } = await publint({ pack: { tarball: arrayBuffer(tarball.filename) }, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test('gives every module system the types of what it loads', async () => {
    expect(await typeProblems(contents)).toEqual([]);
  });

  test('imports nothing that its installation would lack', () => {
    expect(unmetImports(contents)).toEqual([]);
  });
});

describe('a planted fault is found', () => {
  const files = {
    'package.json': JSON.stringify({
      name: 'planted',
      version: '1.0.0',
      type: 'module',
      exports: { '.': { types: './index.d.ts', import: './index.js', require: './index.cjs' } },
      dependencies: { axios: '1.0.0' },
    }),
    'index.js': `import 'axios'; import 'node:fs'; import './own.js'; export { a } from 'undeclared/part';`,
    'index.cjs': `require('axios'); const b = require('@undeclared/other'); exports.a = b;`,
    'index.d.ts': `import type { A } from 'undeclared-types'; export declare const a: A;`,
  };
  const planted = new Package(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`/node_modules/planted/${name}`, text])),
    'planted',
    '1.0.0',
  );

  test('when code or types import what is not declared', () => {
    expect(unmetImports(planted)).toEqual([
      'index.js imports undeclared/part',
      'index.cjs imports @undeclared/other',
      'index.d.ts imports undeclared-types',
    ]);
  });

  test('when CommonJS would load the types of an ES module', async () => {
    expect(await typeProblems(planted)).toContainEqual(expect.objectContaining({ kind: 'FalseESM' }));
  });

  test('when what package.json exports is not there', async () => {
    const packed = Object.entries(files)
      .filter(([name]) => name !== 'index.cjs')
      .map(([name, text]) => ({ name: `planted/${name}`, data: new TextEncoder().encode(text) }));
    const { messages } = await publint({ pkgDir: 'planted', pack: { files: packed } });
    expect(messages).toContainEqual(expect.objectContaining({ code: 'FILE_DOES_NOT_EXIST' }));
  });
});

/** The problems that a consumer on a supported Node could meet: TypeScript's `node10` does not know `exports`. */
async function typeProblems(contents: Package) {
  const result = await checkPackage(contents);
  if (!result.types) return [{ kind: 'Untyped' }];
  return result.problems.filter((problem) => !('resolutionKind' in problem && problem.resolutionKind === 'node10'));
}

function arrayBuffer(path: string): ArrayBuffer {
  return new Uint8Array(readFileSync(path)).buffer;
}
