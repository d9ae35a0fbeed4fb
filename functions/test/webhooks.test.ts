import { describe, expect, test } from 'vitest';
import { startFunction, type RunningFunction } from './running/function-process.js';
import { openInbox } from './running/inbox.js';
import { delivery, signatureKey, testEvent } from './running/webhook.js';

const codesOf = (answer: { body: string }) => JSON.parse(answer.body).error_codes;

describe('a webhook', () => {
  test('is stored, published as it was sent, and acknowledged', async () => {
    const inbox = await openInbox();
    const lambda = await startFunction('webhooks', inbox.env);
    const event = testEvent();
    expect((await lambda.invoke(delivery(event))).statusCode).toBe(200);
    expect(await inbox.stateOf(event.id)).toBe('published');
    const [published] = inbox.aws.events.published('events');
    expect(published).toMatchObject({ source: 'checkout.com', 'detail-type': event.type, detail: event });
    expect(lambda.log()).toContain(event.id);
    expect(lambda.log()).not.toContain(event.data.note);
  });

  test('that comes again is acknowledged and not published again', async () => {
    const inbox = await openInbox();
    const lambda = await startFunction('webhooks', inbox.env);
    const event = testEvent();
    for (let times = 0; times < 3; times += 1) expect((await lambda.invoke(delivery(event))).statusCode).toBe(200);
    expect(inbox.published()).toEqual([event.id]);
  });

  test('is verified over the bytes that were sent, in Base64 too', async () => {
    const inbox = await openInbox();
    const lambda = await startFunction('webhooks', inbox.env);
    const event = testEvent();
    expect((await lambda.invoke(delivery(event, { base64: true }))).statusCode).toBe(200);
    expect(inbox.aws.events.published('events')[0]?.detail).toEqual(event);
  });

  test.each([
    ['another key', () => delivery(testEvent(), { key: 'another' }), 401, 'signature_mismatch'],
    [
      'another body',
      () => ({ ...delivery(testEvent()), body: '{"id":"evt_forged","type":"x"}' }),
      401,
      'signature_mismatch',
    ],
    ['no signature', () => ({ ...delivery(testEvent()), headers: {} }), 401, 'signature_missing'],
    ['no event in its body', () => delivery({ hello: 1 }), 400, 'body_not_event'],
  ])('with %s is refused and leaves nothing behind', async (_, request, status, code) => {
    const calls: string[] = [];
    const inbox = await openInbox(({ service, operation }) => void calls.push(`${service} ${operation}`));
    const lambda = await startFunction('webhooks', inbox.env);
    const answer = await lambda.invoke(request());
    expect([answer.statusCode, codesOf(answer)]).toEqual([status, [code]]);
    expect(calls.filter((call) => !call.startsWith('secretsmanager'))).toEqual(['dynamodb CreateTable']);
  });
});

test('a signature key is rotated without a webhook refused, also when the secret is behind', async () => {
  const inbox = await openInbox();
  const lambda = await startFunction('webhooks', inbox.env);
  const statusUnder = async (key: string) => (await lambda.invoke(delivery(testEvent(), { key }))).statusCode;
  expect(await statusUnder(signatureKey)).toBe(200);
  inbox.aws.secrets.rotate('webhooks', JSON.stringify({ signatureKeys: ['next', signatureKey] }));
  expect([await statusUnder('next'), await statusUnder(signatureKey)]).toEqual([200, 200]);
  inbox.aws.secrets.rotate('webhooks', JSON.stringify({ signatureKeys: 'next' }));
  expect(await statusUnder('next')).toBe(200);
});

