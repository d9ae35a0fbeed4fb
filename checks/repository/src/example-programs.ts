import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { repositoryRoot } from './workspace.js';

const folder = resolve(import.meta.dirname, '../.programs/examples');
const examples = join(repositoryRoot, 'reference/examples');

/** A documented upload is a file's name where a program gives the file. */
const uploads = ['uploadFile'];

interface Example {
  request: unknown;
  responses: Record<string, unknown>;
}

/**
 * Writes a program for each documented example, in which the compiler holds the request to the body's type, and every
 * successful answer to the type of its status. Gives the folder.
 */
export function writeExamplePrograms(): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const shapes = shapesByOperation();
  for (const file of readdirSync(examples)) {
    const operation = file.replace('.json', '');
    const program = programFor(operation, readExample(operation), shapes.get(operation));
    writeFileSync(join(folder, `${operation}.ts`), program);
  }
  const configuration = { extends: '../../tsconfig.json', include: ['*.ts'], files: [] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configuration));
  return folder;
}

interface Shapes {
  name: string;
  file: string;
}

/** The interface that holds an operation's shapes, and its file. */
function shapesByOperation(): Map<string, Shapes> {
  const files = readdirSync(join(repositoryRoot, 'packages'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /^[^/]+\/src\/(?:.*\/)?operations\.ts$/.test(path))
    .map((path) => join(repositoryRoot, 'packages', path));
  return new Map(
    files.flatMap((file) => {
      const [, name = '', members = ''] =
        /export interface (\w+) \{\n([^]*?)\n\}/.exec(readFileSync(file, 'utf8')) ?? [];
      return [...members.matchAll(/^ {2}(\w+): /gm)].map(([, operation = '']): [string, Shapes] => [
        operation,
        { name, file },
      ]);
    }),
  );
}

function readExample(operation: string): Example {
  return JSON.parse(readFileSync(join(examples, `${operation}.json`), 'utf8')) as Example;
}

function programFor(operation: string, { request, responses }: Example, shapes: Shapes | undefined): string {
  if (shapes === undefined) throw new Error(`No package describes ${operation}, of which there is an example.`);
  const from = relative(folder, shapes.file).replace(/\.ts$/, '.js');
  const successes = Object.entries(responses).filter(([status, body]) => Number(status) < 300 && body !== null);
  return [
    `import type { ${shapes.name} } from '${from}';`,
    `type Shapes = ${shapes.name}['${operation}'];`,
    // A constraint takes fields that it does not name, of which some examples have a few.
    'declare function fits<Type>(): <Value extends Type>(value: Value) => void;',
    'export type { Shapes };',
    ...(request === null || uploads.includes(operation) ? [] : [fits(request, "NonNullable<Shapes['body']>")]),
    ...successes.map(([status, body]) => fits(body, `Shapes['responses'][${status}]`)),
  ].join('\n');
}

const fits = (value: unknown, type: string): string => `fits<${type}>()(${JSON.stringify(value)});`;
