import { beforeEach, describe, expect, test } from 'vitest';
import { topUp } from '../../src/areas/treasury/top-up.js';
import { referenceAccount } from '../../src/reference-account.js';
import { card } from '../payments/world.js';
import { float, TreasuryHarness } from './world.js';

const { id: currencyAccount } = referenceAccount.currencyAccount;

let harness: TreasuryHarness;
beforeEach(async () => {
  harness = await TreasuryHarness.start();
});

/** Pays everything out that the platform began with, and as much more. */
async function payOutAll(more = 0): Promise<void> {
  await harness.payout(float + more);
  await harness.processed();
}

/** The id of an unreferenced refund that is on its way. */
async function refundAlone(amount: number, source: object = { type: 'currency_account', id: currencyAccount }) {
  const body = { payment_type: 'UnreferencedRefund', source, destination: card(), amount, currency: 'GBP' };
  const answer = await harness.call('requestPayment', { body });
  expect(answer.status).toBe(202);
  return answer.body.id as string;
}

async function statusOf(id: string): Promise<string> {
  return (await harness.call('getPayment', { path: { id } })).body.status;
}

/** The action that was done last. */
async function lastAction(id: string): Promise<any> {
  return (await harness.call('listPaymentActions', { path: { id } })).body[0];
}

const unfunded = { type: 'Refund', approved: false, response_code: '50003' };

describe('an unreferenced refund', () => {
  test('of more than there is is accepted, then declined with 50003 and told by webhook, and moves nothing', async () => {
    const id = await refundAlone(float + 1);
    await harness.processed();

    expect(await statusOf(id)).toBe('Declined');
    expect(await lastAction(id)).toMatchObject(unfunded);
    expect(harness.events.at(-1)).toMatchObject({ type: 'payment_refund_declined', data: { response_code: '50003' } });
    expect(await harness.balances()).toMatchObject({ pending: 0, available: float });
  });

  test('counts the refunds before it that are pending', async () => {
    const [first, second] = [await refundAlone(600_000), await refundAlone(600_000)];
    await harness.processed();

    expect([await statusOf(first), await statusOf(second)]).toEqual(['Refunded', 'Declined']);
  });

  test('of a sub-entity is paid from its own money', async () => {
    const source = { type: 'entity', id: await harness.seller() };
    const id = await refundAlone(1, source);
    await harness.processed();

    expect(await lastAction(id)).toMatchObject(unfunded);
  });
});

describe('a refund of a captured payment', () => {
  test('is done right after the capture, where there is no other money: what is pending counts, before fees', async () => {
    await payOutAll();
    const id = await harness.captured(1000);
    await harness.refund(id, 400);
    await harness.refund(id, 600);

    expect(await statusOf(id)).toBe('Refunded');
  });

  test('is not declined for what other payments have cost', async () => {
    await payOutAll();
    const ids = [await harness.captured(1000), await harness.captured(1000), await harness.captured(1000)];
    for (const id of ids) await harness.refund(id, 1000);

    expect(await Promise.all(ids.map(statusOf))).toEqual(['Refunded', 'Refunded', 'Refunded']);
  });

  test('that nobody knows of has no money for is declined, and does not make them known', async () => {
    const id = await harness.captured(1000);
    const stranger = `ent_${'a'.repeat(26)}`;
    await harness.refund(id, 1000, { amount_allocations: [{ id: stranger, amount: 1000 }] });

    expect(await lastAction(id)).toMatchObject(unfunded);
    expect((await harness.call('getBalances', { path: { id: stranger } })).status).toBe(404);
  });

  test('of what was paid out is declined with 50003 and changes nothing, until there is money again', async () => {
    const id = await harness.captured(1000);
    await payOutAll(980);
    const before = (await harness.call('getPayment', { path: { id } })).body;

    await harness.refund(id, 1000);

    expect((await harness.call('getPayment', { path: { id } })).body).toEqual(before);
    expect(await lastAction(id)).toMatchObject(unfunded);
    expect(harness.events.at(-1)).toMatchObject({ type: 'payment_refund_declined', data: { response_code: '50003' } });
    expect(await harness.balances()).toMatchObject({ pending: 980, available: -980 });

    topUp(harness.world, { currencyAccount, amount: 1000 });
    await harness.refund(id, 1000);
    expect(await statusOf(id)).toBe('Refunded');
  });

  test('is paid by a sub-entity out of its share, with what is held back of it, and not out of more', async () => {
    const seller = await harness.seller();
    const rolling = { percentage: 10, holding_duration: { weeks: 2 } };
    const rule = { type: 'rolling', rolling, valid_from: '2026-01-01T00:00:00Z' };
    await harness.call('createReserveRule', { path: { id: seller }, body: rule });
    const share = (amount: number) => ({ amount_allocations: [{ id: seller, amount }] });
    const id = await harness.captured(1000, share(600));

    await harness.refund(id, 700, share(601));
    expect(await lastAction(id)).toMatchObject(unfunded);

    await harness.refund(id, 700, share(600));
    expect(await lastAction(id)).toMatchObject({ approved: true });
    expect(await harness.balances(seller)).toMatchObject({ pending: -60, collateral: 60 });
  });
});