describe('when a service fails', () => {
  /** An inbox of which some operations fail, as long as they are named. */
  async function failing() {
    const broken = new Set<string>();
    const inbox = await openInbox(({ operation }) => {
      if (broken.has(operation)) throw new Error('the connection is cut');
    });
    return { ...inbox, broken, lambda: await startFunction('webhooks', inbox.env) };
  }

  test.each(['PutItem', 'PutEvents', 'UpdateItem'])(
    '%s: the event waits in the queue, and is replayed',
    async (step) => {
      const { lambda, broken, queued, published, stateOf, replay } = await failing();
      broken.add(step);
      const event = testEvent();
      expect((await lambda.invoke(delivery(event))).statusCode).toBe(200);
      expect(queued()).toBe(1);
      broken.clear();
      expect(await replay()).toEqual({ published: 1, duplicate: 0, failed: 0 });
      expect([queued(), await stateOf(event.id)]).toEqual([0, 'published']);
      expect(new Set(published())).toEqual(new Set([event.id]));
      expect(await replay()).toEqual({ published: 0, duplicate: 0, failed: 0 });
    },
  );

  test('an event that the bus refuses waits in the queue', async () => {
    const { lambda, queued, env } = await failing();
    const misled = await startFunction('webhooks', { ...env, EVENT_BUS: 'no-such-bus' });
    expect((await misled.invoke(delivery(testEvent()))).statusCode).toBe(200);
    expect(queued()).toBe(1);
    void lambda;
  });

  test('and the queue too, the event is not acknowledged', async () => {
    const { lambda, broken, queued, published } = await failing();
    for (const operation of ['PutEvents', 'SendMessage']) broken.add(operation);
    const event = testEvent();
    expect((await lambda.invoke(delivery(event))).statusCode).toBe(500);
    broken.clear();
    expect((await lambda.invoke(delivery(event))).statusCode).toBe(200);
    expect([queued(), published()]).toEqual([0, [event.id]]);
  });
});

describe('a receiver that is killed', () => {
  test.each(['GetSecretValue', 'PutItem', 'PutEvents', 'UpdateItem'])('at %s loses no event', async (step) => {
    let victim: RunningFunction | undefined;
    const inbox = await openInbox(({ operation }) => {
      if (operation !== step || victim === undefined) return undefined;
      victim.signal('SIGKILL');
      return new Promise<void>(() => {});
    });
    victim = await startFunction('webhooks', inbox.env);
    const event = testEvent();
    await expect(victim.invoke(delivery(event))).rejects.toThrow('the process ended');
    victim = undefined;

    const next = await startFunction('webhooks', inbox.env);
    expect((await next.invoke(delivery(event))).statusCode).toBe(200);
    expect(await inbox.stateOf(event.id)).toBe('published');
    // At the last step it had been published already.
    expect(inbox.published()).toEqual(step === 'UpdateItem' ? [event.id, event.id] : [event.id]);
  });

  test('at any step, at random, among duplicates and forgeries, loses none that it acknowledged', async () => {
    const events = Array.from({ length: Number(process.env['WEBHOOK_EVENTS'] ?? 150) }, () => testEvent());
    const random = seeded(7);
    const steps = ['PutItem', 'GetItem', 'PutEvents', 'UpdateItem'];
    let lambda: RunningFunction | undefined;
    let isDangerous = true;
    const inbox = await openInbox(({ operation }) => {
      if (!isDangerous || !steps.includes(operation) || random() >= 0.02) return undefined;
      lambda?.signal('SIGKILL');
      return new Promise<void>(() => {});
    });
    let kills = 0;

    /** Delivers until it is acknowledged, as Checkout.com does. */
    const deliver = async (event: object): Promise<void> => {
      for (;;) {
        lambda ??= await startFunction('webhooks', inbox.env);
        const status = await lambda.invoke(delivery(event)).then(
          (answer) => answer.statusCode,
          () => 'killed' as const,
        );
        if (status === 200) return;
        expect(status).toBe('killed');
        kills += 1;
        lambda = undefined;
      }
    };
    for (const event of events) {
      await deliver(event);
      if (random() < 0.3) await deliver(event);
      lambda ??= await startFunction('webhooks', inbox.env);
      if (random() < 0.2) {
        const forged = await lambda.invoke(delivery(testEvent('forged'), { key: 'another' }));
        expect(forged.statusCode).toBe(401);
      }
    }

    isDangerous = false;
    const published = inbox.published();
    expect(new Set(published)).toEqual(new Set(events.map(({ id }) => id)));
    expect(kills).toBeGreaterThan(0);
    // Only an event whose receiver died can have been published more than once.
    expect(published.length - events.length).toBeLessThanOrEqual(kills);
    for (const { id } of events.slice(0, 100)) expect(await inbox.stateOf(id)).toBe('published');
  }, 3_600_000);
});

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
