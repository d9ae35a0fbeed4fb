import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { SnapshotError, startSandbox, type Sandbox, type SandboxOptions, type Snapshot } from '../src/index.js';
import { call, cardPayment } from './calls.js';
import { startReceiver } from './webhook-receiver.js';

const started: Sandbox[] = [];
const start = async (options: SandboxOptions = {}) => {
  const sandbox = await startSandbox({ freeze: '2026-01-31T12:00:00Z', ...options });
  started.push(sandbox);
  return sandbox;
};
afterEach(async () => {
  await Promise.all(started.splice(0).map((sandbox) => sandbox.close()));
});

/** As it would be written to a file and read from it. */
const written = (snapshot: Snapshot) => JSON.parse(JSON.stringify(snapshot)) as Snapshot;

/** What is told of two sandboxes differs by where they listen. */
const withoutAddresses = (told: object) =>
  JSON.parse(JSON.stringify(told).replace(/http:..127\.0\.0\.1:\d+/g, '')) as object;

/** Payments in every state that leaves something waiting, and one under an idempotency key. */
async function begin(sandbox: Sandbox): Promise<void> {
  const pay = (body: object, headers = {}) =>
    call(sandbox, 'POST', '/payments', { body: { ...cardPayment, ...body }, headers });
  await pay({}, { 'cko-idempotency-key': 'once' });
  await pay({ '3ds': { enabled: true }, success_url: 'https://shop.example', failure_url: 'https://shop.example' });
  await pay({ source: { type: 'ideal' }, success_url: 'https://shop.example', failure_url: 'https://shop.example' });
  const { body } = await pay({ capture: false });
  await call(sandbox, 'POST', `/payments/${body.id}/captures`, { body: { amount: 400, capture_type: 'NonFinal' } });
  sandbox.faults.add({ operation: 'getPayment', kind: 'status', status: 503, times: 2 });
}

/** What follows: time goes by, more is asked for, and everything is told. */
async function goOn(sandbox: Sandbox): Promise<object> {
  const again = { body: cardPayment, headers: { 'cko-idempotency-key': 'once' } };
  const replayed = await call(sandbox, 'POST', '/payments', again);
  const added = await call(sandbox, 'POST', '/payments', { body: cardPayment });
  const failed = await call(sandbox, 'GET', `/payments/${added.body.id}`);
  const day = 24 * 60 * 60 * 1000;
  await sandbox.clock.advance(8 * day);
  const { body } = await call(sandbox, 'GET', '/payments?reference=ORDER-1');
  const events = sandbox.events.all().map(({ id, envelope }) => ({ id, type: envelope.type }));
  const told = { replayed: replayed.body, added: added.body, failed: failed.status, payments: body, events };
  return withoutAddresses(told);
}

test('two sandboxes of one seed come to the same by the same calls, on a clock that stands', async () => {
  const [one, other] = [await start(), await start()];
  for (const sandbox of [one, other]) {
    await begin(sandbox);
    await goOn(sandbox);
  }
  expect(withoutAddresses(other.snapshot())).toEqual(withoutAddresses(one.snapshot()));
});

test('a restored sandbox goes on with the same ids, times and outcomes', async () => {
  const [left, continued] = [await start(), await start()];
  await begin(left);
  continued.restore(written(left.snapshot()));
  expect(await goOn(continued)).toEqual(await goOn(left));
  expect(withoutAddresses(continued.snapshot())).toEqual(withoutAddresses(left.snapshot()));
});

test('a snapshot of what was restored is the same', async () => {
  const [left, continued] = [await start(), await start()];
  await begin(left);
  const snapshot = written(left.snapshot());
  continued.restore(snapshot);
  expect(written(continued.snapshot())).toEqual(snapshot);
});

test('what a sandbox was doing before is forgotten', async () => {
  const sandbox = await start();
  const empty = sandbox.snapshot();
  await begin(sandbox);
  sandbox.restore(empty);
  await sandbox.clock.advance(60_000);
  expect([sandbox.events.all(), sandbox.requests.all(), sandbox.faults.all()]).toEqual([[], [], []]);
});

test('a clock that was running runs on from the time of the snapshot', async () => {
  const left = await start({ freeze: false });
  await left.clock.advance(3_600_000);
  const continued = await start();
  continued.restore(written(left.snapshot()));
  expect(continued.clock.frozen).toBe(false);
  expect(Math.abs(continued.clock.now().getTime() - left.clock.now().getTime())).toBeLessThan(5_000);
});

test('a webhook that was not delivered is tried again after the restore, with the same signature', async () => {
  const receiver = await startReceiver();
  try {
    receiver.answer = 500;
    const left = await start({ workflows: [{ url: receiver.url, signatureKey: 'key' }] });
    left.world.emit({ source: 'gateway', type: 'payment_approved', subject: 'pay_x', data: {} });
    await left.clock.advance(0);
    const snapshot = written(left.snapshot());
    await left.close();
    const continued = await start();
    continued.restore(snapshot);
    receiver.answer = 200;
    await continued.clock.advance(5 * 60_000);
    const [first, second] = receiver.received;
    expect(second?.headers['cko-signature']).toBe(first?.headers['cko-signature']);
    expect(continued.events.deliveries()).toMatchObject([
      { state: 'successful', attempts: [{ status: 500 }, { status: 200 }] },
    ]);
  } finally {
    await receiver.close();
  }
});

