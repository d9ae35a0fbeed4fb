import { describe, expect, test } from 'vitest';
import { entityFilesOf } from '../../src/areas/platforms/files/record.js';
import { payoutInstrumentRecords } from '../../src/areas/platforms/instruments/record.js';
import { tokensOf } from '../../src/areas/vault/token-record.js';
import { exampleRequest } from '../payments/described.js';
import { bankAccount, PlatformsHarness } from './world.js';

async function prepared(): Promise<{ sandbox: PlatformsHarness; entity: string }> {
  const sandbox = new PlatformsHarness();
  const entity = await sandbox.active();
  sandbox.takeEvents();
  return { sandbox, entity };
}

describe('payment instruments', () => {
  test('one is pending until the clock has verified it', async () => {
    const { sandbox, entity } = await prepared();

    const { body, status } = await sandbox.call('createEntityPaymentInstrument', {
      path: { id: entity },
      body: bankAccount,
    });
    const path = { entityId: entity, id: body.id };
    expect(status).toBe(201);
    expect((await sandbox.call('getEntityPaymentInstrument', { path })).body.status).toBe('pending');
    await sandbox.processed();

    expect((await sandbox.call('getEntityPaymentInstrument', { path })).body).toMatchObject({
      status: 'verified',
      label: 'Main account',
      currency: 'GBP',
      country: 'GB',
    });
    expect(sandbox.events.map(({ type }) => type)).toEqual([
      'payment_instrument_created',
      'payment_instrument_verification_passed',
    ]);
    for (const { data } of sandbox.events) {
      expect(data).toMatchObject({ payment_instrument: { id: body.id, label: 'Main account' } });
    }
  });

  test('the documented request is taken, and fails as its proof was never uploaded', async () => {
    const { sandbox, entity } = await prepared();

    const example = exampleRequest('createEntityPaymentInstrument');
    const { body } = await sandbox.call('createEntityPaymentInstrument', { path: { id: entity }, body: example });
    await sandbox.processed();

    const path = { entityId: entity, id: body.id };
    expect((await sandbox.call('getEntityPaymentInstrument', { path })).body.status).toBe('unverified');
    expect(sandbox.takeEvents()).toEqual(['payment_instrument_created', 'payment_instrument_verification_failed']);
  });

  test.each([
    ['valid', 'bank_verification', 'verified'],
    ['invalid', 'bank_verification', 'unverified'],
    ['valid', 'identity_verification', 'unverified'],
  ] as const)('with a file that is %s for %s it is %s', async (status, purpose, expected) => {
    const { sandbox, entity } = await prepared();
    const { body: file } = await sandbox.call('createEntityFile', { path: { entityId: entity }, body: { purpose } });
    const record = entityFilesOf(sandbox.world).get(file.id);
    if (record) record.status = status;

    const document = { type: 'bank_statement', file_id: file.id };
    const id = await sandbox.verifiedInstrument(entity, { document });

    expect(payoutInstrumentRecords(sandbox.world).get(id)?.status).toBe(expected);
  });

  test('a list can be of one status, and the sub-entity names them too', async () => {
    const { sandbox, entity } = await prepared();
    const verified = await sandbox.verifiedInstrument(entity);
    await sandbox.call('createEntityPaymentInstrument', { path: { id: entity }, body: bankAccount });

    const list = async (query: Record<string, string>) =>
      (await sandbox.call('listEntityPaymentInstruments', { path: { id: entity }, query })).body.data;

    expect(await list({})).toHaveLength(2);
    expect(await list({ status: 'verified' })).toMatchObject([{ id: verified }]);
    expect((await sandbox.read(entity)).instruments).toMatchObject([{ status: 'verified' }, { status: 'pending' }]);
  });

  test('an update changes the label, and a currency has one default', async () => {
    const { sandbox, entity } = await prepared();
    const first = await sandbox.verifiedInstrument(entity, { default: true });
    const second = await sandbox.verifiedInstrument(entity);
    const inEuros = await sandbox.verifiedInstrument(entity, { currency: 'EUR', default: true });

    const body = exampleRequest('updateEntityPaymentInstrument');
    const answer = await sandbox.call('updateEntityPaymentInstrument', {
      path: { entityId: entity, id: second },
      body,
    });

    expect(answer).toMatchObject({ status: 200, body: { id: second } });
    const { body: list } = await sandbox.call('listEntityPaymentInstruments', { path: { id: entity } });
    expect(list.data).toMatchObject([
      { id: first, default: false },
      { id: second, default: true, label: 'New Label' },
      { id: inEuros, default: true },
    ]);
  });

  test('an update under an ETag of before is 412, and one without is taken', async () => {
    const { sandbox, entity } = await prepared();
    const path = { entityId: entity, id: await sandbox.verifiedInstrument(entity) };
    const { headers } = await sandbox.call('getEntityPaymentInstrument', { path });
    const update = (given: Record<string, string>) =>
      sandbox.call('updateEntityPaymentInstrument', { path, headers: given, body: { label: 'Other' } });

    const ifMatch = { 'if-match': headers.etag as string };
    expect((await update(ifMatch)).status).toBe(200);
    expect((await update(ifMatch)).status).toBe(412);
    expect((await update({})).status).toBe(200);
  });

  test('a card token is used up', async () => {
    const { sandbox, entity } = await prepared();
    tokensOf(sandbox.world).add({
      id: 'tok_aaaaaaaaaaaaaaaaaaaaaaaaaa',
      type: 'card',
      card: { number: '4242424242424242', expiry_month: 12, expiry_year: 2098 },
      expires_on: new Date(sandbox.clock.now().getTime() + 60_000).toISOString(),
      used: false,
    });
    const details = { type: 'card_token', instrument_details: { token: 'tok_aaaaaaaaaaaaaaaaaaaaaaaaaa' } };
    const create = () =>
      sandbox.call('createEntityPaymentInstrument', { path: { id: entity }, body: { ...bankAccount, ...details } });

    expect((await create()).status).toBe(201);
    expect(await create()).toMatchObject({ status: 422, body: { error_codes: ['token_used'] } });
  });

  test('an instrument belongs to its sub-entity', async () => {
    const { sandbox, entity } = await prepared();
    const id = await sandbox.verifiedInstrument(entity);
    const entityId = await sandbox.active({ reference: 'seller-2' });

    expect((await sandbox.call('getEntityPaymentInstrument', { path: { entityId, id } })).status).toBe(404);
  });
});

