import { describe, expect, test } from 'vitest';
import { exampleRequest } from '../payments/described.js';
import { cardholderId, IssuingHarness, unknown } from './world.js';

/** What is left of a transaction after some steps, by status and sums. */
async function sums(sandbox: IssuingHarness, id: string): Promise<object> {
  const { status, amounts } = await sandbox.transaction(id);
  const { total_held, total_authorized, total_reversed, total_cleared, total_refunded } = amounts;
  return {
    status,
    held: total_held.amount,
    authorized: total_authorized.amount,
    reversed: total_reversed.amount,
    cleared: total_cleared.amount,
    refunded: total_refunded.amount,
  };
}

describe('an authorization', () => {
  test.each([
    { status: 'active', decided: 'Authorized', reason: undefined },
    { status: 'inactive', decided: 'Declined', reason: 'card_inactive' },
    { status: 'suspended', decided: 'Declined', reason: 'card_suspended' },
    { status: 'revoked', decided: 'Declined', reason: 'card_revoked' },
  ])('of a card that is $status is $decided', async ({ status, decided, reason }) => {
    const sandbox = new IssuingHarness();
    const card = await sandbox.card({ activate_card: status !== 'inactive' });
    if (status === 'suspended') await sandbox.act('suspendCard', card, {});
    if (status === 'revoked') await sandbox.act('revokeCard', card, {});

    const authorization = await sandbox.authorize(card);

    expect(authorization.status).toBe(decided);
    expect(await sandbox.declineReason(authorization.id)).toBe(reason);
    expect((await sandbox.transaction(authorization.id)).status).toBe(decided.toLowerCase());
  });

  test('is declined after the month on the card, and with another expiry date', async () => {
    const sandbox = new IssuingHarness();
    const card = await sandbox.card({ lifetime: { value: 1, unit: 'Months' } });
    const { expiry_month, expiry_year } = await sandbox.read(card);
    const { transaction } = exampleRequest('simulateAuthorization');
    const body = { card: { id: card, expiry_month, expiry_year: expiry_year + 1 }, transaction };
    const wrong = await sandbox.call('simulateAuthorization', { body });
    expect(await sandbox.declineReason(wrong.body.id)).toBe('expiry_date_invalid');

    const end = Date.UTC(expiry_year, expiry_month);
    await sandbox.clock.advance(end - sandbox.clock.now().getTime() - 60_000);
    expect((await sandbox.authorize(card)).status).toBe('Authorized');
    await sandbox.clock.advance(61_000);
    const { id } = await sandbox.authorize(card);
    expect(await sandbox.declineReason(id)).toBe('card_expired');
  });

  test('uses a single-use card up, unless it was declined', async () => {
    const sandbox = new IssuingHarness();
    const card = await sandbox.card({ is_single_use: true });
    await sandbox.act('suspendCard', card, {});
    await sandbox.authorize(card);
    await sandbox.act('activateCard', card);
    expect((await sandbox.authorize(card)).status).toBe('Authorized');
    const { id } = await sandbox.authorize(card);
    expect(await sandbox.declineReason(id)).toBe('card_already_used');
  });

  test('needs a card that exists', async () => {
    const body = exampleRequest('simulateAuthorization');
    body.card.id = `crd_${unknown}`;
    const answer = await new IssuingHarness().call('simulateAuthorization', { body });
    expect(answer).toEqual({ status: 422, body: { error_codes: ['card_not_found'] } });
  });
});

