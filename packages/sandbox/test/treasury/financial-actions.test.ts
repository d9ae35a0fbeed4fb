import { beforeEach, describe, expect, test } from 'vitest';
import { card } from '../payments/world.js';
import { day, platform, TreasuryHarness } from './world.js';

const minute = 60_000;
const account = 'ca_y3oqhf46pyzuxjbcn2giaqnb44';

let harness: TreasuryHarness;
beforeEach(async () => {
  harness = await TreasuryHarness.start();
});

const part = (breakdown_type: string, amount: number, more: object = {}) => ({
  breakdown_type,
  holding_currency: 'GBP',
  holding_currency_amount: amount,
  processing_currency: 'GBP',
  processing_currency_amount: amount,
  ...more,
});

describe('financial actions', () => {
  test('tell what a capture came to, in pounds and with the facts of its payment', async () => {
    const id = await harness.captured(1099);
    const [action, ...others] = await harness.financialActions({ payment_id: id });
    const [capture] = (await harness.call('listPaymentActions', { path: { id } })).body;

    expect(others).toEqual([]);
    expect(action).toEqual({
      payment_id: id,
      action_id: capture.id,
      action_type: 'Capture',
      entity_id: platform,
      currency_account_id: account,
      payment_method: 'VISA',
      processing_channel_id: 'pc_q4dbxom5jbgudnjzjpz7j2z6uq',
      reference: 'ORDER-1',
      response_code: '10000',
      response_description: 'Approved',
      region: 'Domestic',
      card_type: 'Credit',
      card_category: 'Consumer',
      issuer_country: 'GB',
      acquirer_reference_number: capture.processing.acquirer_reference_number,
      account_funding_transaction: false,
      processed_on: '2026-01-05T12:00:01.000Z',
      breakdown: [part('Capture', 10.99), part('Gateway Fixed Fee', -0.05), part('Premium Variable Fee', -0.16)],
    });
  });

  test('are named for what was done, newest first', async () => {
    const id = await harness.authorized(1000);
    await harness.call('capturePayment', { path: { id }, body: { amount: 600 } });
    await harness.processed();
    await harness.refund(id, 200);
    await harness.refund(id, 400);

    const actions = await harness.financialActions({ payment_id: id });
    expect(actions.map(({ action_type }) => action_type)).toEqual([
      'Partial Refund',
      'Partial Refund',
      'Partial Capture',
    ]);
    expect(actions[0].breakdown).toEqual([part('Refund', -4), part('Refund Fixed Fee', -0.1)]);
    const byAction = await harness.financialActions({ action_id: actions[1].action_id });
    expect(byAction).toEqual([actions[1]]);
  });

  test('are one for each currency account that had a part in it', async () => {
    const seller = await harness.seller();
    const rolling = { percentage: 10, holding_duration: { weeks: 4 } };
    const rule = { type: 'rolling', rolling, valid_from: '2026-01-01T00:00:00Z' };
    await harness.call('createReserveRule', { path: { id: seller }, body: rule });
    const share = { id: seller, amount: 600, commission: { amount: 50 } };
    const id = await harness.captured(1000, { amount_allocations: [share] });

    const [sellers, platforms] = await harness.financialActions({ payment_id: id });
    expect(sellers).toMatchObject({ entity_id: platform, sub_entity_id: seller });
    expect(sellers.breakdown).toEqual([
      part('Capture', 6),
      part('Commission', -0.5),
      part('Rolling Reserve Deducted', -0.6, {
        reserve_rate: '10%',
        reserve_deducted_date: '2026-01-05T12:00:03.000Z',
        reserve_release_date: '2026-02-02T12:00:03.000Z',
      }),
    ]);
    expect(platforms).not.toHaveProperty('sub_entity_id');
    expect(platforms.breakdown.slice(0, 2)).toEqual([part('Capture', 4), part('Commission', 0.5)]);
  });

  test('of a payout begin when the money leaves', async () => {
    const id = await harness.payout(2000, { metadata: { sandbox_payout: 'returned' } });
    expect(await harness.financialActions({ payment_id: id })).toEqual([]);
    await harness.clock.advance(minute);
    expect(await harness.financialActions({ payment_id: id })).toMatchObject([
      { action_type: 'Bank Payout Return', breakdown: [part('Bank Payout Return', 20)] },
      { action_type: 'Bank Payout', payment_method: 'CURRENCY_ACCOUNT', breakdown: [part('Bank Payout', -20)] },
    ]);
  });

  test('of an exchanged payout tell both amounts and the rate', async () => {
    const id = await harness.payout(70000, { currency: 'EUR' });
    await harness.clock.advance(minute);
    const [action, ...others] = await harness.financialActions({ payment_id: id });
    expect(others).toEqual([]);
    const told = { processing_currency: 'EUR', processing_currency_amount: -700, fx_rate_applied: 0.87558571 };
    expect(action.breakdown).toEqual([part('Bank Payout', -612.91, told)]);
  });

  test('of a dispute stand with the capture that is disputed', async () => {
    const source = card('4242424242424242', { expiry_month: 1, expiry_year: 2099 });
    const id = await harness.captured(1045, { source });
    await harness.clock.advance(10 * minute);
    const [won, chargeback, capture] = await harness.financialActions({ payment_id: id });
    expect(chargeback).toMatchObject({ action_type: 'Chargeback', breakdown: [part('Chargeback (ADJM)', -10.45)] });
    expect(won).toMatchObject({ action_type: 'Chargeback', breakdown: [part('Chargeback (RPDW)', 10.45)] });
    expect([won.action_id, chargeback.action_id]).toEqual([capture.action_id, capture.action_id]);
  });

  test('know the minor unit of each currency', async () => {
    const amounts = async (currency: string) => {
      const id = await harness.captured(1000, { currency });
      const [{ breakdown }] = await harness.financialActions({ payment_id: id });
      return breakdown[0].holding_currency_amount;
    };
    expect([await amounts('JPY'), await amounts('KWD'), await amounts('EUR')]).toEqual([1000, 1, 10]);
  });

  test('are none of an authorization, of an unknown payment, or of another reference', async () => {
    const id = await harness.authorized();
    expect(await harness.financialActions({ payment_id: id })).toEqual([]);
    expect(await harness.financialActions({ payment_id: 'pay_unknown' })).toEqual([]);
    const captured = await harness.captured();
    expect(await harness.financialActions({ payment_id: captured, reference: 'ORDER-2' })).toEqual([]);
    expect(await harness.financialActions({ payment_id: captured, reference: 'ORDER-1' })).toHaveLength(1);
  });

  test('are refused without a payment or an action', async () => {
    expect(await harness.call('listFinancialActions', { query: { reference: 'ORDER-1' } })).toMatchObject({
      status: 422,
      body: { error_codes: ['payment_id_or_action_id_required'] },
    });
  });
});

