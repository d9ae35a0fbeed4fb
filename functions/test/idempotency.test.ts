import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { derivedKey } from '../src/gateway/idempotency-key.js';
import { readRequest } from '../src/gateway/request.js';
import { openAccount } from './running/account.js';
import { startFunction } from './running/function-process.js';
import { proxyEvent, type Sent } from './running/proxy-event.js';
import { tokenOf } from './running/token.js';

const keyOf = (sent: Sent, operation = 'requestPayment') => derivedKey(readRequest(proxyEvent(operation, sent)));

/** The same value with the fields of every object in another order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, reordered(part)]),
  );
}

describe('a derived key', () => {
  const body = fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }), { noNullPrototype: true });

  test('is the same for the same request, in whatever order its fields come', () => {
    fc.assert(
      fc.property(body, (value) => {
        expect(keyOf({ body: reordered(value) })).toBe(keyOf({ body: value }));
      }),
    );
  });

  test('is another for another body', () => {
    fc.assert(
      fc.property(body, body, (one, other) => {
        fc.pre(!isDeepStrictEqual(one, other));
        expect(keyOf({ body: one })).not.toBe(keyOf({ body: other }));
      }),
    );
  });

  test('is another for another caller, operation or path', () => {
    const id = 'pay_aaaaaaaaaaaaaaaaaaaaaaaaaa';
    const other = 'pay_bbbbbbbbbbbbbbbbbbbbbbbbbb';
    const keys = [
      keyOf({ path: { id } }, 'capturePayment'),
      keyOf({ path: { id: other } }, 'capturePayment'),
      keyOf({ path: { id } }, 'refundPayment'),
      keyOf({ path: { id }, userArn: 'arn:aws:iam::123456789012:user/ada' }, 'capturePayment'),
    ];
    expect(new Set(keys).size).toBe(4);
  });

  test('knows a role by its name and not by its session, and nothing of the attempt', () => {
    const userArn = 'arn:aws:sts::123456789012:assumed-role/orders/task-2';
    expect(keyOf({ userArn, headers: { 'X-Request-Id': 'another' } })).toBe(keyOf({}));
  });

  test('is in letters that every operation takes', () => {
    fc.assert(
      fc.property(body, (value) => {
        expect(keyOf({ body: value })).toMatch(/^[A-Za-z0-9._-]{1,256}$/);
      }),
    );
  });
});

describe('a payment', () => {
  async function open() {
    const account = await openAccount();
    const source = { type: 'token', token: await tokenOf(account.sandbox) };
    const event = (sent: Sent = {}) =>
      proxyEvent('requestPayment', { body: { source, amount: 1099, currency: 'GBP' }, ...sent });
    return { ...account, event, start: () => startFunction('payments', account.env) };
  }

  test('asked for again happens once and is answered alike, under a key that the answer names', async () => {
    const { sandbox, event, start } = await open();
    const lambda = await start();
    const answers = [await lambda.invoke(event()), await lambda.invoke(event())];
    expect(sandbox.requests.effects('requestPayment')).toBe(1);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201]);
    expect(answers[1]?.body).toBe(answers[0]?.body);
    expect(sandbox.requests.of('requestPayment')[0]?.idempotencyKey).toBe(answers[0]?.headers?.['idempotency-key']);
  });

  test.each(['Idempotency-Key', 'cko-idempotency-key'])('goes out under the %s of its caller', async (header) => {
    const { sandbox, event, start } = await open();
    const lambda = await start();
    for (const key of ['ORDER-1', 'ORDER-1', 'ORDER-2']) await lambda.invoke(event({ headers: { [header]: key } }));
    const sent = sandbox.requests.of('requestPayment').map(({ idempotencyKey }) => idempotencyKey);
    expect(sent).toEqual(['ORDER-1', 'ORDER-1', 'ORDER-2']);
    expect(sandbox.requests.effects('requestPayment')).toBe(1);
  });

  test('happens once when the function is killed before it hears the answer, and the caller asks again', async () => {
    const { sandbox, event, start } = await open();
    const first = await start();
    sandbox.faults.add({ operation: 'requestPayment', kind: 'stall' });
    const lost = first.invoke(event());
    await expect.poll(() => sandbox.requests.effects('requestPayment')).toBe(1);
    first.signal('SIGKILL');
    await expect(lost).rejects.toThrow('the process ended');

    const answer = await (await start()).invoke(event());
    expect(answer.statusCode).toBe(201);
    expect(sandbox.requests.effects('requestPayment')).toBe(1);
  });

  test('whose answer is lost on the way happens once and is answered', async () => {
    const { sandbox, event, start } = await open();
    const lambda = await start();
    sandbox.faults.add({ operation: 'requestPayment', kind: 'reset', when: 'after' });
    expect((await lambda.invoke(event())).statusCode).toBe(201);
    expect(sandbox.requests.effects('requestPayment')).toBe(1);
  });

  test('of which nobody can tell what became is answered as such, with the key to ask again under', async () => {
    const { sandbox, event, start } = await open();
    const lambda = await start();
    sandbox.faults.add({ operation: 'requestPayment', kind: 'stall', times: 5 });
    const answer = await lambda.invoke(event(), 2_500);
    expect([answer.statusCode, JSON.parse(answer.body).error_codes]).toEqual([
      504,
      ['checkout_timed_out', 'outcome_unknown'],
    ]);
    expect(answer.headers?.['idempotency-key']).toMatch(/^gateway-/);
  });
});