describe('after an authorization of 6540', () => {
  const start = { held: 6540, authorized: 6540, reversed: 0, cleared: 0, refunded: 0 };

  test.each([
    { steps: [['simulateClearing']], left: { ...start, status: 'cleared', held: 0, cleared: 6540 } },
    { steps: [['simulateClearing', 1000]], left: { ...start, status: 'cleared', held: 5540, cleared: 1000 } },
    { steps: [['simulateReversal']], left: { ...start, status: 'canceled', held: 0, reversed: 6540 } },
    { steps: [['simulateReversal', 540]], left: { ...start, status: 'authorized', held: 6000, reversed: 540 } },
    {
      steps: [['simulateClearing', 6000], ['simulateReversal']],
      left: { ...start, status: 'cleared', held: 0, cleared: 6000, reversed: 540 },
    },
    {
      steps: [['simulateClearing'], ['simulateRefund', 40]],
      left: { ...start, status: 'cleared', held: 0, cleared: 6540, refunded: 40 },
    },
    {
      steps: [['simulateClearing'], ['simulateRefund', 40], ['simulateRefund']],
      left: { ...start, status: 'refunded', held: 0, cleared: 6540, refunded: 6540 },
    },
  ] as { steps: [string, number?][]; left: object }[])('$steps leaves $left', async ({ steps, left }) => {
    const sandbox = new IssuingHarness();
    const { id } = await sandbox.authorize(await sandbox.card());
    for (const [operation, amount] of steps)
      expect((await sandbox.simulate(operation, id, amount)).status).toBeLessThan(300);
    expect(await sums(sandbox, id)).toEqual(left);
  });

  test('no more can be cleared than is held, or refunded than was cleared', async () => {
    const sandbox = new IssuingHarness();
    const { id } = await sandbox.authorize(await sandbox.card());
    expect((await sandbox.simulate('simulateRefund', id)).status).toBe(422);
    expect((await sandbox.simulate('simulateClearing', id, 6541)).status).toBe(422);
    await sandbox.simulate('simulateClearing', id);
    expect((await sandbox.simulate('simulateClearing', id)).status).toBe(422);
    expect((await sandbox.simulate('simulateRefund', id, 6541)).status).toBe(422);
    expect(await sums(sandbox, id)).toMatchObject({ cleared: 6540, refunded: 0 });
  });

  test('a reversal of more than is held is declined, not refused', async () => {
    const sandbox = new IssuingHarness();
    const { id } = await sandbox.authorize(await sandbox.card());
    const answer = await sandbox.simulate('simulateReversal', id, 6541);
    expect(answer).toEqual({ status: 201, body: { status: 'Declined' } });
    expect(await sums(sandbox, id)).toMatchObject({ held: 6540, reversed: 0 });
  });

  test.each(['pre_authorization', undefined])('one of the type %s grows while it is open', async (type) => {
    const sandbox = new IssuingHarness();
    const open = await sandbox.authorize(await sandbox.card(), { authorization_type: type });
    const grown = await sandbox.simulate('simulateIncrementalAuthorization', open.id, 100);
    expect(grown).toEqual({ status: 201, body: { status: 'Authorized' } });
    expect(await sums(sandbox, open.id)).toMatchObject({ held: 6640 });
    await sandbox.simulate('simulateReversal', open.id);
    expect((await sandbox.simulate('simulateIncrementalAuthorization', open.id, 100)).status).toBe(422);
  });

  test('one that was said to be final does not grow', async () => {
    const sandbox = new IssuingHarness();
    const fixed = await sandbox.authorize(await sandbox.card(), { authorization_type: 'authorization' });
    const answer = await sandbox.simulate('simulateIncrementalAuthorization', fixed.id, 100);
    expect(answer).toEqual({ status: 422, body: { error_codes: ['authorization_type_invalid'] } });
  });

  test.each(['simulateReversal', 'simulateClearing'])('%s of nothing is refused', async (operation) => {
    const sandbox = new IssuingHarness();
    const { id } = await sandbox.authorize(await sandbox.card());
    const answer = await sandbox.simulate(operation, id, 0);
    expect(answer).toEqual({ status: 422, body: { error_codes: ['amount_invalid'] } });
    expect(await sums(sandbox, id)).toEqual({ status: 'authorized', ...start });
  });

  test('a suspended card still lets through what belongs to it, a revoked one no increment and no reversal', async () => {
    const sandbox = new IssuingHarness();
    const card = await sandbox.card();
    const { id } = await sandbox.authorize(card, { authorization_type: 'pre_authorization' });
    const step = async (operation: string) => (await sandbox.simulate(operation, id, 100)).body.status;
    await sandbox.act('suspendCard', card, {});
    expect(await step('simulateIncrementalAuthorization')).toBe('Authorized');
    expect(await step('simulateReversal')).toBe('Reversed');
    await sandbox.act('revokeCard', card, {});
    expect(await step('simulateIncrementalAuthorization')).toBe('Declined');
    expect(await step('simulateReversal')).toBe('Declined');
  });

  test('each message is told, with the reason when it was declined', async () => {
    const sandbox = new IssuingHarness();
    const card = await sandbox.card({ reference: 'A', metadata: { udf1: 'one' } });
    const { id } = await sandbox.authorize(card);
    await sandbox.simulate('simulateReversal', id, 7000);
    await sandbox.simulate('simulateReversal', id, 540);
    await sandbox.simulate('simulateClearing', id);
    await sandbox.act('suspendCard', card, {});
    await sandbox.authorize(card, { merchant: { id: 'shop', category_code: '7399' } });

    expect(sandbox.eventTypes()).toEqual([
      'authorization_approved',
      'reversal_declined',
      'reversal_approved',
      'presentment_received',
      'authorization_declined',
    ]);
    expect(sandbox.events[0]).toMatchObject({
      source: 'issuing',
      subject: id,
      data: {
        card: { id: card, metadata: { reference: 'A', udf1: 'one' } },
        cardholder: { id: cardholderId },
        transaction_id: id,
        transaction_amount: 6540,
        transaction_currency: 'GBP',
      },
    });
    expect(sandbox.events.at(-1)?.data).toMatchObject({
      decline_reason: 'card_suspended',
      merchant: { merchant_id: 'shop', category_code: '7399' },
    });
    expect(sandbox.events.at(-1)?.data.merchant).not.toHaveProperty('id');
    const { messages } = await sandbox.transaction(id);
    expect(sandbox.events.slice(0, 4).map(({ data }) => data.id)).toEqual(messages.map((message: any) => message.id));
  });
});

