import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startSandbox, type Fault, type Sandbox } from '../src/index.js';
import { call, cardPayment, cardToken, type Answer } from './calls.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const requestToken = (): Promise<Answer> =>
  call(sandbox, 'POST', '/tokens', { credential: sandbox.credentials.publicKey, body: cardToken });

const fault = (kind: Partial<Fault>) => sandbox.faults.add({ operation: 'requestToken', ...kind } as Fault);

const causeOf = (error: unknown): string => (error as { cause: { code: string } }).cause.code;

async function failureOf(work: Promise<unknown>): Promise<string> {
  return work.then(() => 'none', causeOf);
}

describe('a reset connection', () => {
  test('before handling leaves no effect', async () => {
    fault({ kind: 'reset' });
    expect(await failureOf(requestToken())).toMatch(/ECONNRESET|UND_ERR_SOCKET/);
    expect(sandbox.requests.effects('requestToken')).toBe(0);
    expect(sandbox.world.collection('tokens').newest()).toHaveLength(0);
  });

  test('after handling leaves the effect and loses the answer', async () => {
    fault({ kind: 'reset', when: 'after' });
    expect(await failureOf(requestToken())).toMatch(/ECONNRESET|UND_ERR_SOCKET/);
    expect(sandbox.requests.effects('requestToken')).toBe(1);
    expect(sandbox.world.collection('tokens').newest()).toHaveLength(1);
    expect(sandbox.requests.of('requestToken')[0]).toMatchObject({ fault: 'reset', effect: true });
    expect(sandbox.requests.of('requestToken')[0]?.status).toBeUndefined();
  });
});

describe('another status', () => {
  test('comes in place of handling, with its headers', async () => {
    fault({ kind: 'status', status: 503, headers: { 'Retry-After': '7' } });
    const answer = await requestToken();
    expect(answer.status).toBe(503);
    expect(answer.headers.get('retry-after')).toBe('7');
    expect(answer.text).toBe('');
    expect(sandbox.requests.effects('requestToken')).toBe(0);
  });

  test('comes with its own content type, however that is spelt', async () => {
    fault({ kind: 'status', status: 503, headers: { 'Content-Type': 'text/html' }, body: 'down' });
    expect((await requestToken()).headers.get('content-type')).toBe('text/html');
  });

  test('after handling hides an effect that took place', async () => {
    fault({ kind: 'status', status: 502, when: 'after', body: { message: 'bad gateway' } });
    const answer = await requestToken();
    expect(answer.status).toBe(502);
    expect(answer.body).toEqual({ message: 'bad gateway' });
    expect(sandbox.requests.effects('requestToken')).toBe(1);
  });
});

test('a delay holds the answer back by that much real time', async () => {
  fault({ kind: 'delay', delay: 150 });
  const began = performance.now();
  expect((await requestToken()).status).toBe(201);
  expect(performance.now() - began).toBeGreaterThan(145);
});

test('a delay goes with any other kind', async () => {
  fault({ kind: 'status', status: 503, delay: 150 });
  const began = performance.now();
  expect((await requestToken()).status).toBe(503);
  expect(performance.now() - began).toBeGreaterThan(145);
});

test('a truncated body ends before the length that was promised', async () => {
  fault({ kind: 'truncate' });
  const response = await fetch(`${sandbox.url}/tokens`, tokenRequest());
  expect(response.status).toBe(201);
  expect(Number(response.headers.get('content-length'))).toBeGreaterThan(100);
  expect(await failureOf(response.text())).toMatch(/ECONNRESET|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH/);
});

test('a stalled body never comes, and does not hold up close', async () => {
  fault({ kind: 'stall' });
  const response = await fetch(`${sandbox.url}/tokens`, tokenRequest());
  expect(response.status).toBe(201);
  const body = response.text().then(
    () => 'ended',
    () => 'cut',
  );
  const winner = await Promise.race([body, new Promise((resolve) => setTimeout(resolve, 200, 'waiting'))]);
  expect(winner).toBe('waiting');
  await sandbox.close();
  expect(await body).toBe('cut');
});

test('a wrong content type comes with the true body, or with the one given', async () => {
  fault({ kind: 'content-type', contentType: 'text/plain' });
  const plain = await requestToken();
  expect(plain.headers.get('content-type')).toBe('text/plain');
  expect(plain.body.token).toBeDefined();

  fault({ kind: 'content-type', contentType: 'text/html', body: '<h1>Maintenance</h1>' });
  expect((await requestToken()).text).toBe('<h1>Maintenance</h1>');
});

test('a slow body comes in pieces over the time asked for', async () => {
  fault({ kind: 'slow', duration: 150 });
  const began = performance.now();
  const response = await fetch(`${sandbox.url}/tokens`, tokenRequest());
  const pieces = [];
  for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) pieces.push(piece);
  expect(performance.now() - began).toBeGreaterThan(145);
  expect(pieces.length).toBeGreaterThan(1);
  expect(JSON.parse(Buffer.concat(pieces).toString())).toMatchObject({ last4: '4242' });
});

test('a slow body does not hold up close', async () => {
  fault({ kind: 'slow', duration: 60_000 });
  const answer = failureOf(requestToken());
  await expect.poll(() => sandbox.requests.effects('requestToken')).toBe(1);
  await sandbox.close();
  expect(await answer).not.toBe('none');
});

