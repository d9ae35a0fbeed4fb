import { beforeEach, describe, expect, test } from 'vitest';
import { balanceHistory } from '../../src/areas/treasury/books/balances.js';
import { card } from '../payments/world.js';
import { day, float, platform, TreasuryHarness } from './world.js';

const minute = 60_000;
const unknownEntity = 'ent_aaaaaaaaaaaaaaaaaaaaaaaaaa';
const unknownAccount = { type: 'currency_account', id: 'ca_aaaaaaaaaaaaaaaaaaaaaaaaaa' };

let harness: TreasuryHarness;
beforeEach(async () => {
  harness = await TreasuryHarness.start();
});

/** What the platform has beyond what it began with. */
async function gained(): Promise<any> {
  const balances = await harness.balances();
  return { ...balances, available: balances.available - float };
}

describe('a capture', () => {
  test('is pending without its fees, and available from midnight', async () => {
    await harness.captured(1000);
    expect(await gained()).toEqual({ pending: 980, available: 0, payable: 0, collateral: 0 });

    await harness.midnight();
    expect(await gained()).toEqual({ pending: 0, available: 980, payable: 0, collateral: 0 });
  });

  test('of a part counts as that part', async () => {
    const id = await harness.authorized(1000);
    await harness.call('capturePayment', { path: { id }, body: { amount: 400 } });
    await harness.processed();
    expect(await gained()).toMatchObject({ pending: 389 });
  });

  test('that was not made moves nothing: neither authorizations nor voids do', async () => {
    const id = await harness.authorized(1000);
    await harness.call('voidPayment', { path: { id } });
    await harness.clock.advance(10 * day);
    expect(await gained()).toEqual({ pending: 0, available: 0, payable: 0, collateral: 0 });
  });
});

describe('a refund', () => {
  test('is taken from what is pending, with its fee', async () => {
    const id = await harness.captured(1000);
    await harness.refund(id, 300);
    expect(await gained()).toMatchObject({ pending: 980 - 310, available: 0 });
  });

  test('of what has settled is settled in its turn', async () => {
    const id = await harness.captured(1000);
    await harness.midnight();
    await harness.refund(id, 1000);
    expect(await gained()).toMatchObject({ pending: -1010, available: 980 });

    await harness.midnight();
    expect(await gained()).toMatchObject({ pending: 0, available: -30 });
  });

  test('without a payment is paid from the currency account that it names', async () => {
    const body = {
      payment_type: 'UnreferencedRefund',
      source: { type: 'currency_account', id: 'ca_y3oqhf46pyzuxjbcn2giaqnb44' },
      destination: card(),
      amount: 500,
      currency: 'GBP',
    };
    await harness.call('requestPayment', { body });
    await harness.processed();
    expect(await gained()).toMatchObject({ pending: -510 });
  });
});

describe('a sub-entity', () => {
  const shared = (seller: string, amount: number, more: object = {}) => ({
    amount_allocations: [{ id: seller, amount, commission: { amount: 50, percentage: 10 }, ...more }],
  });

  test('gets its share without the commission, which the platform keeps with the rest', async () => {
    const seller = await harness.seller();
    await harness.captured(1000, shared(seller, 600));
    expect(await harness.balances(seller)).toMatchObject({ pending: 600 - 110 });
    expect(await gained()).toMatchObject({ pending: 400 + 110 - 20 });
  });

  test('gets as much less of a partial capture, unless the capture says otherwise', async () => {
    const seller = await harness.seller();
    const id = await harness.authorized(1000, shared(seller, 600, { commission: undefined }));
    const capture = (body: object) => harness.call('capturePayment', { path: { id }, body });
    await capture({ amount: 500, capture_type: 'NonFinal' });
    await harness.processed();
    expect(await harness.balances(seller)).toMatchObject({ pending: 300 });

    await capture({ amount: 500, amount_allocations: [{ id: seller, amount: 500 }] });
    await harness.processed();
    expect(await harness.balances(seller)).toMatchObject({ pending: 800 });
  });

  test('gets no more than there is, in the order of the allocations', async () => {
    const [first, second] = [await harness.seller('seller-1'), await harness.seller('seller-2')];
    const amount_allocations = [first, second].map((id) => ({ id, amount: 700 }));
    await harness.captured(1000, { amount_allocations });
    expect(await harness.balances(first)).toMatchObject({ pending: 700 });
    expect(await harness.balances(second)).toMatchObject({ pending: 300 });
    expect(await gained()).toMatchObject({ pending: -20 });
  });

  test('pays what a refund allocates to it, and gets the commission on that back', async () => {
    const seller = await harness.seller();
    const id = await harness.captured(1000, shared(seller, 600, { commission: undefined }));
    await harness.refund(id, 400, { amount_allocations: [{ id: seller, amount: 100, commission: { amount: 7 } }] });
    expect(await harness.balances(seller)).toMatchObject({ pending: 600 - 100 + 7 });
    expect(await gained()).toMatchObject({ pending: 380 - 300 - 7 - 10 });
  });

  test('has a share held back by its reserve rule, and given back after its weeks', async () => {
    const seller = await harness.seller();
    const rolling = { percentage: 10, holding_duration: { weeks: 2 } };
    const body = { type: 'rolling', rolling, valid_from: '2026-01-01T00:00:00Z' };
    await harness.call('createReserveRule', { path: { id: seller }, body });
    await harness.captured(1000, shared(seller, 605, { commission: undefined }));
    await harness.midnight();
    expect(await harness.balances(seller)).toMatchObject({ available: 545, collateral: 60 });
    const { body: told } = await harness.call('getBalances', { path: { id: seller } });
    expect(told.data[0].balances.collateral_breakdown).toEqual({ fixed_reserve: 0, rolling_reserve: 60 });

    await harness.clock.advance(14 * day);
    expect(await harness.balances(seller)).toMatchObject({ available: 605, collateral: 0 });
  });

  test('has nothing held back by a rule that has not begun', async () => {
    const seller = await harness.seller();
    const rolling = { percentage: 10, holding_duration: { weeks: 2 } };
    const body = { type: 'rolling', rolling, valid_from: '2026-02-01T00:00:00Z' };
    await harness.call('createReserveRule', { path: { id: seller }, body });
    await harness.captured(1000, shared(seller, 600));
    expect(await harness.balances(seller)).toMatchObject({ collateral: 0 });
  });
});

