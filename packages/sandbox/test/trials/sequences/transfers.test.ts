import { type EntityId } from '@cko/core';
import { PlatformsClient } from '@cko/platforms';
import { TreasuryClient, type CreateTransferRequest, type TransferId } from '@cko/treasury';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { referenceAccount } from '../../../src/reference-account.js';
import { call } from '../../calls.js';
import { complete } from '../../platforms/world.js';
import { connected } from './connected.js';
import { FundsModel, type Holder, type Move } from './funds-model.js';
import { statusOf, step, expectEveryWalk, type Step } from './step.js';

const day = 24 * 60 * 60 * 1000;

const { sandbox, configuration } = await connected({ freeze: '2026-01-05T12:00:00Z' });
const platforms = new PlatformsClient(configuration);
const treasury = new TreasuryClient(configuration);

/** Who is who, and the transfers that were taken. */
interface Accounts {
  ids: Record<Holder, EntityId>;
  transfers: TransferId[];
}

type FundsStep = Step<FundsModel, Accounts>;

async function expectSame(model: FundsModel, { ids, transfers }: Accounts): Promise<void> {
  const available: [Holder, number][] = [];
  for (const holder of model.available.keys()) available.push([holder, await poundsOf(ids[holder])]);
  expect(available).toEqual([...model.available]);
  expect(available.reduce((sum, [, amount]) => sum + amount, 0)).toBe(model.total);
  expect(Math.min(...available.map(([, amount]) => amount))).toBeGreaterThanOrEqual(0);

  const told = await Promise.all(transfers.map((id) => treasury.transfers.get(id)));
  const decided = told.map(({ status, reason_codes = [] }) => ({ status, reasons: reason_codes.toSorted() }));
  expect(decided).toEqual(model.transfers.map(({ status, reasons }) => ({ status, reasons: reasons.toSorted() })));
}

async function poundsOf(entity: EntityId): Promise<number> {
  const { data } = await treasury.balances.get(entity, { query: 'currency:GBP' });
  return data.reduce((sum, { balances }) => sum + (balances?.available ?? 0), 0);
}

function requestOf({ from, to, amount, currency }: Move, { ids }: Accounts): CreateTransferRequest {
  return { transfer_type: 'promotion', source: { id: ids[from], amount, currency }, destination: { id: ids[to] } };
}

let keys = 0;

/** Each is sent as often as a caller may who has seen no answer: the key makes it one. */
function transferring(move: Move, times: number): FundsStep {
  const { from, to, amount, currency } = move;
  return step(`${times} × ${amount} ${currency} from ${from} to ${to}`, async (model, real) => {
    const idempotencyKey = `transfer-${(keys += 1)}`;
    const send = () => treasury.transfers.create(requestOf(move, real), { idempotencyKey });
    const expected = model.transfer(move);
    const ids = new Set<TransferId | undefined>();
    for (let count = 0; count < times; count += 1) {
      if (expected === 201) ids.add((await send()).id);
      else expect(await statusOf(send())).toBe(expected);
    }
    expect(ids.size).toBe(expected === 201 ? 1 : 0);
    for (const id of ids) if (id !== undefined) real.transfers.push(id);
    await expectSame(model, real);
  });
}

function passing(name: string, time: number): FundsStep {
  return step(name, async (model, real) => {
    await sandbox.clock.advance(time);
    model.settle();
    await expectSame(model, real);
  });
}

function switching(seller: Holder, isOpen: boolean): FundsStep {
  return step(`${isOpen ? 'open' : 'close'} ${seller}`, async (model, { ids }) => {
    await platforms.simulate.status(ids[seller], { status: isOpen ? 'active' : 'inactive' });
    model.open(seller, isOpen);
  });
}

const topUp = fc.integer({ min: 1, max: 1_000_000 }).map((amount) =>
  step<FundsModel, Accounts>(`top up ${amount}`, async (model, real) => {
    const body = { currencyAccount: referenceAccount.currencyAccount.id, amount };
    expect((await call(sandbox, 'POST', '/_sandbox/top-ups', { credential: null, body })).status).toBe(204);
    model.topUp(amount);
    await expectSame(model, real);
  }),
);

const holder = fc.constantFrom<Holder>('platform', 'platform', 'platform', 'first seller', 'second seller', 'nobody');
const amount = fc.oneof(
  fc.integer({ min: -1, max: 1 }),
  fc.integer({ min: 1, max: 1_500_000 }),
  fc.constant(1_000_000),
);
const transfer = fc
  .record({
    from: holder,
    to: fc.constantFrom<Holder>('first seller', 'first seller', 'second seller', 'platform', 'nobody'),
    amount,
    currency: fc.constantFrom('GBP', 'GBP', 'GBP', 'EUR'),
  })
  .chain((move) => fc.constantFrom(1, 1, 3).map((times) => transferring(move, times)));

test('transfers move what is there and no more, and what everyone has adds up', async () => {
  const settle = fc.constant(passing('settle', 1000));
  const steps = [
    transfer,
    transfer,
    transfer,
    topUp,
    settle,
    settle,
    fc.constant(passing('a day passes', day)),
    fc.constantFrom(switching('first seller', false), switching('first seller', true)),
  ];
  await expectEveryWalk(steps, start, { runs: 15, length: 16 });
}, 3_600_000);

async function start(): Promise<{ model: FundsModel; real: Accounts }> {
  sandbox.reset();
  const sellers = [];
  for (const reference of ['first', 'second']) {
    sellers.push((await platforms.entities.onboard({ ...complete, reference })).id);
  }
  await sandbox.clock.advance(1000);
  const [first, second] = sellers as [EntityId, EntityId];
  const nobody = 'ent_aaaaaaaaaaaaaaaaaaaaaaaaaa' as EntityId;
  const ids = { platform: referenceAccount.entity as EntityId, 'first seller': first, 'second seller': second, nobody };
  return { model: new FundsModel(await poundsOf(ids.platform)), real: { ids, transfers: [] } };
}
