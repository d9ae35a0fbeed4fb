import { parseArgs } from 'node:util';
import { openapi, operations, schemas } from './index.js';
import { operationTable } from './operation-table.js';
import { standaloneSchema } from './standalone-schema.js';

/** What a run of the command line ends with. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout?: string;
  readonly stderr?: string;
}

const help = `Usage: cko-spec <what to print>

  --operations      the operations as a table
  --operations --json
                    the operations with all that is known of them
  --schema <Name>   one JSON Schema, with every schema that it refers to
  --openapi         the OpenAPI 3.1 document
  --help            this text
`;

/** Runs the command line with the given arguments. Exit code 2 means that the arguments were not understood. */
export function run(args: readonly string[]): Outcome {
  const parsed = parse(args);
  if (typeof parsed === 'string') return { exitCode: 2, stderr: `cko-spec: ${parsed}\n\n${help}` };
  if (parsed.help) return print(help);
  if (parsed.operations) return print(parsed.json ? json(operations) : operationTable(operations));
  if (parsed.schema !== undefined) return printSchema(parsed.schema);
  return print(json(openapi));
}

interface Arguments {
  readonly operations?: boolean;
  readonly json?: boolean;
  readonly openapi?: boolean;
  readonly schema?: string;
  readonly help?: boolean;
}

/** The arguments, or what is wrong with them. */
function parse(args: readonly string[]): Arguments | string {
  let values: Arguments;
  try {
    ({ values } = parseArgs({
      args: [...args],
      options: {
        operations: { type: 'boolean' },
        json: { type: 'boolean' },
        openapi: { type: 'boolean' },
        schema: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }));
  } catch (error) {
    return (error as Error).message;
  }
  const { json: asJson, ...what } = values;
  if (Object.keys(what).length !== 1) return 'say what to print, one thing at a time.';
  if (asJson && !values.operations) return '--json goes with --operations; everything else is JSON already.';
  return values;
}

function printSchema(name: string): Outcome {
  if (Object.hasOwn(schemas.$defs, name)) return print(json(standaloneSchema(name)));
  return { exitCode: 1, stderr: `cko-spec: there is no schema ${name}. --operations --json names the schemas.\n` };
}

function print(stdout: string): Outcome {
  return { exitCode: 0, stdout };
}

function json(data: unknown): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