test.each([409, 429] as const)('a duplicate is refused with %i, without an effect', async (conflictStatus) => {
  const other = await startSandbox({ idempotency: { conflictStatus } });
  try {
    other.faults.add({ kind: 'duplicate' });
    const answer = await call(other, 'POST', '/payments', { body: cardPayment });
    expect(answer).toMatchObject({ status: conflictStatus, body: { error_codes: ['duplicate_request'] } });
    expect(other.requests.allEffects()).toEqual({});
  } finally {
    await other.close();
  }
});

describe('a fault with a probability', () => {
  const run = async () => {
    const hits = [];
    for (let count = 0; count < 60; count++) hits.push((await requestToken()).status === 503);
    return hits;
  };

  test('hits about as many calls, and the same ones with the same seed', async () => {
    const unreliable = { operation: 'requestToken', kind: 'status', status: 503, probability: 0.3 } as const;
    sandbox.faults.add(unreliable);
    const first = await run();
    const count = first.filter(Boolean).length;
    expect(count).toBeGreaterThan(5);
    expect(count).toBeLessThan(35);
    expect(sandbox.faults.all()).toEqual([unreliable]);
    sandbox.reset();
    sandbox.faults.add(unreliable);
    expect(await run()).toEqual(first);
  });

  test('hits no more calls than it is told', async () => {
    fault({ kind: 'status', status: 503, probability: 0.5, times: 3 });
    expect((await run()).filter(Boolean)).toHaveLength(3);
  });

  test('of 0 hits none, and lets the next one', async () => {
    fault({ kind: 'status', status: 500, probability: 0 });
    fault({ kind: 'status', status: 503 });
    expect((await requestToken()).status).toBe(503);
  });
});

describe('which calls a fault hits', () => {
  test('one, unless more are asked for', async () => {
    fault({ kind: 'status', status: 500 });
    fault({ kind: 'status', status: 503, times: 2 });
    const statuses = [];
    for (let count = 0; count < 4; count++) statuses.push((await requestToken()).status);
    expect(statuses).toEqual([500, 503, 503, 201]);
  });

  test('those of its operation', async () => {
    fault({ kind: 'status', status: 500 });
    expect((await call(sandbox, 'GET', '/tokens/tok_x/metadata')).status).toBe(404);
    expect((await requestToken()).status).toBe(500);
  });

  test('any, when it names no operation', async () => {
    sandbox.faults.add({ kind: 'status', status: 500, times: 2 });
    expect((await call(sandbox, 'GET', '/tokens/tok_x/metadata')).status).toBe(500);
    expect((await requestToken()).status).toBe(500);
  });

  test('none after it was cleared', async () => {
    fault({ kind: 'status', status: 500 });
    sandbox.faults.clear();
    expect((await requestToken()).status).toBe(201);
  });
});

test.each([
  [{ kind: 'earthquake' }, /kind of a fault/],
  [{ kind: 'reset', operation: 'noSuchOperation' }, /no operation noSuchOperation/],
  [{ kind: 'reset', times: 0 }, /times/],
  [{ kind: 'reset', probability: 2 }, /probability/],
  [{ kind: 'slow' }, /needs duration/],
  [{ kind: 'delay' }, /needs delay/],
  [{ kind: 'status', status: 99 }, /status/],
  [{ kind: 'content-type' }, /contentType/],
  [{ kind: 'delay', delay: '100' }, /delay is a number of milliseconds/],
  [{ kind: 'delay', delay: 3e9 }, /delay is a number of milliseconds from 0 to 2147483647/],
  [{ kind: 'slow', duration: 3e9 }, /duration, a number of milliseconds/],
  [{ kind: 'reset', probability: '0.5' }, /probability/],
  [{ kind: 'reset', when: 'later' }, /when is before or after/],
  [{ kind: 'status', status: 503, wehn: 'after' }, /kind status has no wehn \(when\?\)/],
  [{ kind: 'reset', status: 503 }, /kind reset has no status/],
  [{ kind: 'status', status: 503, headers: 'Retry-After: 7' }, /headers is an object/],
  [{ kind: 'status', status: 503, headers: { 'a b': 'x' } }, /header "a b"/],
  [{ kind: 'status', status: 503, headers: { 'Retry-After': '7\n' } }, /header "Retry-After"/],
  [{ kind: 'status', status: 503, headers: { 'Retry-After': null } }, /header "Retry-After"/],
  [{ kind: 'status', status: 503, headers: { 'Content-Length': '5' } }, /header Content-Length/],
  [{ kind: 'status', status: 204, body: {} }, /204 has no body/],
  [{ kind: 'content-type', contentType: 'a\nb' }, /contentType/],
  [{ kind: 'content-type', contentType: 'text/html', body: { a: 1 } }, /body .* is text/],
])('a fault that could never happen is refused: %o', (bad, message) => {
  expect(() => sandbox.faults.add(bad as unknown as Fault)).toThrow(message);
});

function tokenRequest(): RequestInit {
  return {
    method: 'POST',
    headers: { authorization: `Bearer ${sandbox.credentials.publicKey}` },
    body: JSON.stringify(cardToken),
  };
}
