import { request, type IncomingHttpHeaders } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  text: string;
}

/** Calls with headers that `fetch` does not let a caller set. */
function send(method: string, path: string, headers: Record<string, string>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(`${sandbox.url}${path}`, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    sent.on('error', reject).end();
  });
}

const port = () => new URL(sandbox.url).port;

test.each(['localhost', '127.0.0.1', '127.0.0.2', '[::1]', 'sandbox.localhost'])(
  '%s is a name of this machine',
  async (name) => {
    expect((await send('POST', '/_sandbox/reset', { host: `${name}:${port()}` })).status).toBe(204);
  },
);

test.each(['attacker.example', 'localhost.attacker.example', '127.0.0.1.attacker.example', '10.0.0.1'])(
  'the name "%s", which another website may have made lead here, is refused',
  async (name) => {
    sandbox.faults.add({ kind: 'reset' });
    const { status } = await send('POST', '/_sandbox/reset', { host: `${name}:${port()}` });
    expect(status).toBe(403);
    expect(sandbox.faults.all()).toHaveLength(1);
    expect((await send('GET', '/', { host: name, accept: 'text/html' })).status).toBe(403);
  },
);

test.each([
  ['of another website', { origin: 'https://attacker.example' }],
  ['of another port of this machine', { origin: 'http://127.0.0.1:1' }],
  ['without a name', { origin: 'null' }],
  ['that sends no origin', { 'sec-fetch-site': 'cross-site' }],
  ['of another port that sends no origin', { 'sec-fetch-site': 'same-site' }],
])('a page %s can drive nothing, and read nothing', async (_, headers) => {
  sandbox.faults.add({ kind: 'reset' });
  expect((await send('POST', '/_sandbox/reset', headers)).status).toBe(403);
  const { status, text } = await send('GET', '/_sandbox/credentials', headers);
  expect(status).toBe(403);
  expect(text).not.toContain(sandbox.credentials.secretKey);
  expect(sandbox.faults.all()).toHaveLength(1);
});

test('pages of the sandbox itself are answered, and programs, which say nothing of this', async () => {
  const own = { origin: sandbox.url, 'sec-fetch-site': 'same-origin' };
  expect((await send('POST', '/_sandbox/reset', own)).status).toBe(204);
  expect((await send('GET', '/_sandbox', { 'sec-fetch-site': 'none' })).status).toBe(200);
  expect((await send('GET', '/_sandbox', {})).status).toBe(200);
});

test('a link from any website leads to the dashboard', async () => {
  const followed = { accept: 'text/html', 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
  expect((await send('GET', '/', followed)).status).toBe(200);
});

test('no answer lets another website read it', async () => {
  const { headers } = await send('GET', '/_sandbox', { origin: sandbox.url });
  expect(headers).not.toHaveProperty('access-control-allow-origin');
});
