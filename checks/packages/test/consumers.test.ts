import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { Consumer } from '../src/consumer.js';

const tarballs = inject('tarballs');
const folder = mkdtempSync(join(tmpdir(), 'consumer-'));
const consumer = new Consumer(folder, tarballs);

beforeAll(() => consumer.install());
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['esm', 'commonjs'])('a consumer in %s', (part) => {
  test.each(['tsc', 'tsc6'])('compiles with %s, declarations of every package included', async (compiler) => {
    expect(await consumer.compile(part, compiler)).toBe('');
  });

  test('loads every package without a word', async () => {
    expect(await consumer.runProgram(part, 'every-package')).toBe('');
  });

  test('makes its first payment against the sandbox', async () => {
    const result = { approved: true, missing: true, described: true, signature: 64 };
    expect(await consumer.runProgram(part, 'first-payment')).toBe(JSON.stringify(result));
  });
});

const notClients = ['@cko/core', '@cko/spec', '@cko/sandbox', '@cko/sdk'];

test.each(tarballs.filter(({ name }) => !notClients.includes(name)))(
  'installing $name brings @cko/core and what that needs, and nothing else',
  ({ name }) => {
    expect(consumer.installedWith(name)).toEqual(new Set([name, ...consumer.installedWith('@cko/core')]));
  },
);
