import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { openapi, operations, type SchemaDocument } from '../src/index.js';

const program = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

function run(...args: string[]) {
  // The OpenAPI document is larger than what is kept of an output by default.
  const kept = { encoding: 'utf8', maxBuffer: Number.POSITIVE_INFINITY } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], kept);
  return { status, stdout, stderr };
}

describe('cko-spec', () => {
  test('--operations prints a line for each operation, under headings', () => {
    const { status, stdout, stderr } = run('--operations');
    const [headings, ...lines] = stdout.trimEnd().split('\n');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(headings).toMatch(/^OPERATION +REQUEST +CLIENT +METHOD +SUMMARY$/);
    expect(lines.map((line) => line.split(' ')[0])).toEqual(operations.map(({ id }) => id));
    expect(stdout).toMatch(/^requestToken +POST \/tokens +VaultClient +tokens\.request +Exchanges /m);
  });

  test('--operations --json prints the operations as they are exported', () => {
    expect(JSON.parse(run('--operations', '--json').stdout)).toEqual(operations);
  });

  test('--openapi prints the whole document, however long', () => {
    expect(JSON.parse(run('--openapi').stdout)).toEqual(openapi);
  });

  test('--schema prints a schema that stands alone', () => {
    const schema = JSON.parse(run('--schema', 'TokenRequest').stdout) as SchemaDocument;
    const validate = new Ajv2020({ discriminator: true, strict: true, keywords: ['x-open'] }).compile({ ...schema });
    expect(validate({ type: 'googlepay', token_data: {} })).toBe(true);
    expect(validate({ type: 'googlepay' })).toBe(false);
    expect(Object.keys(schema.$defs)).not.toContain('Token');
  });

  test('--schema of an unknown name says so and fails', () => {
    const { status, stdout, stderr } = run('--schema', 'toString');
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('there is no schema toString');
  });

  test('--help prints every option', () => {
    const { status, stdout } = run('--help');
    expect(status).toBe(0);
    for (const option of ['--operations', '--json', '--schema', '--openapi', '--help'])
      expect(stdout).toContain(option);
  });

  test.each([
    [['--operation'], /Unknown option '--operation'/],
    [['operations'], /Unexpected argument 'operations'/],
    [['--schema'], /--schema/],
    [['--openapi', '--operations'], /one thing at a time/],
    [['--openapi', '--json'], /--json goes with --operations/],
    [[], /say what to print/],
  ])('refuses %j with exit code 2, and says what is wrong', (args, message) => {
    const { status, stdout, stderr } = run(...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr).toContain('Usage: cko-spec');
  });
});
