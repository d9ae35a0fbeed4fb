import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { call, type Answer } from '../calls.js';
import { cards, day, read, told } from './api.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const raise = (body: object): Promise<Answer> =>
  call(sandbox, 'POST', '/_sandbox/disputes', { credential: null, body });

/** An ordinary payment: neither its card nor its amount asks for a dispute. */
async function captured(number = cards.visa, amount = 2500): Promise<string> {
  const source = { type: 'card', number, expiry_month: 6, expiry_year: 2040 };
  const { body } = await call(sandbox, 'POST', '/payments', { body: { source, amount, currency: 'GBP' } });
  await sandbox.clock.advance(5_000);
  return body.id;
}

test('any captured payment is disputed in full, for fraud, and evidence is asked for', async () => {
  const payment = await captured();
  const { status, body } = await raise({ payment_id: payment });
  expect(status).toBe(201);
  expect(body).toEqual({ id: expect.stringMatching(/^dsp_/), status: 'evidence_required' });
  expect(await read(sandbox, body.id)).toMatchObject({
    amount: 2500,
    currency: 'GBP',
    category: 'fraudulent',
    reason_code: '10.4',
    payment: { id: payment },
  });
  expect(told(sandbox, body.id)).toEqual(['dispute_received', 'dispute_evidence_required']);
});

test.each([
  [{ reason_code: '13.1' }, '13.1', 'product_service_not_received'],
  [{ category: 'product_service_not_received' }, '13.1', 'product_service_not_received'],
  [{ reason_code: '12.5' }, '12.5', 'general'],
  [{ reason_code: '12.5', category: 'unrecognized' }, '12.5', 'unrecognized'],
])('%o is disputed with code %s as %s', async (reason, code, category) => {
  const { body } = await raise({ payment_id: await captured(), amount: 700, ...reason });
  expect(await read(sandbox, body.id)).toMatchObject({ amount: 700, reason_code: code, category });
});

test("a category has the code of the card's own scheme", async () => {
  const { body } = await raise({ payment_id: await captured(cards.mastercard), category: 'credit_not_issued' });
  expect(await read(sandbox, body.id)).toMatchObject({ reason_code: '4860', category: 'credit_not_issued' });
});

test('it waits for evidence until the deadline', async () => {
  const { body } = await raise({ payment_id: await captured() });
  await sandbox.clock.advance(19 * day);
  expect((await read(sandbox, body.id)).status).toBe('evidence_required');
  await sandbox.clock.advance(2 * day);
  expect((await read(sandbox, body.id)).status).toBe('expired');
});

test('what was refunded before is resolved at once', async () => {
  const payment = await captured();
  await call(sandbox, 'POST', `/payments/${payment}/refunds`, { body: {} });
  await sandbox.clock.advance(5_000);
  expect((await raise({ payment_id: payment })).body.status).toBe('resolved');
});

test('a test does the same in its own process', async () => {
  const raised = sandbox.raiseDispute({ payment_id: await captured(), category: 'fraudulent', amount: 1 });
  expect(await read(sandbox, raised.id)).toMatchObject({ status: 'evidence_required', amount: 1 });
});

describe('what cannot be disputed is explained', () => {
  test.each([
    [{}, 'payment_id'],
    [{ payment_id: 'pay_unknown' }, 'payment_id'],
    [{ amount: 2501 }, 'amount is a whole number of minor units, from 1 to the 2500 captured.'],
    [{ amount: 0 }, 'amount'],
    [{ amount: '700' }, 'amount'],
    [{ category: 'bad_luck' }, 'category is one of'],
    [{ category: 'general' }, 'give a reason_code'],
    [{ reason_code: 4 }, 'reason_code'],
  ])('%o', async (body, message) => {
    const payment = await captured();
    const { status, body: answer } = await raise(
      'payment_id' in body || Object.keys(body).length === 0 ? body : { payment_id: payment, ...body },
    );
    expect(status).toBe(400);
    expect(answer.message).toContain(message);
    expect(sandbox.world.collection('disputes').newest()).toEqual([]);
  });

  test('a payment that was only authorized', async () => {
    const source = { type: 'card', number: cards.visa, expiry_month: 6, expiry_year: 2040 };
    const body = { source, amount: 2500, currency: 'GBP', capture: false };
    const payment = await call(sandbox, 'POST', '/payments', { body });
    const { status, body: answer } = await raise({ payment_id: payment.body.id });
    expect([status, answer.message]).toEqual([400, 'Only what was captured can be disputed.']);
  });

  test('a payment that was disputed before', async () => {
    const payment = await captured();
    await raise({ payment_id: payment });
    const { status, body: answer } = await raise({ payment_id: payment });
    expect([status, answer.message]).toEqual([400, 'The payment was disputed already.']);
  });
});
