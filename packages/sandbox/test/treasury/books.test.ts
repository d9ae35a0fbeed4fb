import fc from 'fast-check';
import { expect, test } from 'vitest';
import { disputesOf } from '../../src/areas/disputes/dispute.js';
import { balances as balancesOfPayment } from '../../src/areas/payments/balances.js';
import { paymentsOf } from '../../src/areas/payments/payment.js';
import { currencyAccounts } from '../../src/areas/treasury/books/currency-accounts.js';
import { entriesOf, type Line } from '../../src/areas/treasury/books/journal.js';
import { card } from '../payments/world.js';
import { day, platform, TreasuryHarness } from './world.js';

const minute = 60_000;
const amount = fc.integer({ min: 1, max: 5000 });
const currency = fc.constantFrom('GBP', 'EUR', 'JPY');
/** Which of the payments, disputes or entities there are; the number wraps around. */
const which = fc.nat(20);

/** Anything that may happen to money, and time passing. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('pay' as const), amount, currency, allocated: fc.boolean(), capture: fc.boolean() }),
  fc.record({ kind: fc.constant('act' as const), which, operation: operations(), amount: fc.option(amount) }),
  fc.record({
    kind: fc.constant('dispute' as const),
    amount: fc.constantFrom(1040, 1042, 1043, 1045, 1046, 1048, 1049, 1050),
  }),
  fc.record({ kind: fc.constant('accept' as const), which }),
  fc.record({
    kind: fc.constant('payout' as const),
    amount: bigAmount(),
    outcome: fc.constantFrom('', '50402', 'returned'),
  }),
  fc.record({ kind: fc.constant('card payout' as const), amount: bigAmount(), currency }),
  fc.record({ kind: fc.constant('unreferenced refund' as const), amount }),
  fc.record({ kind: fc.constant('transfer' as const), amount: bigAmount(), towards: fc.boolean() }),
  fc.record({ kind: fc.constant('wait' as const), time: fc.constantFrom(1000, 2 * minute, day, 8 * day) }),
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function operations() {
  return fc.constantFrom('capturePayment', 'refundPayment', 'voidPayment', 'reversePayment');
}

/** Up to more than there is. */
function bigAmount() {
  return fc.integer({ min: 1, max: 1_500_000 });
}

test('the books add up after every step, whatever happens in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
      const harness = await TreasuryHarness.start();
      const seller = await underRules(harness);
      for (const next of steps) {
        await perform(harness, seller, next);
        expectBalanced(harness);
        await expectToldAsBooked(harness);
        expectAgreement(harness);
      }
      await harness.clock.advance(40 * day);
      expectAllSettled(harness);
    }),
    { numRuns: 60 },
  );
});

/** A seller with a reserve rule and a payout schedule. */
async function underRules(harness: TreasuryHarness): Promise<string> {
  const id = await harness.seller();
  const rolling = { percentage: 7.5, holding_duration: { weeks: 2 } };
  const rule = { type: 'rolling', rolling, valid_from: '2026-01-01T00:00:00Z' };
  expect((await harness.call('createReserveRule', { path: { id }, body: rule })).status).toBe(201);
  const schedule = { enabled: true, threshold: 100, recurrence: { frequency: 'weekly', by_day: ['friday'] } };
  expect((await harness.call('updatePayoutSchedule', { path: { id }, body: { GBP: schedule } })).status).toBe(200);
  return id;
}

async function perform(harness: TreasuryHarness, seller: string, next: Step): Promise<void> {
  const source = { type: 'currency_account', id: 'ca_y3oqhf46pyzuxjbcn2giaqnb44' };
  switch (next.kind) {
    case 'pay': {
      const share = { id: seller, amount: next.amount, commission: { amount: 3, percentage: 2.5 } };
      await harness.authorized(next.amount, {
        currency: next.currency,
        capture: next.capture,
        ...(next.allocated && { amount_allocations: [share] }),
      });
      return;
    }
    case 'act': {
      const payments = paymentsOf(harness.world).newest();
      const payment = payments[next.which % payments.length];
      if (!payment) return;
      const body = next.amount === null ? {} : { amount: next.amount };
      await harness.call(next.operation, { path: { id: payment.id }, body });
      return;
    }
    case 'dispute':
      await harness.captured(next.amount, {
        source: card('4242424242424242', { expiry_month: 1, expiry_year: 2099 }),
      });
      return;
    case 'accept': {
      const disputes = disputesOf(harness.world).newest();
      const dispute = disputes[next.which % disputes.length];
      if (dispute) await harness.call('acceptDispute', { path: { dispute_id: dispute.id } });
      return;
    }
    case 'payout':
      await harness.payout(next.amount, { metadata: { sandbox_payout: next.outcome } });
      return;
    case 'card payout': {
      const destination = { ...card(), account_holder: { first_name: 'Bruce', last_name: 'Wayne' } };
      await harness.payout(next.amount, { destination, currency: next.currency });
      return;
    }
    case 'unreferenced refund': {
      const destination = card();
      const body = { payment_type: 'UnreferencedRefund', source, destination, amount: next.amount, currency: 'GBP' };
      expect((await harness.call('requestPayment', { body })).status).toBe(202);
      return;
    }
    case 'transfer':
      await (next.towards
        ? harness.transfer(platform, seller, next.amount)
        : harness.transfer(seller, platform, next.amount));
      return;
    case 'wait':
      await harness.clock.advance(next.time);
  }
}

