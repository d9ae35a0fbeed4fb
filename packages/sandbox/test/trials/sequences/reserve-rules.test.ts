import { type EntityId } from '@cko/core';
import { etagOf, PlatformsClient, type ReserveRuleId, type UpdateReserveRuleRequest } from '@cko/platforms';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { call } from '../../calls.js';
import { complete } from '../../platforms/world.js';
import { connected } from './connected.js';
import { statusOf, step, expectEveryWalk, type Step } from './step.js';

const day = 24 * 60 * 60 * 1000;
const beginning = Date.parse('2026-01-05T12:00:00Z');
const dateOf = (days: number) => new Date(beginning + days * day).toISOString();

const { sandbox, configuration } = await connected({ freeze: dateOf(0) });
const platforms = new PlatformsClient(configuration);

interface KnownRule {
  percentage: number;
  /** Day on which it becomes active. */
  from: number;
  changes: number;
}

type Writer = 'one writer' | 'another writer';

/** Rules by the place in which they were made, and who read which state of one. */
class RulesModel {
  readonly rules: KnownRule[] = [];
  private readonly seen = new Map<string, number>();
  private today = 0;

  pass(days: number): void {
    this.today += days;
  }

  add(percentage: number, from: number): number {
    if (!isShare(percentage)) return 422;
    this.rules.push({ percentage, from, changes: 0 });
    return 201;
  }

  read(writer: Writer, place: number): number {
    const rule = this.rules[place];
    if (!rule) return 404;
    this.seen.set(`${writer} ${place}`, rule.changes);
    return 200;
  }

  /** The status of the answer to a change by someone who knows the rule as they read it, or never did. */
  change(writer: Writer, place: number, { percentage, from }: { percentage: number; from?: number }): number {
    const rule = this.rules[place];
    if (!rule) return 404;
    const seen = this.seen.get(`${writer} ${place}`);
    if (seen === undefined) return 428;
    if (seen !== rule.changes) return 412;
    if (rule.from <= this.today || !isShare(percentage)) return 422;
    rule.percentage = percentage;
    rule.from = from ?? rule.from;
    rule.changes += 1;
    return 200;
  }
}

function isShare(percentage: number): boolean {
  return percentage > 0 && percentage <= 100;
}

class Rules {
  readonly ids: ReserveRuleId[] = [];
  readonly etags = new Map<string, string>();

  constructor(readonly entity: EntityId) {}

  id(place: number): ReserveRuleId {
    return this.ids[place] ?? 'rsv_aaaaaaaaaaaaaaaaaaaaaaaaaa';
  }
}

type RulesStep = Step<RulesModel, Rules>;

async function expectSame(model: RulesModel, { entity, ids }: Rules): Promise<void> {
  const { data = [] } = await platforms.entities.reserveRules.list(entity);
  const told = data.map(({ id, rolling, valid_from }) => ({ id, percentage: rolling.percentage, valid_from }));
  expect(told).toEqual(
    model.rules.map(({ percentage, from }, place) => ({ id: ids[place], percentage, valid_from: dateOf(from) })),
  );
}

const rolling = (percentage: number) => ({ percentage, holding_duration: { weeks: 2 } });

function adding(percentage: number, from: number): RulesStep {
  return step(`hold ${percentage} % from day ${from}`, async (model, real) => {
    const request = { type: 'rolling' as const, rolling: rolling(percentage), valid_from: dateOf(from) };
    const sent = platforms.entities.reserveRules.create(real.entity, request);
    const status = await statusOf(sent);
    expect(status).toBe(model.add(percentage, from));
    if (status === 201) real.ids.push((await sent).id);
    await expectSame(model, real);
  });
}

function reading(writer: Writer, place: number): RulesStep {
  return step(`${writer} reads rule ${place}`, async (model, real) => {
    const sent = platforms.entities.reserveRules.get(real.entity, real.id(place));
    const status = await statusOf(sent);
    expect(status).toBe(model.read(writer, place));
    if (status === 200) real.etags.set(`${writer} ${place}`, etagOf((await sent.withResponse()).response));
  });
}

function changing(writer: Writer, place: number, change: { percentage: number; from?: number }): RulesStep {
  const { percentage, from } = change;
  const request: UpdateReserveRuleRequest = {
    type: 'rolling',
    rolling: rolling(percentage),
    ...(from !== undefined && { valid_from: dateOf(from) }),
  };
  return step(`${writer} changes rule ${place} to ${percentage} % from day ${from}`, async (model, real) => {
    const ifMatch = real.etags.get(`${writer} ${place}`);
    const status = await sendChange(real, place, request, ifMatch);
    expect(status).toBe(model.change(writer, place, change));
    await expectSame(model, real);
  });
}

/** The client does not send a change without an ETag, so that one goes past it. */
async function sendChange(
  real: Rules,
  place: number,
  request: UpdateReserveRuleRequest,
  ifMatch: string | undefined,
): Promise<number> {
  const { entity } = real;
  const id = real.id(place);
  if (ifMatch !== undefined) {
    return statusOf(platforms.entities.reserveRules.update(entity, id, request, { ifMatch }));
  }
  const path = `/accounts/entities/${entity}/reserve-rules/${id}`;
  return (await call(sandbox, 'PUT', path, { body: request })).status;
}

function passing(days: number): RulesStep {
  return step(`${days} days pass`, async (model, real) => {
    await sandbox.clock.advance(days * day);
    model.pass(days);
    await expectSame(model, real);
  });
}

test('a reserve rule is changed until it is active, by whoever read it as it is', async () => {
  const writer = fc.constantFrom<Writer>('one writer', 'another writer');
  const place = fc.nat({ max: 1 });
  const percentage = fc.constantFrom(0, 0.5, 10, 55, 100, 101);
  const from = fc.integer({ min: -2, max: 20 });
  const read = fc.tuple(writer, place).map((reader) => reading(...reader));
  const change = fc
    .tuple(writer, place, fc.record({ percentage, from }, { requiredKeys: ['percentage'] }))
    .map((changed) => changing(...changed));
  const steps = [
    fc.tuple(percentage, from).map((rule) => adding(...rule)),
    read,
    read,
    read,
    change,
    change,
    change,
    fc.integer({ min: 1, max: 12 }).map(passing),
  ];
  await expectEveryWalk(steps, start, { runs: 50, length: 24 });
}, 3_600_000);

async function start(): Promise<{ model: RulesModel; real: Rules }> {
  sandbox.reset();
  const model = new RulesModel();
  const real = new Rules((await platforms.entities.onboard(complete)).id);
  await adding(10, 8).run(model, real);
  return { model, real };
}
