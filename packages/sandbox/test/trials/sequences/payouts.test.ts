import { type EntityId } from '@cko/core';
import { etagOf, PlatformsClient, type EntityPaymentInstrumentId } from '@cko/platforms';
import { TreasuryClient } from '@cko/treasury';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { referenceAccount } from '../../../src/reference-account.js';
import { bankAccount, complete } from '../../platforms/world.js';
import { connected } from './connected.js';
import { PayoutsModel, weekdays, type Currency, type KnownSchedule, type NewInstrument } from './payouts-model.js';
import { statusOf, step, expectEveryWalk, type Step } from './step.js';

const day = 24 * 60 * 60 * 1000;

const { sandbox, configuration } = await connected({ freeze: '2026-01-05T12:00:00Z' });
const platforms = new PlatformsClient(configuration);
const treasury = new TreasuryClient(configuration);

class Seller {
  readonly instruments: EntityPaymentInstrumentId[] = [];
  readonly etags = new Map<number, string>();

  constructor(readonly id: EntityId) {}

  instrument(place: number): EntityPaymentInstrumentId {
    return this.instruments[place] ?? 'ppi_aaaaaaaaaaaaaaaaaaaaaaaaaa';
  }
}

type PayoutsStep = Step<PayoutsModel, Seller>;

async function expectSame(model: PayoutsModel, real: Seller): Promise<void> {
  await expectSameInstruments(model, real);
  await expectSameSchedules(model, real);
  const { data } = await treasury.balances.get(real.id);
  const balances = data.map(({ balances: { available, payable } = {} }) => ({ available, payable }));
  expect(balances[0] ?? { available: 0, payable: 0 }).toEqual({ available: model.available, payable: 0 });
}

async function expectSameInstruments(model: PayoutsModel, real: Seller): Promise<void> {
  const { data = [] } = await platforms.entities.paymentInstruments.list(real.id);
  const told = data.map(({ id, label, currency, status, default: isDefault }) => {
    return { id, label, currency, status, isDefault };
  });
  expect(told).toEqual(
    model.instruments.map(({ label, currency, status, isDefault }, place) => {
      return { id: real.instruments[place], label, currency, status, isDefault };
    }),
  );
  const defaults = data.filter((instrument) => instrument.default).map(({ currency }) => currency);
  expect(new Set(defaults).size).toBe(defaults.length);
}

async function expectSameSchedules(model: PayoutsModel, real: Seller): Promise<void> {
  const sent = platforms.entities.payoutSchedules.get(real.id);
  expect(await statusOf(sent)).toBe(model.schedules.size === 0 ? 404 : 200);
  if (model.schedules.size === 0) return;
  const { _links, ...schedules } = await sent;
  const told = Object.entries(schedules).map(([currency, schedule]) => [currency, schedule.recurrence] as const);
  const expected = [...model.schedules].map(([currency, { instrument, recurrence: schedule, ...rest }]) => {
    return [currency, { ...rest, schedule, payment_instrument_id: real.instrument(instrument) }] as const;
  });
  expect(Object.fromEntries(told)).toEqual(Object.fromEntries(expected));
}

function adding(instrument: NewInstrument): PayoutsStep {
  const { currency, isDefault, isProven } = instrument;
  return step(`add ${JSON.stringify(instrument)}`, async (model, real) => {
    const { id } = await platforms.entities.paymentInstruments.create(real.id, {
      ...bankAccount,
      label: 'Account',
      currency,
      country: 'GB',
      default: isDefault,
      ...(!isProven && { document: { type: 'bank_statement', file_id: 'file_aaaaaaaaaaaaaaaaaaaaaaaaaa' } }),
    });
    model.add(instrument);
    real.instruments.push(id);
    await expectSame(model, real);
  });
}

function reading(place: number): PayoutsStep {
  return step(`read instrument ${place}`, async (model, real) => {
    const sent = platforms.entities.paymentInstruments.get(real.id, real.instrument(place));
    const status = await statusOf(sent);
    expect(status).toBe(model.read(place));
    if (status === 200) real.etags.set(place, etagOf((await sent.withResponse()).response));
  });
}

