import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { startSandbox, type Sandbox } from '@cko/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as esModule from '../dist/index.js';

const commonJs = createRequire(import.meta.url)('../dist/index.cjs') as typeof esModule;

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const clients = ['payments', 'vault', 'disputes', 'workflows', 'treasury', 'issuing', 'platforms', 'identity'] as const;

describe.each([
  ['ES module', esModule],
  ['CommonJS', commonJs],
])('%s', (_, { Checkout, createConfig, NotFoundError }) => {
  const checkout = () => new Checkout({ secretKey: sandbox.credentials.secretKey, baseUrl: sandbox.url });

  test('hands out every client, the same one each time', () => {
    const one = checkout();
    for (const name of clients) expect(one[name]).toBe(one[name]);
    expect(new Set(clients.map((name) => one[name])).size).toBe(clients.length);
  });

  test('calls through the clients, whose errors are those it exports', async () => {
    const { payments } = checkout();
    await expect(payments.get(`pay_${'a'.repeat(26)}`)).rejects.toBeInstanceOf(NotFoundError);
  });

  test('takes a configuration that is shared with other clients', () => {
    const configuration = createConfig({ baseUrl: sandbox.url }, {});
    expect(new Checkout(configuration).configuration).toBe(configuration);
  });
});

test.each([
  ['ES module', `import { Checkout } from '@cko/sdk';`, '--input-type=module'],
  ['CommonJS', `const { Checkout } = require('@cko/sdk');`, '--input-type=commonjs'],
])('the %s loads a client when it is first used, and no other', (_, load, type) => {
  // What CommonJS has loaded is told by its cache, also of packages that an ES module has led to.
  const program = `${load}
    const { Module } = process.getBuiltinModule('node:module');
    const loaded = () => Object.keys(Module._cache).map((file) => /packages.(\\w+).dist/.exec(file)?.[1]).filter(Boolean);
    const checkout = new Checkout({ baseUrl: 'http://127.0.0.1:9' });
    const before = loaded();
    checkout.issuing;
    console.log(JSON.stringify({ before: before.includes('issuing'), after: [...new Set(loaded())].sort() }));`;
  const { stdout, stderr } = spawnSync(process.execPath, [type, '-e', program], {
    cwd: new URL('..', import.meta.url),
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual({ before: false, after: ['core', 'issuing', 'sdk'] });
});
