import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EventTimeoutError, startSandbox, type Sandbox, type WebhookNetwork } from '../src/index.js';
import { call, cardPayment } from './calls.js';
import { startReceiver } from './webhook-receiver.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({ freeze: '2026-01-31T12:00:00Z' });
});
afterEach(() => sandbox.close());

const publish = (type: string, subject = 'pay_1') => sandbox.world.emit({ source: 'gateway', type, subject, data: {} });

const pay = async (): Promise<string> => (await call(sandbox, 'POST', '/payments', { body: cardPayment })).body.id;

test('events are kept in the order they happened, also by type', async () => {
  const id = await pay();
  await sandbox.clock.advance(1000);
  expect(sandbox.events.all()).toMatchObject([
    { type: 'payment_approved', subject: id },
    { type: 'payment_captured', subject: id },
  ]);
  expect(sandbox.events.of('payment_captured')).toMatchObject([{ envelope: { data: { id, amount: 1000 } } }]);
});

describe('the next event of a type', () => {
  test('that happened before it was asked for is not missed', async () => {
    publish('payment_approved');
    expect(await sandbox.events.next('payment_approved')).toMatchObject({ subject: 'pay_1' });
  });

  test('is waited for', async () => {
    const id = await pay();
    const captured = sandbox.events.next('payment_captured');
    await sandbox.clock.advance(1000);
    expect(await captured).toMatchObject({ subject: id });
  });

  test('is each one once, in the order they happened, whatever else was taken', async () => {
    publish('payment_captured', 'pay_1');
    publish('payment_approved', 'pay_1');
    publish('payment_approved', 'pay_2');
    const types = ['payment_approved', 'payment_captured', 'payment_approved'];
    const subjects = [];
    for (const type of types) subjects.push((await sandbox.events.next(type)).subject);
    expect(subjects).toEqual(['pay_1', 'pay_1', 'pay_2']);
  });

  test('goes to one of those who wait, and the following one to the other', async () => {
    const waiting = [sandbox.events.next('payment_approved'), sandbox.events.next('payment_approved')];
    publish('payment_approved', 'pay_1');
    publish('payment_approved', 'pay_2');
    expect((await Promise.all(waiting)).map(({ subject }) => subject)).toEqual(['pay_1', 'pay_2']);
  });

  test('is the one that fits', async () => {
    publish('payment_approved', 'pay_1');
    const second = sandbox.events.next('payment_approved', { where: ({ subject }) => subject === 'pay_2' });
    publish('payment_approved', 'pay_2');
    expect((await second).subject).toBe('pay_2');
    expect((await sandbox.events.next('payment_approved')).subject).toBe('pay_1');
  });

  test('comes with the deliveries that it began', async () => {
    const receiver = await startReceiver();
    try {
      const { id } = sandbox.addWorkflow({ url: receiver.url, signatureKey: 'key' });
      const approved = sandbox.events.next('payment_approved');
      publish('payment_approved');
      const { deliveries } = await approved;
      await sandbox.clock.advance(0);
      expect(deliveries).toMatchObject([{ workflow: id, state: 'successful' }]);
    } finally {
      await receiver.close();
    }
  });

  test('that does not happen is told with what did', async () => {
    publish('payment_approved', 'pay_1');
    await sandbox.events.next('payment_approved');
    publish('payment_declined', 'pay_2');
    const waiting = sandbox.events.next('payment_captured', { timeout: 20 });
    await expect(waiting).rejects.toThrow(EventTimeoutError);
    await expect(waiting).rejects.toThrow(
      /payment_captured .*within 20 ms.*\n {2}payment_approved of pay_1, given before\n {2}payment_declined of pay_2$/,
    );
  });

  test.each(['reset', 'close'] as const)('is not waited for any longer after %s', async (end) => {
    const waiting = sandbox.events.next('payment_captured');
    const why = waiting.catch((error: unknown) => (error as Error).message);
    await sandbox[end]();
    expect(await why).toMatch(/^The sandbox was (reset|closed)\.$/);
  });

  test('is none from before a reset or in a snapshot', async () => {
    publish('payment_approved', 'pay_1');
    const snapshot = sandbox.snapshot();
    sandbox.reset();
    publish('payment_approved', 'pay_2');
    expect((await sandbox.events.next('payment_approved')).subject).toBe('pay_2');
    sandbox.restore(snapshot);
    await expect(sandbox.events.next('payment_approved', { timeout: 20 })).rejects.toThrow(EventTimeoutError);
    expect(sandbox.events.all()).toMatchObject([{ subject: 'pay_1' }]);
  });
});

describe('webhooks over a network', () => {
  /** What arrives of twenty events, as their places in the order in which they happened. */
  async function arrivals(network: WebhookNetwork): Promise<number[]> {
    const receiver = await startReceiver();
    sandbox.reset();
    try {
      sandbox.addWorkflow({ url: receiver.url, signatureKey: 'key', ...network });
      for (let count = 0; count < 20; count++) publish('payment_approved');
      await sandbox.clock.advance(5000);
      const ids = sandbox.events.all().map(({ id }) => id);
      return receiver.received.map(({ body }) => ids.indexOf((JSON.parse(body) as { id: string }).id));
    } finally {
      await receiver.close();
    }
  }

  const inOrder = [...Array(20).keys()];

  test('with jitter come in another order, each once, and in the same one with the same seed', async () => {
    const first = await arrivals({ jitter: 5000 });
    expect(first).not.toEqual(inOrder);
    expect(first.toSorted((a, b) => a - b)).toEqual(inOrder);
    expect(await arrivals({ jitter: 5000 })).toEqual(first);
  });

  test('with duplicates come at least once, and in the same way with the same seed', async () => {
    const first = await arrivals({ duplicates: 0.3 });
    expect(first.length).toBeGreaterThan(20);
    expect(first.length).toBeLessThan(40);
    expect([...new Set(first)].toSorted((a, b) => a - b)).toEqual(inOrder);
    expect((await arrivals({ duplicates: 0.3 })).length).toBe(first.length);
  });

  test.each([{ jitter: -1 }, { duplicates: 2 }])('that cannot be is refused: %o', (network) => {
    const add = () => sandbox.addWorkflow({ url: 'http://127.0.0.1:1', signatureKey: 'key', ...network });
    expect(add).toThrow(TypeError);
  });
});

describe('over HTTP', () => {
  const control = (method: string, path: string) => call(sandbox, method, `/_sandbox${path}`, { credential: null });

  test('events are read, and sent again as they were', async () => {
    const receiver = await startReceiver();
    try {
      sandbox.addWorkflow({ url: receiver.url, signatureKey: 'key' });
      publish('payment_approved');
      await sandbox.clock.advance(0);
      const [event] = (await control('GET', '/events')).body;
      expect(event).toMatchObject({
        type: 'payment_approved',
        subject: 'pay_1',
        deliveries: [{ state: 'successful' }],
      });
      expect((await control('POST', `/events/${event.id}/resend`)).status).toBe(202);
      await sandbox.clock.advance(0);
      expect(receiver.received).toHaveLength(2);
      expect(receiver.received[1]?.body).toBe(receiver.received[0]?.body);
    } finally {
      await receiver.close();
    }
  });

  test('an event that is not there cannot be sent again', async () => {
    expect(await control('POST', '/events/evt_none/resend')).toMatchObject({
      status: 404,
      body: { message: 'There is no event evt_none.' },
    });
  });
});