test('a purchase to confirm needs a card that is enrolled in 3D Secure, and its own last digits', async () => {
  const sandbox = new IssuingHarness();
  const card_id = await sandbox.card();
  const { last_four } = await sandbox.read(card_id);
  const ask = async (body: object) => (await sandbox.call('simulateOobAuthentication', { body })).status;

  expect(await ask({ card_id })).toBe(422);
  await sandbox.act('enrollCardThreeDs', card_id, exampleRequest('enrollCardThreeDs'));
  expect(await ask({ card_id, transaction_details: { last_four } })).toBe(202);
  expect(await ask({ card_id, transaction_details: { last_four: `${(Number(last_four[0]) + 1) % 10}000` } })).toBe(422);
  expect(await ask({ card_id: `crd_${unknown}` })).toBe(404);
});

test.each(['simulateIncrementalAuthorization', 'simulateClearing', 'simulateRefund', 'simulateReversal'])(
  '%s answers 404 for a transaction that does not exist',
  async (operation) => {
    expect((await new IssuingHarness().simulate(operation, `trx_${unknown}`, 100)).status).toBe(404);
  },
);

describe('transactions', () => {
  test('are listed newest first, a page at a time', async () => {
    const sandbox = new IssuingHarness();
    const card = await sandbox.card();
    const made = [];
    for (let count = 0; count < 12; count++) made.unshift((await sandbox.authorize(card)).id);
    const list = async (query: Record<string, string> = {}) =>
      (await sandbox.call('listIssuingTransactions', { query })).body;

    const first = await list();
    expect(first).toMatchObject({ limit: 10, skip: 0, total_count: 12 });
    const second = await list({ skip: '10' });
    expect([...first.data, ...second.data].map(({ id }: any) => id)).toEqual(made);
  });

  test('are found by card, cardholder, status and time', async () => {
    const sandbox = new IssuingHarness();
    const [one, other] = [await sandbox.card(), await sandbox.card()];
    const { id } = await sandbox.authorize(one);
    await sandbox.clock.advance(60_000);
    const between = sandbox.clock.now().toISOString();
    await sandbox.clock.advance(60_000);
    const later = await sandbox.authorize(other);
    await sandbox.simulate('simulateClearing', later.id);
    const found = async (query: Record<string, string>) =>
      (await sandbox.call('listIssuingTransactions', { query })).body.data.map((transaction: any) => transaction.id);

    expect(await found({ card_id: one })).toEqual([id]);
    expect(await found({ cardholder_id: cardholderId })).toEqual([later.id, id]);
    expect(await found({ entity_id: `ent_${unknown}` })).toEqual([]);
    expect(await found({ status: 'cleared' })).toEqual([later.id]);
    expect(await found({ from: between })).toEqual([later.id]);
    expect(await found({ to: between })).toEqual([id]);
  });

  test('are 404 when they do not exist', async () => {
    const path = { transactionId: `trx_${unknown}` };
    expect((await new IssuingHarness().call('getIssuingTransaction', { path })).status).toBe(404);
  });
});
