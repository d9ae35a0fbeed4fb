import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { run } from './run.js';
import type { Tarball } from './tarballs.js';

const program = resolve(import.meta.dirname, '../consumer/first-payment.ts');

const compilerOptions = {
  target: 'es2022',
  module: 'nodenext',
  strict: true,
  skipLibCheck: false,
  outDir: 'out',
  types: ['node'],
};

interface Manifest {
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  peerDependenciesMeta?: Record<string, { optional?: boolean }>;
}

/** A project of someone else's that installed the packed packages, in two parts: one is ESM, one is CommonJS. */
export class Consumer {
  constructor(
    private readonly folder: string,
    private readonly tarballs: readonly Tarball[],
  ) {}

  /** Installs the tarballs with npm; what they depend on comes from the registry or npm's cache. */
  async install(): Promise<void> {
    const dependencies = Object.fromEntries(this.tarballs.map(({ name, filename }) => [name, `file:${filename}`]));
    this.write('package.json', { private: true, dependencies, devDependencies: { '@types/node': '20.19.43' } });
    this.addPart('esm', 'module');
    this.addPart('commonjs', 'commonjs');
    const quiet = ['--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];
    await run('npm', ['install', '--prefer-offline', '--ignore-scripts', ...quiet], this.folder);
  }

  /** Compiles a part with `tsc` or `tsc6` and gives what the compiler says: nothing when all is well. */
  compile(part: string, compiler: string): Promise<string> {
    return run(compiler, ['-p', '.'], join(this.folder, part));
  }

  /** Runs a compiled program and gives what it printed. */
  runProgram(part: string, name: string): Promise<string> {
    return run(process.execPath, [`out/${name}.js`], join(this.folder, part));
  }

  /** The packages that come with a package, itself included. */
  installedWith(name: string, found = new Set<string>()): Set<string> {
    if (found.has(name)) return found;
    found.add(name);
    const path = join(this.folder, 'node_modules', name, 'package.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
    const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = manifest;
    const required = Object.keys(peerDependencies).filter((peer) => !peerDependenciesMeta[peer]?.optional);
    for (const next of [...Object.keys(dependencies), ...required]) this.installedWith(next, found);
    return found;
  }

  private addPart(part: string, type: 'module' | 'commonjs'): void {
    mkdirSync(join(this.folder, part));
    this.write(`${part}/package.json`, { type });
    this.write(`${part}/tsconfig.json`, { compilerOptions });
    copyFileSync(program, join(this.folder, part, 'first-payment.ts'));
    const everything = this.tarballs.map(({ name }, index) => `export * as package${index} from '${name}';`);
    writeFileSync(join(this.folder, part, 'every-package.ts'), everything.join('\n'));
  }

  private write(path: string, content: object): void {
    writeFileSync(join(this.folder, path), JSON.stringify(content));
  }
}