describe('what cannot be restored is refused, and changes nothing', () => {
  let sandbox: Sandbox;
  let good: Snapshot;
  beforeEach(async () => {
    sandbox = await start();
    await begin(sandbox);
    good = written(sandbox.snapshot());
  });

  const changes: [string, (snapshot: Snapshot) => unknown, string | RegExp][] = [
    ['nothing', () => undefined, 'not a snapshot'],
    ['something else', () => ({ format: 'zip' }), 'not a snapshot'],
    ['another format', (snapshot) => ({ ...snapshot, format: 'cko-sandbox/1' }), 'has the format cko-sandbox/1'],
    ['another seed', (snapshot) => ({ ...snapshot, seed: 'other' }), 'the seed "other"'],
    [
      'a part that is missing',
      ({ clock: _, ...rest }) => rest,
      "damaged: snapshot must have required property 'clock'",
    ],
    ['a time that is none', (snapshot) => ({ ...snapshot, clock: { ...snapshot.clock, now: 'noon' } }), /clock\/now/],
    [
      'a day that no calendar has',
      (snapshot) => ({ ...snapshot, clock: { ...snapshot.clock, now: '2026-13-26T12:00:00.000Z' } }),
      /clock\/now/,
    ],
    [
      'a year that no clock gets to',
      (snapshot) => ({ ...snapshot, clock: { ...snapshot.clock, now: '+275760-09-13T00:00:00.000Z' } }),
      /clock\/now/,
    ],
    [
      'work that is never due',
      (snapshot) => {
        const [first, ...others] = snapshot.clock.waiting;
        const waiting = [{ ...first, due: '2026-02-30T12:00:00.000Z' }, ...others];
        return { ...snapshot, clock: { ...snapshot.clock, waiting } };
      },
      /clock\/waiting\/0\/due/,
    ],
    [
      'what goes too deep to be gone through',
      (snapshot) => {
        const records = JSON.parse(
          `{"notes":[{"id":"a","deep":${'['.repeat(50_000)}${']'.repeat(50_000)}}]}`,
        ) as object;
        return { ...snapshot, records };
      },
      'damaged',
    ],
    ['a record without an id', (snapshot) => ({ ...snapshot, records: { payments: [{}] } }), /payments\/0.*'id'/],
    ['an id twice', (snapshot) => ({ ...snapshot, records: { notes: [{ id: 'a' }, { id: 'a' }] } }), 'twice in notes'],
    [
      'a date that is none',
      (snapshot) => ({ ...snapshot, records: { a: [{ id: 'a', on: { $date: 1 } }] } }),
      'ISO 8601',
    ],
    [
      'work that nobody knows',
      (snapshot) => {
        const waiting = [{ due: snapshot.clock.now, job: 'payments.dream', subject: '', details: [] }];
        return { ...snapshot, clock: { ...snapshot.clock, waiting } };
      },
      'payments.dream',
    ],
    ['a fault that cannot be', (snapshot) => ({ ...snapshot, faults: [{ kind: 'storm' }] }), 'kind of a fault'],
  ];

  test.each(changes)('%s', (_, change, message) => {
    let error: unknown;
    try {
      sandbox.restore(change(good));
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(SnapshotError);
    expect((error as SnapshotError).message).toMatch(message);
    expect(written(sandbox.snapshot())).toEqual(good);
  });
});

describe('over HTTP', () => {
  const control = (sandbox: Sandbox, method: string, body?: unknown) =>
    call(sandbox, method, '/_sandbox/snapshot', { credential: null, body });

  test('a snapshot is taken from one sandbox and given to another', async () => {
    const [left, continued] = [await start(), await start()];
    await begin(left);
    const { body } = await control(left, 'GET');
    expect((await control(continued, 'PUT', body)).status).toBe(204);
    expect(await goOn(continued)).toEqual(await goOn(left));
  });

  test('what cannot be restored is explained', async () => {
    const sandbox = await start();
    expect(await control(sandbox, 'PUT', {})).toMatchObject({
      status: 400,
      body: { message: 'This is not a snapshot of a sandbox.' },
    });
    expect(await control(sandbox, 'PUT', '{"format": "cko')).toMatchObject({ status: 400 });
    const { clock, ...snapshot } = written(sandbox.snapshot());
    const damaged = await control(sandbox, 'PUT', {
      ...snapshot,
      clock: { ...clock, now: '2026-13-26T12:00:00.000Z' },
    });
    expect(damaged).toMatchObject({ status: 400, body: { message: expect.stringContaining('clock/now') } });
    expect(written(sandbox.snapshot())).toEqual({ ...snapshot, clock });
  });

  test('a snapshot may go deeper than a body, as it holds one and more', async () => {
    const sandbox = await start();
    // The name has to be told apart from a mark of the snapshot's own, which takes a level more for each.
    const deep = JSON.parse(`${'{"$date":'.repeat(99)}{}${'}'.repeat(99)}`) as object;
    sandbox.world.collection<{ id: string; deep: object }>('notes').add({ id: 'note', deep });
    const { body } = await control(sandbox, 'GET');
    expect((await control(sandbox, 'PUT', body)).status).toBe(204);
    expect(sandbox.world.collection('notes').get('note')).toEqual({ id: 'note', deep });
  });
});