describe('payout schedules', () => {
  const daily = { enabled: true, recurrence: { frequency: 'daily' } };

  test('what is written flat reads nested', async () => {
    const { sandbox, entity } = await prepared();
    const { GBP } = exampleRequest('updatePayoutSchedule');
    const payment_instrument_id = await sandbox.verifiedInstrument(entity);

    const body = { GBP: { ...GBP, payment_instrument_id } };
    const written = await sandbox.call('updatePayoutSchedule', { path: { id: entity }, body });
    const read = await sandbox.call('getPayoutSchedule', { path: { id: entity } });

    expect(written.status).toBe(200);
    expect(read.body.GBP.recurrence).toEqual({
      enabled: true,
      threshold: 100,
      schedule: { frequency: 'weekly', by_day: ['monday'] },
      payment_instrument_id,
    });
  });

  test('a currency that is not named keeps its schedule', async () => {
    const { sandbox, entity } = await prepared();
    await sandbox.verifiedInstrument(entity, { default: true });
    await sandbox.verifiedInstrument(entity, { default: true, currency: 'EUR' });

    await sandbox.call('updatePayoutSchedule', { path: { id: entity }, body: { GBP: daily } });
    await sandbox.call('updatePayoutSchedule', { path: { id: entity }, body: { EUR: daily } });

    const { body } = await sandbox.call('getPayoutSchedule', { path: { id: entity } });
    expect(Object.keys(body)).toEqual(['GBP', 'EUR', '_links']);
  });

  test('one that was never written is 404', async () => {
    const { sandbox, entity } = await prepared();

    expect((await sandbox.call('getPayoutSchedule', { path: { id: entity } })).status).toBe(404);
  });

  test('without an instrument to pay out to it is 422', async () => {
    const { sandbox, entity } = await prepared();
    await sandbox.verifiedInstrument(entity);

    const answer = await sandbox.call('updatePayoutSchedule', { path: { id: entity }, body: { GBP: daily } });

    expect(answer).toMatchObject({ status: 422, body: { error_codes: ['payment_source_required'] } });
    expect((await sandbox.call('getPayoutSchedule', { path: { id: entity } })).status).toBe(404);
  });

  test.each(['pending', 'unverified'] as const)('an instrument that is %s cannot be paid out to', async (status) => {
    const { sandbox, entity } = await prepared();
    const id = await sandbox.verifiedInstrument(entity);
    const record = payoutInstrumentRecords(sandbox.world).get(id);
    if (record) record.status = status;

    const body = { GBP: { ...daily, payment_instrument_id: id } };
    const answer = await sandbox.call('updatePayoutSchedule', { path: { id: entity }, body });

    expect(answer).toMatchObject({ status: 422, body: { error_codes: ['payment_instrument_id_invalid'] } });
  });
});