describe('a payout', () => {
  test('is set aside when it is asked for, and gone when it is paid', async () => {
    await harness.payout(2000);
    expect(await gained()).toMatchObject({ available: -2000, payable: 2000 });
    await harness.processed();
    expect(await gained()).toMatchObject({ available: -2000, payable: 0 });
  });

  test('that the bank declines is available again', async () => {
    await harness.payout(2000, { metadata: { sandbox_payout: '50402' } });
    await harness.processed();
    expect(await gained()).toMatchObject({ available: 0, payable: 0 });
  });

  test('that the bank returns comes back', async () => {
    await harness.payout(2000, { metadata: { sandbox_payout: 'returned' } });
    await harness.processed();
    expect(await gained()).toMatchObject({ available: -2000 });
    await harness.processed();
    expect(await gained()).toMatchObject({ available: 0 });
  });

  test('of more than there is is declined with 50003, and moves nothing', async () => {
    const [affordable, tooMuch] = [await harness.payout(float), await harness.payout(1)];
    await harness.processed();
    const read = async (id: string) => (await harness.call('getPayment', { path: { id } })).body.status;
    expect([await read(affordable), await read(tooMuch)]).toEqual(['Paid', 'Declined']);
    const { body: actions } = await harness.call('listPaymentActions', { path: { id: tooMuch } });
    expect(actions).toMatchObject([{ type: 'Payout', approved: false, response_code: '50003' }]);
    expect(await harness.balances()).toEqual({ pending: 0, available: 0, payable: 0, collateral: 0 });
  });

  test('may draw upon what is pending', async () => {
    await harness.captured(1000);
    const id = await harness.payout(float + 980);
    await harness.processed();
    expect((await harness.call('getPayment', { path: { id } })).body.status).toBe('Paid');
    expect(await harness.balances()).toMatchObject({ pending: 980, available: -980 });
  });

  test('is not held up by refunds that are pending', async () => {
    const paid = await harness.captured(1000);
    await harness.midnight();
    await harness.refund(paid, 1000);
    const id = await harness.payout(float + 980);
    await harness.processed();
    expect((await harness.call('getPayment', { path: { id } })).body.status).toBe('Paid');
  });

  test('is exchanged when its account is in another currency, and comes back at the same rate', async () => {
    await harness.payout(700, { currency: 'EUR' });
    expect(await gained()).toMatchObject({ available: -613, payable: 613 });
    await harness.processed();
    expect(await gained()).toMatchObject({ available: -613, payable: 0 });

    await harness.payout(700, { currency: 'EUR', metadata: { sandbox_payout: 'returned' } });
    await harness.clock.advance(minute);
    expect(await gained()).toMatchObject({ available: -613, payable: 0 });
  });

  test('from an account that is not known, or with no rate, is paid in its own currency', async () => {
    await harness.payout(700, { currency: 'ISK' });
    await harness.payout(700, { currency: 'EUR', source: unknownAccount });
    await harness.processed();
    expect(await gained()).toMatchObject({ available: 0 });
    expect(await harness.balances(platform, { query: 'currency:EUR' })).toMatchObject({ available: float - 700 });
  });

  test('of a sub-entity is paid from its own money', async () => {
    const seller = await harness.seller();
    await harness.captured(1000, { amount_allocations: [{ id: seller, amount: 600 }] });
    await harness.midnight();
    await harness.payout(200, { source: { type: 'entity', id: seller } });
    await harness.processed();
    expect(await harness.balances(seller)).toMatchObject({ available: 400, payable: 0 });
  });
});

