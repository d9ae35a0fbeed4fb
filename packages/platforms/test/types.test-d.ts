import { describe, expectTypeOf, test } from 'vitest';
import type {
  ApiPromise,
  Currency,
  Entity,
  EntityFileId,
  EntityId,
  EntityPaymentInstrumentId,
  EntityStatus,
  EntitySummary,
  InstrumentId,
  Links,
  OnboardEntityRequest,
  PayoutSchedule,
  PayoutSchedules,
  PlatformsClient,
  ReserveRule,
  ReserveRuleId,
  UpdateEntityRequest,
} from '../src/index.js';

declare const platforms: PlatformsClient;
declare const entityId: EntityId;
declare const ruleId: ReserveRuleId;
declare const instrumentId: EntityPaymentInstrumentId;
declare const fileId: EntityFileId;

const seller = { profile: {}, contact_details: {} };

describe('a seller to onboard', () => {
  test('has a reference, a profile and contact details', () => {
    expectTypeOf(platforms.entities.onboard({ reference: 'seller-1021', ...seller })).toEqualTypeOf<
      ApiPromise<EntitySummary>
    >();
    // @ts-expect-error `reference` is missing
    platforms.entities.onboard(seller);
    // @ts-expect-error `contact_details` is missing
    platforms.entities.onboard({ reference: 'seller-1021', profile: {} });
  });

  test('is updated by the same fields without the reference', () => {
    expectTypeOf<UpdateEntityRequest>().toEqualTypeOf<Omit<OnboardEntityRequest, 'reference'>>();
  });

  test('identifies a person by a document with a front', () => {
    const identity_verification = { type: 'passport', front: fileId };
    const individual = { first_name: 'Hannah', last_name: 'Bret', date_of_birth: { day: 5, month: 6, year: 1995 } };
    platforms.entities.update(entityId, {
      ...seller,
      company: { representatives: [{ individual, roles: ['ubo'], documents: { identity_verification } }] },
    });
    // @ts-expect-error `front` is missing
    platforms.entities.update(entityId, { ...seller, documents: { identity_verification: { type: 'passport' } } });
  });

  test('is asked for in one of the schema versions that there are', () => {
    platforms.entities.get(entityId, { schemaVersion: '2.0' });
    platforms.entities.requirements.list(entityId, { schemaVersion: '1.0' });
    // @ts-expect-error no such version
    platforms.entities.get(entityId, { schemaVersion: '4.0' });
    // @ts-expect-error a single requirement has no versions
    platforms.entities.requirements.get(entityId, 'req_1', { schemaVersion: '2.0' });
  });

  test('has a status that may be one nobody knows yet', () => {
    expectTypeOf<'active'>().toExtend<EntityStatus>();
    expectTypeOf<'dormant'>().toExtend<EntityStatus>();
    expectTypeOf<Entity>().toExtend<EntitySummary>();
  });
});

describe('an id', () => {
  test('of one kind does not fit where another is expected', () => {
    // @ts-expect-error a rule is not a sub-entity
    platforms.entities.get(ruleId);
    // @ts-expect-error a sub-entity is not a rule
    platforms.entities.reserveRules.get(entityId, entityId);
    // @ts-expect-error an instrument is not a file
    platforms.entities.files.get(entityId, instrumentId);
  });

  test('of an instrument in a webhook reads the payment instrument', () => {
    expectTypeOf<InstrumentId>().toExtend<EntityPaymentInstrumentId>();
  });

  test('in an answer fits the next call', async () => {
    const { id } = await platforms.entities.onboard({ reference: 'seller-1021', ...seller });
    const file = await platforms.entities.files.create(id, { purpose: 'bank_verification' });
    platforms.entities.files.get(id, file.id);
  });
});

describe('what is paid out to', () => {
  const account = { label: 'Main account', type: 'bank_account', currency: 'GBP' };

  test('has the numbers that its country uses', () => {
    const instruments = platforms.entities.paymentInstruments;
    instruments.create(entityId, {
      ...account,
      instrument_details: { account_number: '12345678', bank_code: '050389' },
    });
    instruments.create(entityId, { ...account, instrument_details: { iban: 'DE89370400440532013000' } });
    instruments.create(entityId, { ...account, instrument_details: { token: 'tok_ubfj2q76miwundwlk72vxt2i7q' } });
    // @ts-expect-error a bank code is missing, or a routing number and the type of the account
    instruments.create(entityId, { ...account, instrument_details: { account_number: '12345678' } });
  });
});

describe('a payout schedule', () => {
  const enabled = true;

  test('has days that fit how often it pays out', () => {
    const schedules = platforms.entities.payoutSchedules;
    schedules.update(entityId, { GBP: { enabled, recurrence: { frequency: 'daily' } } });
    schedules.update(entityId, {
      GBP: { enabled, recurrence: { frequency: 'weekly', by_day: ['monday', 'thursday'] } },
    });
    schedules.update(entityId, { GBP: { enabled, recurrence: { frequency: 'monthly', by_month_day: [1, 15] } } });
    // @ts-expect-error days of the week are missing
    schedules.update(entityId, { GBP: { enabled, recurrence: { frequency: 'weekly' } } });
    // @ts-expect-error a month has other days
    schedules.update(entityId, { GBP: { enabled, recurrence: { frequency: 'monthly', by_day: ['monday'] } } });
    // @ts-expect-error no such day
    schedules.update(entityId, { GBP: { enabled, recurrence: { frequency: 'weekly', by_day: ['mon'] } } });
  });

  test('is read by its currency, and the links apart from it', () => {
    const schedules = {} as PayoutSchedules;
    expectTypeOf(schedules.GBP).toEqualTypeOf<PayoutSchedule | undefined>();
    expectTypeOf(schedules['XYZ' as Currency]).toEqualTypeOf<PayoutSchedule | undefined>();
    expectTypeOf(schedules._links).toEqualTypeOf<Links | undefined>();
  });
});

describe('a reserve rule', () => {
  const rule = { type: 'rolling', rolling: { percentage: 10, holding_duration: { weeks: 2 } } } as const;

  test('begins at some time', () => {
    platforms.entities.reserveRules.create(entityId, { ...rule, valid_from: '2027-01-01T00:00:00Z' });
    // @ts-expect-error `valid_from` is missing
    platforms.entities.reserveRules.create(entityId, rule);
  });

  test('is updated only with the ETag that it was read with', () => {
    platforms.entities.reserveRules.update(entityId, ruleId, rule, { ifMatch: '"1"' });
    // @ts-expect-error `ifMatch` is missing
    platforms.entities.reserveRules.update(entityId, ruleId, rule);
    // @ts-expect-error `ifMatch` is missing
    platforms.entities.reserveRules.update(entityId, ruleId, rule, { timeout: 1000 });
  });

  test('as it was read can be handed back', () => {
    platforms.entities.reserveRules.update(entityId, ruleId, {} as ReserveRule, { ifMatch: '"1"' });
  });

  test('comes with its answer, which has the ETag', async () => {
    const { data, response } = await platforms.entities.reserveRules.get(entityId, ruleId).withResponse();
    expectTypeOf(data).toEqualTypeOf<ReserveRule>();
    expectTypeOf(response.headers['etag']).toEqualTypeOf<string | undefined>();
  });
});

test('no write takes an idempotency key, because Checkout.com reads none here', () => {
  const key = { idempotencyKey: 'seller-1021' };
  // @ts-expect-error no such option
  platforms.entities.onboard({ reference: 'seller-1021', ...seller }, key);
  // @ts-expect-error no such option
  platforms.simulate.status(entityId, { status: 'active' }, key);
});