describe('reserve rules', () => {
  const upcoming = { ...exampleRequest('createReserveRule'), valid_from: '2098-01-01T00:00:00.000Z' };

  test('the documented rule is made, and reads as it was written', async () => {
    const { sandbox, entity } = await prepared();
    const body = exampleRequest('createReserveRule');

    const { status, body: made } = await sandbox.call('createReserveRule', { path: { id: entity }, body });

    expect(status).toBe(201);
    const read = await sandbox.call('getReserveRule', { path: { entityId: entity, id: made.id } });
    expect(read.body).toMatchObject({ id: expect.stringMatching(/^rsv_/), ...body });
    expect((await sandbox.call('listReserveRules', { path: { id: entity } })).body.data).toEqual([read.body]);
  });

  test('an update needs the ETag of the rule as it is', async () => {
    const { sandbox, entity } = await prepared();
    const { body: made } = await sandbox.call('createReserveRule', { path: { id: entity }, body: upcoming });
    const path = { entityId: entity, id: made.id };
    const etag = (await sandbox.call('getReserveRule', { path })).headers.etag as string;
    const { rolling } = exampleRequest('updateReserveRule');
    const update = (headers: Record<string, string>) =>
      sandbox.call('updateReserveRule', { path, headers, body: { type: 'rolling', rolling } });

    expect((await update({})).status).toBe(428);
    expect((await update({ 'if-match': 'b3RoZXI=' })).status).toBe(412);
    expect((await update({ 'if-match': etag })).status).toBe(200);
    expect((await update({ 'if-match': etag })).status).toBe(412);
    const { body, headers } = await sandbox.call('getReserveRule', { path });
    expect(body).toMatchObject({ rolling, valid_from: upcoming.valid_from });
    expect(headers.etag).not.toBe(etag);
    expect((await update({ 'if-match': `"${headers.etag}"` })).status).toBe(200);
  });

  test('a rule that has begun cannot be changed', async () => {
    const { sandbox, entity } = await prepared();
    const body = exampleRequest('createReserveRule');
    const { body: made } = await sandbox.call('createReserveRule', { path: { id: entity }, body });
    const path = { entityId: entity, id: made.id };
    const etag = (await sandbox.call('getReserveRule', { path })).headers.etag as string;

    const answer = await sandbox.call('updateReserveRule', { path, headers: { 'if-match': etag }, body });

    expect(answer).toMatchObject({ status: 422, body: { error_codes: ['valid_from_invalid'] } });
  });

  test.each([0, -1, 100.5])('a percentage of %s is refused', async (percentage) => {
    const { sandbox, entity } = await prepared();
    const body = { ...upcoming, rolling: { ...upcoming.rolling, percentage } };

    const answer = await sandbox.call('createReserveRule', { path: { id: entity }, body });

    expect(answer).toMatchObject({ status: 422, body: { error_codes: ['percentage_invalid'] } });
  });
});