describe('the money of a dispute', () => {
  const disputed = async (amount: number) => {
    const id = await harness.captured(amount, {
      source: card('4242424242424242', { expiry_month: 1, expiry_year: 2099 }),
    });
    const before = (await gained()).pending;
    await harness.clock.advance(minute);
    return { id, before };
  };
  const lost = async (before: number) => before - (await gained()).pending;

  test('is taken with the chargeback', async () => {
    const { before } = await disputed(1040);
    expect(await lost(before)).toBe(1040);
  });

  test.each([
    ['won', 1045, 0],
    ['lost', 1046, 1046],
    ['canceled', 1043, 0],
    ['resolved because it was refunded before', 1042, 0],
    ['resolved by giving the money at once', 1050, 1050],
    ['won in arbitration', 1049, 0],
    ['lost in arbitration', 1048, 1048],
  ])('is where it belongs once the dispute is %s', async (_, amount, expected) => {
    const { before } = await disputed(amount);
    await harness.clock.advance(10 * minute);
    expect(await lost(before)).toBe(expected);
  });

  test('stays with the cardholder when the dispute is accepted, and is not taken twice', async () => {
    const { before } = await disputed(1040);
    const { body } = await harness.call('listDisputes');
    await harness.call('acceptDispute', { path: { dispute_id: body.data[0].id } });
    await harness.clock.advance(5 * minute);
    expect(await lost(before)).toBe(1040);
  });
});

describe('balances are told', () => {
  test('of each currency account, with its id on demand', async () => {
    await harness.captured(1000, { currency: 'EUR' });
    const plain = await harness.call('getBalances', { path: { id: platform } });
    expect(plain.body.data).toMatchObject([
      { holding_currency: 'GBP', descriptor: 'GBP account' },
      { holding_currency: 'EUR', balances: { pending: 980 } },
    ]);
    expect(plain.body.data[0]).not.toHaveProperty('currency_account_id');

    const query = { withCurrencyAccountId: 'true', query: 'currency:GBP' };
    const { body } = await harness.call('getBalances', { path: { id: platform }, query });
    expect(body.data).toMatchObject([{ currency_account_id: 'ca_y3oqhf46pyzuxjbcn2giaqnb44' }]);
  });

  test('as of an earlier moment', async () => {
    await harness.captured(1000);
    const then = harness.clock.now().toISOString();
    await harness.midnight();
    expect(await harness.balances(platform, { balancesAt: then })).toMatchObject({ pending: 980, available: float });
    const { body } = await harness.call('getBalances', { path: { id: platform }, query: { balancesAt: then } });
    expect(body.data[0].balances_as_of).toBe(then);
  });

  test('of no unknown entity, and by no query that cannot be read', async () => {
    expect(await harness.call('getBalances', { path: { id: unknownEntity } })).toMatchObject({ status: 404 });
    const query = { query: 'colour:blue' };
    expect(await harness.call('getBalances', { path: { id: platform }, query })).toMatchObject({ status: 400 });
  });

  test('of a sub-entity without money as none', async () => {
    const seller = await harness.seller();
    expect((await harness.call('getBalances', { path: { id: seller } })).body).toEqual({ data: [] });
  });
});

describe('the history of balances', () => {
  test('has a point for each change, and ends with what is', async () => {
    await harness.captured(1000);
    await harness.midnight();
    const account = 'ca_y3oqhf46pyzuxjbcn2giaqnb44';
    expect(balanceHistory(harness.world, account)).toMatchObject([
      { entity: platform, currency: 'GBP', pending: 0, available: float },
      { time: '2026-01-05T12:00:01.000Z', pending: 980, available: float },
      { time: '2026-01-06T00:00:00.000Z', pending: 0, available: float + 980 },
    ]);
    expect(balanceHistory(harness.world).at(-1)).toMatchObject(await harness.balances());
  });

  test('is of one currency account or of all', async () => {
    await harness.captured(1000, { currency: 'EUR' });
    const points = balanceHistory(harness.world);
    expect(new Set(points.map(({ currency }) => currency))).toEqual(new Set(['GBP', 'EUR']));
    const euros = points.find(({ currency }) => currency === 'EUR')?.currencyAccount;
    expect(balanceHistory(harness.world, euros)).toEqual(points.filter(({ currency }) => currency === 'EUR'));
  });
});
