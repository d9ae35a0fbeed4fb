import { beforeEach, describe, expect, test } from 'vitest';
import { schedulesOf } from '../../src/areas/platforms/payout-schedule-record.js';
import { day, hour, platform, TreasuryHarness } from './world.js';

let harness: TreasuryHarness;
beforeEach(async () => {
  harness = await TreasuryHarness.start();
});

const shared = (seller: string, amount: number) => ({ amount_allocations: [{ id: seller, amount }] });

describe('a sub-entity with a schedule', () => {
  const schedule = async (more: object = {}) => {
    const seller = await harness.seller();
    const body = { enabled: true, threshold: 100, recurrence: { frequency: 'daily' }, ...more };
    const answer = await harness.call('updatePayoutSchedule', { path: { id: seller }, body: { GBP: body } });
    expect(answer.status).toBe(200);
    await harness.captured(1000, shared(seller, 600));
    await harness.midnight();
    return seller;
  };

  test('is paid out at two in the morning: set aside first, then with its bank', async () => {
    const seller = await schedule();
    await harness.clock.advance(2 * hour);
    expect(await harness.balances(seller)).toMatchObject({ available: 0, payable: 600 });
    expect(harness.eventTypes()).not.toContain('payout_paid');

    await harness.processed();
    expect(await harness.balances(seller)).toMatchObject({ available: 0, payable: 0 });
    expect(harness.events.at(-1)).toMatchObject({ type: 'payout_paid', data: { sub_entity_id: seller } });
  });

  test('is paid what was available before there was one', async () => {
    const seller = await schedule({ enabled: false });
    await harness.clock.advance(9 * day);
    const body = { GBP: { enabled: true, recurrence: { frequency: 'daily' } } };
    await harness.call('updatePayoutSchedule', { path: { id: seller }, body });
    await harness.clock.advance(2 * day);
    expect(await harness.balances(seller)).toMatchObject({ available: 0, payable: 0 });
  });

  test('is paid on its days only, and waits for them', async () => {
    const seller = await schedule({ recurrence: { frequency: 'weekly', by_day: ['friday'] } });
    await harness.clock.advance(3 * day);
    expect(await harness.balances(seller)).toMatchObject({ available: 600 });
    await harness.clock.advance(day);
    expect(await harness.balances(seller)).toMatchObject({ available: 0 });
  });

  test('is paid on its day of the month', async () => {
    const seller = await schedule({ recurrence: { frequency: 'monthly', by_month_day: [9] } });
    await harness.clock.advance(2 * day);
    expect(await harness.balances(seller)).toMatchObject({ available: 600 });
    await harness.clock.advance(2 * day);
    expect(await harness.balances(seller)).toMatchObject({ available: 0 });
  });

  test('is paid nothing below the threshold, nor what it is to keep', async () => {
    const seller = await schedule({ threshold: 601 });
    await harness.clock.advance(3 * day);
    expect(await harness.balances(seller)).toMatchObject({ available: 600 });

    const kept = { enabled: true, recurrence: { frequency: 'daily' }, balance_minimum: 250 };
    await harness.call('updatePayoutSchedule', { path: { id: seller }, body: { GBP: kept } });
    await harness.clock.advance(day);
    expect(await harness.balances(seller)).toMatchObject({ available: 250 });
  });

  test('is paid no more than is there, even if less than nothing were to stay', async () => {
    const seller = await schedule();
    schedulesOf(harness.world).get(seller)!.byCurrency['GBP']!.balance_minimum = -250;
    await harness.clock.advance(day);
    expect(await harness.balances(seller)).toMatchObject({ available: 0, payable: 0 });
  });

  test('is paid nothing while it may not be paid out, and everything after', async () => {
    const seller = await schedule();
    const simulate = (status: string) =>
      harness.call('simulateEntityStatus', { path: { entityId: seller }, body: { status } });
    await simulate('restricted');
    await harness.clock.advance(3 * day);
    expect(await harness.balances(seller)).toMatchObject({ available: 600 });
    await simulate('active');
    await harness.clock.advance(day);
    expect(await harness.balances(seller)).toMatchObject({ available: 0 });
  });

  test('is not paid what was set aside once it may not be paid out, has it back, and is paid later', async () => {
    const seller = await schedule();
    const simulate = (status: string) =>
      harness.call('simulateEntityStatus', { path: { entityId: seller }, body: { status } });
    await harness.clock.advance(2 * hour);
    await simulate('rejected');
    await harness.processed();

    expect(await harness.balances(seller)).toMatchObject({ available: 600, payable: 0 });
    expect(harness.eventTypes()).not.toContain('payout_paid');
    expect(harness.events.at(-1)).toMatchObject({
      type: 'payout_declined',
      data: {
        payout_id: expect.stringMatching(/^pay_/),
        entity_id: platform,
        sub_entity_id: seller,
        instruction: { source_amount: 600, source_currency: 'GBP', destination_amount: 600 },
        response_code: '50001',
        response_summary: 'Compliance error',
      },
    });

    await simulate('active');
    await harness.clock.advance(2 * day);
    expect(await harness.balances(seller)).toMatchObject({ available: 0, payable: 0 });
    expect(harness.events.at(-1)).toMatchObject({ type: 'payout_paid', data: { sub_entity_id: seller } });
  });

  test('that is off is paid nothing', async () => {
    const seller = await schedule({ enabled: false });
    await harness.clock.advance(9 * day);
    expect(await harness.balances(seller)).toMatchObject({ available: 600 });
  });
});