function expectBalanced({ world }: TreasuryHarness): void {
  const totals = new Map<string, number>();
  for (const { lines, currency: unit } of entriesOf(world)) {
    expect(sum(lines)).toBe(0);
    totals.set(unit, (totals.get(unit) ?? 0) + sum(lines));
  }
  expect([...totals.values()].filter((total) => total !== 0)).toEqual([]);
}

/** Each balance that the API tells is the sum of its lines. */
async function expectToldAsBooked(harness: TreasuryHarness): Promise<void> {
  const accounts = currencyAccounts(harness.world);
  const held = new Map(accounts.map((account) => [account.id, account.currency]));
  for (const entry of entriesOf(harness.world)) {
    for (const line of entry.lines) if ('account' in line) expect(held.get(line.account)).toBe(entry.currency);
  }
  const lines = entriesOf(harness.world).flatMap((entry) => entry.lines);
  for (const { id, entityId, currency: unit } of accounts) {
    const query = { query: `currency:${unit}` };
    const { body } = await harness.call('getBalances', { path: { id: entityId }, query });
    const [{ balances }] = body.data;
    for (const name of ['pending', 'available', 'payable', 'collateral'] as const) {
      const own = lines.filter((line) => 'account' in line && line.account === id && line.balance === name);
      expect(balances[name]).toBe(sum(own));
    }
    expect(Math.min(balances.payable, balances.collateral)).toBeGreaterThanOrEqual(0);
  }
}

/** What payments and disputes tell is what the books have of them. */
function expectAgreement({ world }: TreasuryHarness): void {
  const entries = entriesOf(world);
  for (const payment of paymentsOf(world).newest()) {
    const own = entries.filter(({ about }) => about.paymentId === payment.id);
    const moved = (...names: string[]) =>
      own
        .flatMap(({ lines }) => lines)
        .filter((line) => 'outside' in line && names.includes(line.breakdown ?? ''))
        .reduce((total, line) => total + line.amount, 0);
    const told = balancesOfPayment(payment);
    expect(told.total_captured + moved('Capture', 'Partial Capture')).toBe(0);
    expect(moved('Refund')).toBe(told.total_refunded);
    const paid = payment.kind === 'payout' && payment.status === 'Paid' ? payment.amount : 0;
    const atBanks = own.flatMap(({ lines }) => lines.filter((line) => 'outside' in line && line.outside === 'banks'));
    expect(sum(atBanks)).toBe(paid);
  }
  for (const dispute of disputesOf(world).newest()) {
    const taken = entries
      .filter(({ about }) => about.disputeId === dispute.id)
      .flatMap(({ lines }) => lines.filter((line) => 'account' in line));
    const isMerchants =
      ['won', 'canceled', 'arbitration_won'].includes(dispute.status) || dispute.resolvedReason === 'already_refunded';
    expect(sum(taken)).toBe(isMerchants ? 0 : -dispute.amount);
  }
}

/** After reserves, settlements, schedules and deadlines nothing is on its way any more. */
function expectAllSettled({ world }: TreasuryHarness): void {
  const left = entriesOf(world)
    .flatMap((entry) => entry.lines)
    .filter((line) => 'account' in line);
  for (const name of ['pending', 'payable', 'collateral'] as const) {
    expect(sum(left.filter((line) => line.balance === name))).toBe(0);
  }
}

function sum(lines: readonly Line[]): number {
  return lines.reduce((total, line) => total + line.amount, 0);
}
