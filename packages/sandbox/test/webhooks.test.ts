import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { startSandbox, type Sandbox, type SandboxEvent, type WorkflowOptions } from '../src/index.js';
import { startReceiver, type WebhookReceiver } from './webhook-receiver.js';

const minute = 60_000;
const hour = 60 * minute;
const signatureKey = 'a key with ümlauts';

const approved: SandboxEvent = {
  source: 'gateway',
  type: 'payment_approved',
  subject: 'pay_aaaaaaaaaaaaaaaaaaaaaaaaaa',
  data: { id: 'pay_aaaaaaaaaaaaaaaaaaaaaaaaaa', amount: 10, reference: 'Größe 1.0' },
};

let sandbox: Sandbox;
let receiver: WebhookReceiver;
beforeEach(async () => {
  receiver = await startReceiver();
  sandbox = await startSandbox({ webhookTimeout: 200 });
});
afterEach(async () => {
  await sandbox.close();
  await receiver.close();
});

const listen = (options: Partial<WorkflowOptions> = {}) =>
  sandbox.addWorkflow({ url: receiver.url, signatureKey, ...options });

async function deliver(event: SandboxEvent = approved): Promise<void> {
  sandbox.world.emit(event);
  await sandbox.clock.advance(0);
}

describe('what is sent', () => {
  test('the documented envelope, as JSON', async () => {
    listen();
    await deliver({ ...approved, links: { payment: { href: 'https://example.com/payment' } } });
    const [delivery] = receiver.received;
    expect(delivery?.headers['content-type']).toContain('application/json');
    const envelope = JSON.parse(delivery?.body ?? '');
    expect(Object.keys(envelope)).toEqual(['id', 'type', 'version', 'created_on', 'data', '_links']);
    expect(envelope).toMatchObject({
      id: expect.stringMatching(/^evt_[a-z2-7]{26}$/),
      type: 'payment_approved',
      data: approved.data,
      _links: {
        self: { href: `${sandbox.url}/workflows/events/${envelope.id}` },
        subject: { href: `${sandbox.url}/workflows/events/subject/${approved.subject}` },
        payment: { href: 'https://example.com/payment' },
      },
    });
    expect(new Date(envelope.created_on).toISOString()).toBe(envelope.created_on);
  });

  test('signed over the bytes of the body, in lower-case hex', async () => {
    listen();
    await deliver();
    const [delivery] = receiver.received;
    const expected = createHmac('sha256', Buffer.from(signatureKey, 'utf8'))
      .update(delivery?.body ?? '')
      .digest('hex');
    expect(delivery?.headers['cko-signature']).toBe(expected);
    expect(expected).toMatch(/^[0-9a-f]{64}$/);
  });

  test('with the headers of the workflow', async () => {
    listen({ headers: { Authorization: 'Basic c2VjcmV0' } });
    await deliver();
    expect(receiver.received[0]?.headers.authorization).toBe('Basic c2VjcmV0');
  });

  test('with one value of the headers that every delivery has, whatever the workflow calls them', async () => {
    listen({ headers: { 'content-type': 'text/plain', 'CONTENT-TYPE': 'text/html', 'cko-signature': 'forged' } });
    await deliver();
    const [delivery] = receiver.received;
    expect(delivery?.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(delivery?.headers['cko-signature']).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('who is told', () => {
  test('a workflow without conditions, of everything', async () => {
    listen();
    await deliver();
    await deliver({ ...approved, source: 'dispute', type: 'dispute_received' });
    expect(receiver.received).toHaveLength(2);
  });

  test('a workflow with conditions, of the types it names under their source', async () => {
    listen({ events: { gateway: ['payment_approved'] } });
    await deliver();
    await deliver({ ...approved, type: 'payment_declined' });
    await deliver({ ...approved, source: 'issuing' });
    expect(receiver.received).toHaveLength(1);
  });

  test('every workflow that wants the event, of the same event', async () => {
    listen();
    listen();
    await deliver();
    const ids = receiver.received.map(({ body }) => JSON.parse(body).id);
    expect(ids).toHaveLength(2);
    expect(ids[0]).toBe(ids[1]);
  });

  test('no inactive workflow', async () => {
    listen().active = false;
    await deliver();
    expect(receiver.received).toHaveLength(0);
  });

  test('nobody, and the event is kept all the same', async () => {
    await deliver();
    const [event] = sandbox.events.all();
    expect(event).toMatchObject({ source: 'gateway', subject: approved.subject, deliveries: [] });
    expect(event?.envelope.type).toBe('payment_approved');
  });
});

describe('a delivery', () => {
  test('is successful with any 2xx and is not repeated', async () => {
    receiver.answer = 204;
    listen();
    await deliver();
    await sandbox.clock.advance(100 * hour);
    const [delivery] = sandbox.events.deliveries();
    expect(delivery).toMatchObject({ state: 'successful', attempts: [{ status: 204, succeeded: true }] });
    expect(receiver.received).toHaveLength(1);
  });

  test('is tried again after 5, 10, 15, 30 minutes, 1, 4, 12 and 12 hours, then given up', async () => {
    receiver.answer = 500;
    listen();
    await deliver();
    await sandbox.clock.advance(100 * hour);
    const [delivery] = sandbox.events.deliveries();
    const times = (delivery?.attempts ?? []).map(({ startedOn }) => Date.parse(startedOn));
    const waits = times.slice(1).map((time, index) => Math.round((time - (times[index] ?? 0)) / minute));
    expect(waits).toEqual([5, 10, 15, 30, 60, 240, 720, 720]);
    expect(delivery?.state).toBe('failed');
    expect(delivery?.nextAttemptOn).toBeUndefined();
    expect(receiver.received).toHaveLength(9);
  });

  test('sends and signs the same bytes every time', async () => {
    receiver.answer = 500;
    listen();
    await deliver();
    await sandbox.clock.advance(20 * minute);
    const seen = receiver.received.map(({ headers, body }) => `${headers['cko-signature'] as string} ${body}`);
    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen).size).toBe(1);
  });

  test('has the same ids for its tries whichever receiver answers first', async () => {
    const ids = [];
    for (const slow of ['/one', '/two']) {
      sandbox.reset();
      const server = createServer((request, response) => {
        setTimeout(() => response.end(), request.url === slow ? 60 : 0);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as AddressInfo;
      for (const path of ['/one', '/two']) listen({ url: `http://127.0.0.1:${port}${path}` });
      // By waiting: a clock that is moved takes one try after the other.
      sandbox.world.emit(approved);
      await expect
        .poll(() => sandbox.events.deliveries().map(({ state }) => state))
        .toEqual(Array(2).fill('successful'));
      const tries = sandbox.events.deliveries().map(({ url, attempts }) => [new URL(url).pathname, attempts[0]?.id]);
      ids.push(Object.fromEntries(tries));
      server.close();
    }
    expect(ids[0]).toEqual({ '/one': expect.stringMatching(/^ivc_/), '/two': expect.stringMatching(/^ivc_/) });
    expect(ids[1]).toEqual(ids[0]);
  });

  test('ends with the first success', async () => {
    receiver.answer = 503;
    listen();
    await deliver();
    expect(sandbox.events.deliveries()[0]?.state).toBe('pending');
    receiver.answer = 200;
    await sandbox.clock.advance(5 * minute + 1000);
    expect(sandbox.events.deliveries()[0]?.state).toBe('successful');
    await sandbox.clock.advance(100 * hour);
    expect(receiver.received).toHaveLength(2);
  });

  test('fails when the receiver does not answer in time', async () => {
    receiver.answer = 'hang';
    listen();
    await deliver();
    expect(sandbox.events.deliveries()[0]?.attempts).toMatchObject([{ error: 'no answer in time', succeeded: false }]);
  });

  test('fails in time whatever is collected as garbage meanwhile', async () => {
    setFlagsFromString('--expose-gc');
    const collecting = setInterval(runInNewContext('gc') as () => void, 10);
    onTestFinished(() => clearInterval(collecting));
    receiver.answer = 'hang';
    listen();
    await deliver();
    expect(sandbox.events.deliveries()[0]?.attempts).toMatchObject([{ error: 'no answer in time' }]);
  }, 10_000);

  test('fails when nobody is there', async () => {
    await receiver.close();
    listen();
    await deliver();
    expect(sandbox.events.deliveries()[0]?.attempts).toMatchObject([{ error: 'ECONNREFUSED', succeeded: false }]);
  });

  test('does not follow a redirect', async () => {
    const other = await startReceiver();
    try {
      receiver.answer = { redirect: other.url };
      listen();
      await deliver();
      expect(other.received).toHaveLength(0);
      expect(sandbox.events.deliveries()[0]?.attempts).toMatchObject([{ status: 302, succeeded: false }]);
    } finally {
      await other.close();
    }
  });

  test('tells of the event as it was, whatever became of its data', async () => {
    listen();
    const data = { status: 'Authorized' };
    sandbox.world.emit({ ...approved, data });
    data.status = 'Captured';
    await sandbox.clock.advance(0);
    expect(JSON.parse(receiver.received[0]?.body ?? '').data.status).toBe('Authorized');
  });

  test('that waits is forgotten by a reset', async () => {
    receiver.answer = 500;
    listen();
    await deliver();
    sandbox.reset();
    await sandbox.clock.advance(100 * hour);
    expect(receiver.received).toHaveLength(1);
    expect(sandbox.events.all()).toEqual([]);
  });

  test('under way at a reset is not tried again', async () => {
    receiver.answer = 'hang';
    listen();
    sandbox.world.emit(approved);
    await expect.poll(() => receiver.received.length).toBe(1);
    sandbox.reset();
    await sandbox.clock.advance(100 * hour);
    expect(receiver.received).toHaveLength(1);
  });
});

test('workflows of the options are there from the start, and again after a reset', async () => {
  const own = await startSandbox({ workflows: [{ url: receiver.url, signatureKey }] });
  try {
    own.world.emit(approved);
    await own.clock.advance(0);
    own.reset();
    own.world.emit(approved);
    await own.clock.advance(0);
    expect(receiver.received).toHaveLength(2);
  } finally {
    await own.close();
  }
});

test.each([
  [{ url: 'localhost:8080', signatureKey }, /http or https/],
  [{ url: 'ftp://localhost/hook', signatureKey }, /http or https/],
  [{ url: 'http://localhost/hook', signatureKey: '' }, /signatureKey/],
])('a workflow that could not deliver is refused: %o', (options, message) => {
  expect(() => sandbox.addWorkflow(options)).toThrow(message);
});
