import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const visit = (path: string, headers: Record<string, string> = {}, base = sandbox.url) =>
  fetch(`${base}${path}`, { headers: { accept: 'text/html', ...headers } });

test('a browser finds the page at the root, and all that it needs beside it', async () => {
  const page = await visit('/');
  expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
  const files = [...(await page.text()).matchAll(/(?:href|src)="([^"]+)"/g)].map(([, address = '']) => address);
  expect(files).toHaveLength(3);
  for (const file of files) {
    expect(file).toMatch(/^\/_sandbox\/dashboard\//);
    expect((await visit(file)).status).toBe(200);
  }
});

test('anything else finds at the root what it finds at Checkout.com: nothing', async () => {
  const answer = await visit('/', { accept: 'application/json' });
  expect([answer.status, await answer.text()]).toEqual([404, '']);
  expect(answer.headers.get('cko-request-id')).toMatch(/^0H/);
  expect(sandbox.requests.all()).toMatchObject([{ path: '/', status: 404 }]);
});

test('an unknown route is unknown to a browser too, and a route of the API asks it for a key', async () => {
  expect((await visit('/nothing')).status).toBe(404);
  expect((await visit('/payments/pay_x')).status).toBe(401);
});

test('looking at the page is no request that a test counts', async () => {
  await visit('/');
  await visit('/_sandbox/dashboard/app.js');
  expect(sandbox.requests.all()).toEqual([]);
});

test('the page runs its own script and nothing else', async () => {
  const { headers } = await visit('/');
  const policy = headers.get('content-security-policy') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain('unsafe');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('a file that did not change is not sent again', async () => {
  const first = await visit('/_sandbox/dashboard/app.js');
  const etag = first.headers.get('etag') ?? '';
  const again = await visit('/_sandbox/dashboard/app.js', { 'if-none-match': etag });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test.each(['nothing.js', 'package.json', '..%2Findex.js', 'toString'])('%s is no file of the page', async (name) => {
  expect((await visit(`/_sandbox/dashboard/${name}`)).status).toBe(404);
});

test('script and style are small', async () => {
  const script = await visit('/_sandbox/dashboard/app.js');
  expect((await script.arrayBuffer()).byteLength).toBeLessThan(150_000);
});

describe('as it is published', () => {
  interface Published {
    startSandbox: typeof startSandbox;
  }
  const require = createRequire(import.meta.url);

  test.each([
    [
      'an ES module',
      () => import(require.resolve('@cko/sandbox/package.json').replace('package.json', 'dist/index.js')),
    ],
    ['a CommonJS module', () => Promise.resolve(require('../../dist/index.cjs'))],
  ])('%s serves the page', async (_, load) => {
    const published = (await load()) as Published;
    const other = await published.startSandbox();
    try {
      expect((await visit('/', {}, other.url)).status).toBe(200);
      expect((await visit('/_sandbox/dashboard/app.js', {}, other.url)).status).toBe(200);
    } finally {
      await other.close();
    }
  });
});
