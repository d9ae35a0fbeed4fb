import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { programsOf, type Document } from './documents.js';

const packageFolder = resolve(import.meta.dirname, '..');

/** What a program came to: its exit code, and all that it printed. */
export interface Outcome {
  code: number;
  output: string;
}

/** The programs of one page as files, inside this package so that they find the packages it depends on. */
export class PagePrograms {
  /** The files, by the line of the page on which each starts. */
  readonly files: ReadonlyMap<number, string>;
  private readonly folder: string;

  constructor(page: Document) {
    const name = page.path.replaceAll('/', '-').replace(/\.md$/, '');
    this.folder = join(packageFolder, '.programs', name);
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
    this.files = new Map(programsOf(page).map(({ line, lines }) => [line, this.write(`line-${line}.ts`, lines)]));
    this.write('tsconfig.json', [JSON.stringify(this.compilerConfiguration(name))]);
  }

  /** Type-checks every program, with what the page's reader is given. */
  compile(): Promise<Outcome> {
    return run('tsc', ['-p', this.folder]);
  }

  private compilerConfiguration(name: string) {
    const given = join(packageFolder, 'given', `${name}.d.ts`);
    return {
      extends: join(packageFolder, 'tsconfig.json'),
      // As strict as ours and resolved as Node does, but an example may declare what it does not go on to use.
      compilerOptions: {
        module: 'nodenext',
        moduleResolution: 'nodenext',
        moduleDetection: 'force',
        noUnusedLocals: false,
        noUnusedParameters: false,
      },
      files: [...this.files.values(), ...(existsSync(given) ? [given] : [])],
      include: [],
    };
  }

  private write(name: string, lines: readonly string[]): string {
    const file = join(this.folder, name);
    writeFileSync(file, `${lines.join('\n')}\n`);
    return file;
  }
}

/** Runs a program as it is written. */
export function runProgram(file: string, environment: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return run(process.execPath, ['--import', 'tsx', file], environment);
}

/** Runs a program to its end. */
export function run(
  program: string,
  args: string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Outcome> {
  const options = { cwd: packageFolder, env: { ...process.env, ...environment }, timeout: 20_000 };
  return new Promise((finished) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      finished({ code: error === null ? 0 : Number(error.code ?? 1), output: stdout + stderr });
    });
  });
}
