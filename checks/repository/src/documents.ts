import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { repositoryRoot } from './workspace.js';

/** A Markdown page of the repository. */
export interface Document {
  /** Path from the root of the repository. */
  path: string;
  text: string;
}

/** A program that a page shows. */
export interface Program {
  /** Line of the page on which it starts. */
  line: number;
  /** Each line where it stands on the page. */
  lines: string[];
}

/** Every page: at the root, below docs, and beside each package, example and benchmark. */
export function documents(): Document[] {
  const packages = readdirSync(join(repositoryRoot, 'packages')).map((name) => `packages/${name}`);
  const pages = ['.', ...packages, 'examples', 'benchmarks'].flatMap((folder) => markdownIn(folder, false));
  return [...pages, ...markdownIn('docs', true)].map((path) => ({
    path,
    text: readFileSync(join(repositoryRoot, path), 'utf8'),
  }));
}

function markdownIn(folder: string, recursive: boolean): string[] {
  if (!existsSync(join(repositoryRoot, folder))) return [];
  return readdirSync(join(repositoryRoot, folder), { recursive, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
}

/**
 * The programs of a page, from its blocks fenced as exactly `ts`. A block that imports one of our packages starts a
 * program, and one that does not goes on with the program before it.
 */
export function programsOf({ text }: Document): Program[] {
  const programs: Program[] = [];
  for (const block of text.matchAll(/^```ts\n(.*?)^```$/gms)) {
    const code = block[1] ?? '';
    const line = text.slice(0, block.index).split('\n').length + 1;
    if (programs.length === 0 || /from '@cko\//.test(code)) programs.push({ line, lines: [] });
    const { lines } = programs.at(-1)!;
    lines.length = line - 1;
    lines.push(...code.trimEnd().split('\n'));
  }
  return programs;
}

/** Links of a page to files of the repository that are not there. */
export function brokenLinks({ path, text }: Document): string[] {
  return [...text.matchAll(/\]\(([^)\s#]+)[^)]*\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !URL.canParse(target) && !existsSync(resolve(repositoryRoot, dirname(path), target)))
    .map((target) => `${path} links to ${target}`);
}
