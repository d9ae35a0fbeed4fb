import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { domainNames } from '../src/core-neutrality.js';
import { floors, floorViolations } from '../src/floors.js';
import { readPackage, repositoryRoot, workspacePackages, type Manifest } from '../src/workspace.js';

describe('the repository', () => {
  test('imports only downwards, through what packages export, and what their package.json names', () => {
    const { devDependencies } = readPackage(repositoryRoot).manifest;
    expect(floorViolations(workspacePackages(), Object.keys(devDependencies ?? {}))).toEqual([]);
  });

  test('builds every published package before it is checked', () => {
    const packages = workspacePackages();
    const published = packages.filter((each) => !each.manifest.private).map(({ name }) => name);
    const checks = packages.filter(({ name }) => ['check-repository', 'check-packages'].includes(name));
    expect(checks).toHaveLength(2);
    for (const { manifest } of checks) {
      expect(Object.keys(manifest.devDependencies ?? {})).toEqual(expect.arrayContaining(published));
    }
  });

  test('has a core that names no domain package and no path of a domain operation', () => {
    const core = join(repositoryRoot, 'packages/core/src');
    expect(domainNames(core, floors[1] ?? [], domainPaths())).toEqual([]);
  });
});

describe('a planted violation is found', () => {
  const root = mkdtempSync(join(tmpdir(), 'floors-'));
  afterAll(() => rmSync(root, { recursive: true, force: true }));
  beforeEach(() => rmSync(root, { recursive: true, force: true }));

  const files = (contents: Record<string, string>) => {
    for (const [path, text] of Object.entries(contents)) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  };
  const manifest = (value: Manifest) => JSON.stringify(value);
  const house = (folder: string, source: string, declared: Record<string, string> = {}) => {
    files({
      'core/package.json': manifest({ name: '@cko/core', exports: { '.': './dist/index.js' } }),
      'core/src/index.ts': 'export const core = 1;',
      'vault/package.json': manifest({ name: '@cko/vault', exports: { '.': './dist/index.js' } }),
      'vault/src/index.ts': 'export const vault = 1;',
      'payments/package.json': manifest({ name: '@cko/payments', exports: { '.': './dist/index.js' } }),
    });
    const { name } = readPackage(join(root, folder)).manifest;
    files({
      [`${folder}/package.json`]: manifest({ name, exports: { '.': './dist/index.js' }, dependencies: declared }),
      [`${folder}/src/planted.ts`]: source,
    });
    return floorViolations(
      ['core', 'vault', 'payments'].map((each) => readPackage(join(root, each))),
      ['vitest'],
    );
  };

  test.each([
    ['a static import', `import { vault } from '@cko/vault';`],
    ['an import of types', `import type { vault } from '@cko/vault';`],
    ['an export', `export * from '@cko/vault';`],
    ['a dynamic import', `await import('@cko/vault');`],
    ['a type query', `export type T = typeof import('@cko/vault');`],
    ['a require', `require('@cko/vault');`],
  ])('when one domain uses another by %s', (_, source) => {
    expect(house('payments', source)).toEqual([
      '@cko/payments: src/planted.ts imports @cko/vault, which is not below it',
    ]);
  });

  test('when core imports a domain', () => {
    expect(house('core', `import '@cko/payments';`)).toEqual([
      '@cko/core: src/planted.ts imports @cko/payments, which is not below it',
    ]);
  });

  test('when package.json depends on a package that is not below', () => {
    expect(house('payments', '', { '@cko/vault': 'workspace:^' })).toEqual([
      '@cko/payments: package.json depends on @cko/vault, which is not below it',
    ]);
  });

  test('when an import reaches past what a package exports', () => {
    expect(house('payments', `import '@cko/core/src/index.js';`, { '@cko/core': 'workspace:^' })).toEqual([
      '@cko/payments: src/planted.ts imports @cko/core/src/index.js, which is not exported',
    ]);
  });

  test('when a relative path leads into another package', () => {
    expect(house('payments', `import '../../core/src/index.js';`)).toEqual([
      '@cko/payments: src/planted.ts imports ../../core/src/index.js, which is inside @cko/core',
    ]);
  });

  test('when an import is not named in package.json', () => {
    expect(house('payments', `import 'left-pad'; import 'vitest'; import 'node:fs';`)).toEqual([
      '@cko/payments: src/planted.ts imports left-pad, which its package.json does not name',
    ]);
  });

  test('when a package has no floor', () => {
    files({ 'attic/package.json': manifest({ name: '@cko/attic' }) });
    expect(floorViolations([readPackage(join(root, 'attic'))], [])).toEqual(['@cko/attic has no floor']);
  });

  test('when core names a domain package or a path of a domain operation', () => {
    files({
      'core/src/retries.ts': [
        `// such as '/payments' in a comment, which is allowed`,
        `export const paths = ['/connect/token', '/payments/{id}', \`/payments/\${1}\`, '@cko/payments'];`,
      ].join('\n'),
    });
    expect(domainNames(join(root, 'core/src'), ['@cko/payments'], ['/payments'])).toEqual([
      '/payments/{id}',
      '/payments/',
      '@cko/payments',
    ]);
  });
});

/** Paths of the official description that belong to a domain package. */
function domainPaths(): string[] {
  const text = readFileSync(join(repositoryRoot, 'reference/openapi.json'), 'utf8');
  const { paths } = JSON.parse(text) as { paths: Record<string, Record<string, { 'x-package'?: string }>> };
  return Object.entries(paths)
    .filter(([, item]) => Object.values(item).some((operation) => (operation['x-package'] ?? 'core') !== 'core'))
    .map(([path]) => path);
}
