import { describe, expect, test } from 'vitest';
import { entityFilesOf } from '../../src/areas/platforms/files/record.js';
import { payoutInstrumentRecords } from '../../src/areas/platforms/instruments/record.js';
import { tokensOf } from '../../src/areas/vault/token-record.js';
import { exampleRequest } from '../payments/described.js';
import { bankAccount, prepared } from './world.js';

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
    const refusal = { error_type: 'invalid_request', error_codes: ['token_used'] };
    expect(await create()).toEqual({ status: 422, body: refusal, headers: {} });
  });

  test('a token that nobody knows is refused in the spelling of accounts', async () => {
    const { sandbox, entity } = await prepared();
    const details = { type: 'card_token', instrument_details: { token: 'tok_aaaaaaaaaaaaaaaaaaaaaaaaaa' } };

    const body = { ...bankAccount, ...details };
    const answer = await sandbox.call('createEntityPaymentInstrument', { path: { id: entity }, body });

    const refusal = { error_type: 'invalid_request', error_codes: ['token_invalid'] };
    expect(answer).toMatchObject({ status: 422, body: refusal });
  });

  test('one has the id that it is stored under once it is verified, and not before', async () => {
    const { sandbox, entity } = await prepared();
    const verified = await sandbox.verifiedInstrument(entity);
    const document = { type: 'bank_statement', file_id: 'file_aaaaaaaaaaaaaaaaaaaaaaaaaa' };
    await sandbox.verifiedInstrument(entity, { document });
    await sandbox.call('createEntityPaymentInstrument', { path: { id: entity }, body: bankAccount });

    const { body } = await sandbox.call('listEntityPaymentInstruments', { path: { id: entity } });

    expect(body.data.map(({ status, instrument_id }: any) => [status, instrument_id])).toEqual([
      ['verified', expect.stringMatching(/^src_[a-z2-7]{26}$/)],
      ['unverified', undefined],
      ['pending', undefined],
    ]);
    expect(body.data[0].id).toBe(verified);
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

  test('less than nothing cannot be what is to stay', async () => {
    const { sandbox, entity } = await prepared();
    await sandbox.verifiedInstrument(entity, { default: true });
    const update = (balance_minimum: number) =>
      sandbox.call('updatePayoutSchedule', { path: { id: entity }, body: { GBP: { ...daily, balance_minimum } } });

    expect(await update(-1)).toMatchObject({ status: 422, body: { error_codes: ['balance_minimum_invalid'] } });
    expect((await sandbox.call('getPayoutSchedule', { path: { id: entity } })).status).toBe(404);
    expect((await update(0)).status).toBe(200);
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
