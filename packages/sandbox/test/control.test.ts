import { networkInterfaces } from 'node:os';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { describedOperations } from '../src/description.js';
import { startSandbox, type Sandbox } from '../src/index.js';
import { call as callWithKey, cardToken, type Answer, type CallInput } from './calls.js';
import { startReceiver } from './webhook-receiver.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const control = (method: string, path: string, input: CallInput = {}): Promise<Answer> =>
  callWithKey(sandbox, method, `/_sandbox${path}`, { credential: null, ...input });

const requestToken = () =>
  callWithKey(sandbox, 'POST', '/tokens', { credential: sandbox.credentials.publicKey, body: cardToken });

test('it says which operations are answered and which are not', async () => {
  const { body } = await control('GET', '');
  expect(body.version).toMatch(/^\d+\.\d+\.\d+/);
  expect(body.operations.supported).toContain('requestToken');
  expect(new Set([...body.operations.supported, ...body.operations.not_supported])).toEqual(
    new Set(describedOperations.map(({ id }) => id)),
  );
});

describe('the clock', () => {
  test.each([
    [90_000, 90_000],
    ['PT15M', 900_000],
    ['P1DT12H', 129_600_000],
    ['P2W', 1_209_600_000],
    ['PT1.5S', 1500],
  ])('is moved by %s', async (advance, milliseconds) => {
    const before = sandbox.clock.now().getTime();
    const { status, body } = await control('POST', '/clock', { body: { advance } });
    expect(status).toBe(200);
    expect(Date.parse(body.now) - before).toBeGreaterThanOrEqual(milliseconds);
    expect(Date.parse(body.now) - before).toBeLessThan(milliseconds + 5_000);
  });

  test.each(['15 minutes', 'P1M', 'P1Y', 'PT', 'P', '', -1, null])('is not moved by %s', async (advance) => {
    const { status, body } = await control('POST', '/clock', { body: { advance } });
    expect(status).toBe(400);
    expect(body.message).toContain('advance');
  });

  test('is stopped and let run on', async () => {
    const at = '2026-01-31T12:00:00.000Z';
    expect((await control('POST', '/clock', { body: { freeze: at } })).body).toEqual({ now: at, frozen: true });
    expect((await control('POST', '/clock', { body: { advance: 'PT1M' } })).body.now).toBe('2026-01-31T12:01:00.000Z');
    expect((await control('POST', '/clock', { body: { resume: true } })).body.frozen).toBe(false);
    expect((await control('POST', '/clock', { body: { freeze: true } })).body.frozen).toBe(true);
    expect((await control('POST', '/clock', { body: { freeze: 'noon' } })).status).toBe(400);
  });
});

describe('faults', () => {
  test('are added, listed and removed', async () => {
    const fault = { operation: 'requestToken', kind: 'status', status: 503, times: 2 };
    expect(await control('POST', '/faults', { body: fault })).toMatchObject({ status: 201, body: [fault] });
    expect((await requestToken()).status).toBe(503);
    expect((await control('GET', '/faults')).body).toEqual([{ ...fault, times: 1 }]);
    expect((await control('DELETE', '/faults')).status).toBe(204);
    expect((await requestToken()).status).toBe(201);
  });

  test('that make no sense are explained', async () => {
    const { status, body } = await control('POST', '/faults', { body: { kind: 'reset', operation: 'nothing' } });
    expect(status).toBe(400);
    expect(body.message).toBe('There is no operation nothing.');
  });
});

test('requests can be read', async () => {
  await requestToken();
  expect((await control('GET', '/requests')).body).toMatchObject([{ operation: 'requestToken', status: 201 }]);
});

test('a workflow can be added, and its deliveries read', async () => {
  const receiver = await startReceiver();
  try {
    const added = await control('POST', '/workflows', { body: { url: receiver.url, signatureKey: 'key' } });
    expect(added.status).toBe(201);
    expect(added.body.id).toMatch(/^wf_[a-z2-7]{26}$/);
    sandbox.world.emit({ source: 'gateway', type: 'payment_approved', subject: 'pay_x', data: {} });
    await control('POST', '/clock', { body: { advance: 0 } });
    expect((await control('GET', '/events')).body).toMatchObject([
      {
        source: 'gateway',
        subject: 'pay_x',
        envelope: { type: 'payment_approved' },
        deliveries: [{ workflow: added.body.id, state: 'successful', attempts: [{ status: 200 }] }],
      },
    ]);
  } finally {
    await receiver.close();
  }
});

test('a workflow that could not deliver is explained', async () => {
  const { status, body } = await control('POST', '/workflows', { body: { url: 'nowhere', signatureKey: 'key' } });
  expect(status).toBe(400);
  expect(body.message).toContain('http or https');
});

test('a body that is not a JSON object is explained', async () => {
  for (const body of ['{', '[', '1', undefined]) {
    const answer = await control('POST', '/faults', { body });
    expect(answer.status).toBe(400);
    expect(answer.body.message).toBe('The body is a JSON object.');
  }
});

test('a reset empties records, requests and faults, and begins with the first ids again', async () => {
  const first = await requestToken();
  await control('POST', '/faults', { body: { kind: 'status', status: 500 } });
  await control('POST', '/clock', { body: { advance: 'P1D' } });
  expect((await control('POST', '/reset')).status).toBe(204);
  expect(sandbox.requests.all()).toEqual([]);
  expect(Math.abs(sandbox.clock.now().getTime() - Date.now())).toBeLessThan(1000);
  expect((await callWithKey(sandbox, 'GET', `/tokens/${first.body.token}/metadata`)).status).toBe(404);
  expect((await requestToken()).body.token).toBe(first.body.token);
});

const networkAddress = Object.values(networkInterfaces())
  .flat()
  .find((address) => address?.family === 'IPv4' && !address.internal)?.address;

test.skipIf(networkAddress === undefined)('another machine is refused, while the API answers it', async () => {
  const open = await startSandbox({ host: '0.0.0.0' });
  try {
    const elsewhere = open.url.replace('127.0.0.1', networkAddress ?? '');
    expect((await fetch(`${elsewhere}/payments/pay_x`)).status).toBe(401);
    const refused = await fetch(`${elsewhere}/_sandbox/reset`, { method: 'POST' });
    expect(refused.status).toBe(403);
    expect((await fetch(`${open.url}/_sandbox/reset`, { method: 'POST' })).status).toBe(204);
  } finally {
    await open.close();
  }
});

test('control calls are not part of the requests that a test counts', async () => {
  await control('GET', '');
  expect(sandbox.requests.all()).toEqual([]);
});