function changing(place: number, change: { label?: string; isDefault?: boolean }, isGuarded: boolean): PayoutsStep {
  const { isDefault, ...label } = change;
  const name = `change instrument ${place} ${JSON.stringify(change)}${isGuarded ? ' as it was read' : ''}`;
  return step(name, async (model, real) => {
    const request = { ...label, ...(isDefault !== undefined && { default: isDefault }) };
    const ifMatch = isGuarded ? real.etags.get(place) : undefined;
    const id = real.instrument(place);
    const sent = platforms.entities.paymentInstruments.update(real.id, id, request, ifMatch ? { ifMatch } : {});
    expect(await statusOf(sent)).toBe(model.change(place, change, isGuarded));
    await expectSame(model, real);
  });
}

function scheduling(currency: Currency, schedule: KnownSchedule, named: number | undefined): PayoutsStep {
  return step(`pay out ${currency} ${JSON.stringify(schedule)} to ${named}`, async (model, real) => {
    const to = named === undefined ? {} : { payment_instrument_id: real.instrument(named) };
    const sent = platforms.entities.payoutSchedules.update(real.id, { [currency]: { ...schedule, ...to } });
    expect(await statusOf(sent)).toBe(model.schedule(currency, schedule, named));
    await expectSame(model, real);
  });
}

function earning(amount: number): PayoutsStep {
  return step(`earn ${amount}`, async (model, real) => {
    const source = { id: referenceAccount.entity, amount, currency: 'GBP' } as const;
    await treasury.transfers.create({ transfer_type: 'promotion', source, destination: { id: real.id } });
    await sandbox.clock.advance(1000);
    model.earn(amount);
    await expectSame(model, real);
  });
}

const passDay: PayoutsStep = step('a day passes', async (model, real) => {
  await sandbox.clock.advance(day);
  model.passDay();
  await expectSame(model, real);
});

function permitting(isPermitted: boolean): PayoutsStep {
  return step(`payouts are switched ${isPermitted ? 'on' : 'off'}`, async (model, real) => {
    await platforms.simulate.status(real.id, { status: isPermitted ? 'active' : 'restricted' });
    model.mayBePaidOut = isPermitted;
  });
}

const recurrence = fc.oneof(
  fc.constant({ frequency: 'daily' as const }),
  fc.constant({ frequency: 'daily' as const }),
  fc.subarray([...weekdays], { minLength: 1 }).map((by_day) => ({ frequency: 'weekly' as const, by_day })),
  fc
    .uniqueArray(fc.integer({ min: 6, max: 12 }), { minLength: 1, maxLength: 4 })
    .map((by_month_day) => ({ frequency: 'monthly' as const, by_month_day })),
);
const schedule = fc.record({
  enabled: fc.constantFrom(true, true, true, false),
  threshold: fc.constantFrom(0, 500),
  balance_minimum: fc.constantFrom(0, 300),
  recurrence,
});

test('a seller is paid out on their days, to an account that was verified, and no more than they have', async () => {
  const currency = fc.constantFrom<Currency>('GBP', 'GBP', 'GBP', 'EUR');
  const place = fc.nat({ max: 2 });
  const perhapsPlace = fc.option(place, { nil: undefined, freq: 1 });
  const change = fc.record({ label: fc.constantFrom('New', 'Old'), isDefault: fc.boolean() }, { requiredKeys: [] });
  const steps = [
    fc
      .record({ currency, isDefault: fc.boolean(), isProven: fc.constantFrom(true, true, false) })
      .map((instrument) => adding(instrument)),
    place.map(reading),
    place.map(reading),
    fc.tuple(place, change, fc.boolean()).map((changed) => changing(...changed)),
    fc.tuple(place, change, fc.constant(true)).map((changed) => changing(...changed)),
    fc.tuple(currency, schedule, perhapsPlace).map((planned) => scheduling(...planned)),
    fc.tuple(currency, schedule, perhapsPlace).map((planned) => scheduling(...planned)),
    fc.integer({ min: 1, max: 800 }).map(earning),
    fc.integer({ min: 1, max: 800 }).map(earning),
    fc.constant(passDay),
    fc.constant(passDay),
    fc.constant(passDay),
    fc.boolean().map(permitting),
  ];
  await expectEveryWalk(steps, start, { runs: 60, length: 30 });
}, 3_600_000);

async function start(): Promise<{ model: PayoutsModel; real: Seller }> {
  sandbox.reset();
  const real = new Seller((await platforms.entities.onboard(complete)).id);
  const model = new PayoutsModel();
  await adding({ currency: 'GBP', isDefault: true, isProven: true }).run(model, real);
  await sandbox.clock.advance(1000);
  model.settle();
  return { model, real };
}
