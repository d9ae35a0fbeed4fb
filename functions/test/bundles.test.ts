import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { operations } from '@cko/spec';
import { describe, expect, test } from 'vitest';
import { functionNames, routes } from '../src/routes.js';

const dist = join(import.meta.dirname, '../dist');

describe('the table of routes', () => {
  test('has methods, paths and kinds from the description', () => {
    const own = routes.filter(({ operation }) => !operations.some(({ id }) => id === operation));
    expect(own.map(({ operation }) => operation)).toEqual(['receiveWebhook']);
    for (const route of routes.filter((each) => !own.includes(each))) {
      const described = operations.find(({ id }) => id === route.operation);
      expect(route).toMatchObject({ method: described?.httpMethod, path: described?.path, kind: described?.access });
    }
  });

  test('has no two routes for one request, and nothing open but the receiver of webhooks', () => {
    const requests = routes.map(({ method, path }) => `${method} ${path}`);
    expect(new Set(requests).size).toBe(requests.length);
    expect(routes.filter(({ access }) => access === 'open').map(({ operation }) => operation)).toEqual([
      'receiveWebhook',
    ]);
  });
});

describe.each(functionNames)('the bundle of %s', (name) => {
  const folder = join(dist, name);

  test('is one file below 400 kB', () => {
    expect(readdirSync(folder)).toEqual(['index.mjs']);
    expect(statSync(join(folder, 'index.mjs')).size).toBeLessThan(400_000);
  });

  test('exports a handler, and needs no more than the Lambda runtime has', () => {
    const env = { PATH: process.env['PATH'], AWS_REGION: 'eu-west-1', CHECKOUT_SECRET_ID: 'x', CKO_PREFIX: 'abcdefgh' };
    const script = `const { handler } = await import(${JSON.stringify(join(folder, 'index.mjs'))}); console.log(typeof handler); process.exit();`;
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, stdio: 'pipe' });
    expect(output.toString()).toBe('function\n');
  });
});
