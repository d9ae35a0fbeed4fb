import { readdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { describedOperations } from '../src/description.js';
import { startSandbox, type Sandbox } from '../src/index.js';
import { call, cardPayment } from './calls.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

function watchWarnings() {
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => log.mockRestore());
  return () => log.mock.calls.flat().join('\n');
}

describe('names that every object has', () => {
  const folder = fileURLToPath(new URL('../../../reference/examples/', import.meta.url));
  const examples = readdirSync(folder).flatMap((file) => {
    const { request } = JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as { request?: object };
    return request === undefined ? [] : [{ id: file.replace('.json', ''), text: JSON.stringify(request) }];
  });
  const inherited = '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"toString":1';

  /** The same request with such names in every object. */
  const withInherited = (text: string) => text.replaceAll('{', `{${inherited},`).replaceAll(/,\}/g, '}');

  test('are no more than names, in a body, a path and a query of every operation', async () => {
    const failures: string[] = [];
    for (const { id, method, path } of describedOperations) {
      const body = withInherited(examples.find((example) => example.id === id)?.text ?? '{}');
      const address = `${path.replaceAll(/\{\w+\}/g, '__proto__')}?__proto__=1&constructor=toString&__proto__[polluted]=1`;
      const answer = await call(sandbox, method, address, method === 'GET' ? {} : { body });
      if (answer.status >= 500 && answer.status !== 501) failures.push(`${id} ${answer.status}`);
    }
    expect(failures).toEqual([]);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('can be kept and read again', async () => {
    const body = `{"metadata":{${inherited}},${JSON.stringify(cardPayment).slice(1)}`;
    const { status } = await call(sandbox, 'POST', '/payments', { body });
    expect(status).toBeLessThan(500);
    const snapshot = sandbox.snapshot();
    expect(() => sandbox.restore(JSON.parse(JSON.stringify(snapshot)))).not.toThrow();
  });
});

test('a body that goes too deep is refused as one that cannot be read', async () => {
  const deep = '['.repeat(50_000) + ']'.repeat(50_000);
  const answer = await call(sandbox, 'POST', '/payments', { body: `{"metadata":${deep}}` });
  expect(answer).toMatchObject({ status: 422, body: { error_codes: ['request_json_invalid'] } });
  const text = JSON.stringify({ ...cardPayment, reference: '[{"'.repeat(20) });
  expect((await call(sandbox, 'POST', '/payments', { body: text })).status).toBe(201);
});

test('a body that goes too deep is refused by the control endpoints, and said to be', async () => {
  const nested = (levels: number) => `{"kind":"status","status":503,"body":${'['.repeat(levels)}${']'.repeat(levels)}}`;
  const add = (levels: number) => call(sandbox, 'POST', '/_sandbox/faults', { credential: null, body: nested(levels) });
  expect(await add(100)).toMatchObject({ status: 400, body: { message: 'The body goes more than 100 levels deep.' } });
  expect((await add(50_000)).status).toBe(400);
  expect(sandbox.faults.all()).toEqual([]);
  expect((await add(99)).status).toBe(201);
});

test.each(['a snapshot', 'a workflow', 'a clock', 'a top-up', 'a dispute'])(
  '%s that goes too deep is refused',
  async (name) => {
    const path = `${name.slice(2)}s`.replace('snapshots', 'snapshot').replace('clocks', 'clock');
    const body = `{"a":${'['.repeat(50_000)}${']'.repeat(50_000)}}`;
    const answer = await call(sandbox, name === 'a snapshot' ? 'PUT' : 'POST', `/_sandbox/${path}`, {
      credential: null,
      body,
    });
    expect(answer).toMatchObject({ status: 400, body: { message: expect.stringContaining('levels deep') } });
  },
);

test('a credential in other letters than those of a token is refused like any other', async () => {
  const printed = watchWarnings();
  const answer = await call(sandbox, 'GET', '/payments/pay_x', { credential: `a.b.${'é'.repeat(43)}` });
  expect(answer).toMatchObject({ status: 401, text: '' });
  expect(printed()).toBe('');
});

test('headers that are too long are 431', async () => {
  const { hostname, port } = new URL(sandbox.url);
  const answer = await new Promise<string>((resolve, reject) => {
    let received = '';
    const socket = connect(Number(port), hostname);
    socket.on('error', reject);
    socket.on('data', (chunk) => (received += chunk.toString()));
    socket.on('close', () => resolve(received));
    socket.write(`GET /payments HTTP/1.1\r\nhost: sandbox\r\nx-long: ${'x'.repeat(100_000)}\r\n\r\n`);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 431 /);
});

describe('the key of a live account', () => {
  const live = `sk_${'a2'.repeat(13)}a`;

  test.each(['secretKey', 'publicKey'])('is refused as %s, and not repeated', async (option) => {
    const key = option === 'publicKey' ? live.replace('sk', 'pk') : live;
    const starting = startSandbox({ [option]: key });
    await expect(starting).rejects.toThrow(`${option} is the key of a live account.`);
    await expect(starting).rejects.not.toThrow(key);
  });

  test('is refused on a call with 401, and told of without it', async () => {
    const warnings = watchWarnings();
    expect((await call(sandbox, 'GET', '/payments/pay_x', { credential: live })).status).toBe(401);
    expect(warnings()).toContain('GET /payments/pay_x brought the key of a live account');
    expect(warnings()).not.toContain(live);
  });

  test('is none that says it belongs to a sandbox', async () => {
    const warnings = watchWarnings();
    expect((await call(sandbox, 'GET', '/payments/pay_x', { credential: `sk_sbox_${'a'.repeat(27)}` })).status).toBe(
      401,
    );
    expect(warnings()).toBe('');
  });
});

test('listening to other machines is warned of, listening to this one is not', async () => {
  const warnings = watchWarnings();
  await (await startSandbox({ host: 'localhost' })).close();
  expect(warnings()).toBe('');
  await (await startSandbox({ host: '0.0.0.0' })).close();
  expect(warnings()).toContain('listens to other machines');
});