describe('pages of financial actions', () => {
  let id: string;
  beforeEach(async () => {
    id = await harness.captured(1000);
    for (const amount of [100, 200, 300]) await harness.refund(id, amount);
  });

  const page = async (href: string) => {
    const query = Object.fromEntries(new URL(href).searchParams);
    return (await harness.call('listFinancialActions', { query })).body;
  };

  test('follow one another to the last, whatever happens meanwhile', async () => {
    const first = await page(`http://sandbox.test/financial-actions?payment_id=${id}&limit=2`);
    await harness.refund(id, 50);
    const second = await page(first._links.next.href);

    expect([first.count, first.limit, second.count]).toEqual([2, 2, 2]);
    expect(first._links.self.href).toBe(`http://sandbox.test/financial-actions?payment_id=${id}&limit=2`);
    expect(second._links).not.toHaveProperty('next');
    const types = [...first.data, ...second.data].map(({ breakdown }) => breakdown[0].holding_currency_amount);
    expect(types).toEqual([-3, -2, -1, 10]);
  });

  test('do not begin at a token that was never given', async () => {
    const query = { payment_id: id, pagination_token: 'nonsense' };
    expect(await harness.call('listFinancialActions', { query })).toMatchObject({
      status: 422,
      body: { error_codes: ['pagination_token_invalid'] },
    });
  });
});

test('what is settled or set aside is no financial action', async () => {
  const id = await harness.captured(1000);
  await harness.clock.advance(3 * day);
  expect(await harness.financialActions({ payment_id: id })).toHaveLength(1);
});
