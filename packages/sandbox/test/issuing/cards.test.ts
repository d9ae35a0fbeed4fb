import { describe, expect, test } from 'vitest';
import { luhnValid } from '../../src/cards/luhn.js';
import { exampleRequest } from '../payments/described.js';
import { cardholderId, cardThatIs, dateIn, day, IssuingHarness, productId, unknown } from './world.js';

const physical = { type: 'physical', cardholder_id: cardholderId, card_product_id: productId };

describe('a new card', () => {
  test.each([
    { body: {}, status: 'active' },
    { body: { activate_card: false }, status: 'inactive' },
    { body: { ...physical }, status: 'inactive' },
    { body: { ...physical, activate_card: true }, status: 'active' },
  ])('starts $status with $body', async ({ body, status }) => {
    const sandbox = new IssuingHarness();
    expect(await sandbox.read(await sandbox.card(body))).toMatchObject({ status });
  });

  test('expires when its lifetime ends', async () => {
    const sandbox = new IssuingHarness();
    const now = sandbox.clock.now();
    const { expiry_month, expiry_year } = await sandbox.read(
      await sandbox.card({ lifetime: { value: 14, unit: 'Months' } }),
    );
    const end = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 14));
    expect([expiry_month, expiry_year]).toEqual([end.getUTCMonth() + 1, end.getUTCFullYear()]);
  });

  test('has a cardholder and profiles that exist', async () => {
    const sandbox = new IssuingHarness();
    const request = { type: 'virtual', cardholder_id: `crh_${unknown}`, card_product_id: productId };
    const nobody = await sandbox.call('createCard', { body: request });
    const noProfile = { ...request, cardholder_id: cardholderId, control_profiles: [`cpr_${unknown}`] };

    expect(nobody).toEqual({ status: 422, body: { error_codes: ['cardholder_id_invalid'] } });
    expect((await sandbox.call('createCard', { body: noProfile })).status).toBe(422);
  });

  test('has a number of its own with a good checksum, which is told where it is asked for', async () => {
    const sandbox = new IssuingHarness();
    const request = { type: 'virtual', cardholder_id: cardholderId, card_product_id: productId };
    const created = await sandbox.call('createCard', { body: { ...request, return_credentials: ['number', 'cvc2'] } });
    const cardId: string = created.body.id;
    const { body } = await sandbox.call('getCardCredentials', { path: { cardId } });
    const listed = await sandbox.call('listCardholderCards', { path: { cardholderId } });
    await sandbox.act('enrollCardThreeDs', cardId, { password: 'Xtui43FvfiZ' });
    await sandbox.authorize(cardId);

    expect(luhnValid(body.number)).toBe(true);
    expect(body.cvc2).toMatch(/^\d{3}$/);
    expect(created.body).toMatchObject({ last_four: body.number.slice(-4), credentials: body });
    const told = JSON.stringify([listed.body, await sandbox.read(cardId), sandbox.events]);
    expect(told).not.toContain(body.number);
    const other = await sandbox.call('getCardCredentials', { path: { cardId: await sandbox.card() } });
    expect(other.body.number).not.toBe(body.number);
  });

  test('tells the credentials that are named and no others', async () => {
    const sandbox = new IssuingHarness();
    const cardId = await sandbox.card();
    const named = await sandbox.call('getCardCredentials', { path: { cardId }, query: { credentials: 'cvc2' } });
    expect(Object.keys(named.body)).toEqual(['cvc2']);
    const both = await sandbox.call('getCardCredentials', { path: { cardId }, query: { credentials: 'number, cvc2' } });
    expect(Object.keys(both.body)).toEqual(['number', 'cvc2']);
  });

  test.each(['pin', 'number,pin', ''])('has no credentials that are called "%s"', async (credentials) => {
    const sandbox = new IssuingHarness();
    const path = { cardId: await sandbox.card() };
    const answer = await sandbox.call('getCardCredentials', { path, query: { credentials } });
    expect(answer).toEqual({ status: 422, body: { error_codes: ['credentials_invalid'] } });
  });
});

describe('status of a card', () => {
  test.each([
    { from: 'inactive', activateCard: 'active', suspendCard: 'suspended', revokeCard: 'revoked' },
    { from: 'active', activateCard: 'active', suspendCard: 'suspended', revokeCard: 'revoked' },
    { from: 'suspended', activateCard: 'active', suspendCard: 'suspended', revokeCard: 'revoked' },
    { from: 'revoked', activateCard: 'refused', suspendCard: 'refused', revokeCard: 'refused' },
  ])('from $from: activate $activateCard, suspend $suspendCard, revoke $revokeCard', async ({ from, ...changes }) => {
    for (const [operation, to] of Object.entries(changes)) {
      const sandbox = new IssuingHarness();
      const id = await cardThatIs(sandbox, from);
      const answer = await sandbox.act(operation, id, {});
      expect(answer.status).toBe(to === 'refused' ? 422 : 200);
      expect((await sandbox.read(id)).status).toBe(to === 'refused' ? from : to);
    }
  });

  test.each(['inactive', 'active', 'suspended'])(
    'a card that is %s is revoked at midnight of the date',
    async (from) => {
      const sandbox = new IssuingHarness();
      const id = await cardThatIs(sandbox, from);
      const revocation_date = dateIn(sandbox, 2);
      expect((await sandbox.act('scheduleCardRevocation', id, { revocation_date })).status).toBe(200);
      expect(await sandbox.read(id)).toMatchObject({ revocation_date, status: from });

      const midnight = new Date(revocation_date).getTime();
      await sandbox.clock.advance(midnight - sandbox.clock.now().getTime() - 60_000);
      expect((await sandbox.read(id)).status).toBe(from);
      await sandbox.clock.advance(61_000);
      const revoked = await sandbox.read(id);
      expect(revoked.status).toBe('revoked');
      expect(revoked.last_modified_date).toBe(new Date(midnight).toISOString());
    },
  );

  test('a scheduled revocation can be called off and moved', async () => {
    const sandbox = new IssuingHarness();
    const [kept, moved] = [await sandbox.card(), await sandbox.card()];
    for (const id of [kept, moved]) {
      await sandbox.act('scheduleCardRevocation', id, { revocation_date: dateIn(sandbox, 2) });
    }
    expect((await sandbox.act('deleteScheduledCardRevocation', kept)).status).toBe(200);
    await sandbox.act('scheduleCardRevocation', moved, { revocation_date: dateIn(sandbox, 5) });

    await sandbox.clock.advance(3 * day);
    expect((await sandbox.read(kept)).status).toBe('active');
    expect((await sandbox.read(moved)).status).toBe('active');
    await sandbox.clock.advance(3 * day);
    expect((await sandbox.read(kept)).status).toBe('active');
    expect((await sandbox.read(moved)).status).toBe('revoked');
    expect((await sandbox.act('deleteScheduledCardRevocation', kept)).status).toBe(422);
  });

  test('a revocation is scheduled for a day to come, of a card that is not revoked', async () => {
    const sandbox = new IssuingHarness();
    const today = await sandbox.act('scheduleCardRevocation', await sandbox.card(), {
      revocation_date: dateIn(sandbox, 0),
    });
    const revoked = await cardThatIs(sandbox, 'revoked');
    const late = await sandbox.act('scheduleCardRevocation', revoked, { revocation_date: dateIn(sandbox, 2) });
    expect([today.status, late.status]).toEqual([422, 422]);
  });

  test('a card is activated and revoked by the dates that it was made with', async () => {
    const sandbox = new IssuingHarness();
    const id = await sandbox.card({
      activation_date: `${dateIn(sandbox, 2)}T10:00Z`,
      revocation_date: dateIn(sandbox, 6),
    });
    expect((await sandbox.read(id)).status).toBe('inactive');
    await sandbox.clock.advance(3 * day);
    expect((await sandbox.read(id)).status).toBe('active');
    await sandbox.clock.advance(4 * day);
    expect((await sandbox.read(id)).status).toBe('revoked');
  });

  test.each([
    'yesterday',
    '2020-01-01',
    '2090-01-01T10:30Z',
    '2090-06-31',
    '2090-13-01',
    '2091-02-29T10:00Z',
    '2090-01-01T24:00Z',
  ])('no card is activated at %s', async (activation_date) => {
    const sandbox = new IssuingHarness();
    const id = await sandbox.card({ activate_card: false });
    const refused = { status: 422, body: { error_codes: ['activation_date_invalid'] } };
    expect(await sandbox.act('updateCard', id, { activation_date })).toEqual(refused);
    const body = { type: 'virtual', cardholder_id: cardholderId, card_product_id: productId, activation_date };
    expect(await sandbox.call('createCard', { body })).toEqual(refused);
  });

  test('a card is activated on the last day of a leap February', async () => {
    const sandbox = new IssuingHarness();
    const id = await sandbox.card({ activation_date: '2096-02-29T10:00:00Z' });
    expect(await sandbox.read(id)).toMatchObject({ activation_date: '2096-02-29T10:00:00Z' });
  });
});

describe('updating a card', () => {
  test('changes what is named and nothing else', async () => {
    const sandbox = new IssuingHarness();
    const id = await sandbox.card({ reference: 'A', metadata: { udf1: 'one' } });
    expect((await sandbox.act('updateCard', id, { reference: 'B', expiry_month: 7 })).status).toBe(200);
    expect(await sandbox.read(id)).toMatchObject({ reference: 'B', expiry_month: 7, metadata: { udf1: 'one' } });
  });

  test('takes away what is null', async () => {
    const sandbox = new IssuingHarness();
    const id = await sandbox.card({
      reference: 'A',
      metadata: { udf1: 'one' },
      activation_date: dateIn(sandbox, 2),
      revocation_date: dateIn(sandbox, 4),
    });
    const none = { reference: null, metadata: null, activation_date: null, revocation_date: null };
    expect((await sandbox.act('updateCard', id, none)).status).toBe(200);
    for (const field of Object.keys(none)) expect(await sandbox.read(id)).not.toHaveProperty(field);

    await sandbox.clock.advance(5 * day);
    expect((await sandbox.read(id)).status).toBe('inactive');
  });

  test('returns no security code without a key to encrypt it with', async () => {
    const sandbox = new IssuingHarness();
    const path = { cardId: await sandbox.card() };
    const update = (headers: Record<string, string>) =>
      sandbox.call('updateCard', { path, headers, body: { reference: 'B' } });

    const refusal = { status: 422, body: { error_codes: ['encryption_key_required'] } };
    expect(await update({ 'return-encrypted-cvv': 'true' })).toEqual(refusal);
    expect(await sandbox.read(path.cardId)).not.toHaveProperty('reference');
    expect((await update({ 'return-encrypted-cvv': 'true', 'encryption-key': 'MIIBIjAN' })).status).toBe(200);
    expect((await update({ 'return-encrypted-cvv': 'false' })).status).toBe(200);
    expect((await update({ 'encryption-key': 'MIIBIjAN' })).status).toBe(200);
  });

  test('plans the first activation only, and leaves a revoked card alone', async () => {
    const sandbox = new IssuingHarness();
    const active = await sandbox.act('updateCard', await sandbox.card(), { activation_date: dateIn(sandbox, 2) });
    const revoked = await sandbox.act('updateCard', await cardThatIs(sandbox, 'revoked'), { reference: 'B' });
    expect([active.status, revoked.status]).toEqual([422, 422]);
  });
});

describe('enrolment in 3D Secure', () => {
  test('is told by an event, read without secrets, and updated', async () => {
    const sandbox = new IssuingHarness();
    const id = await sandbox.card();
    const enrolled = await sandbox.act('enrollCardThreeDs', id, exampleRequest('enrollCardThreeDs'));
    const updated = await sandbox.act('updateCardThreeDsEnrollment', id, { locale: 'fr-FR' });
    const { status, body } = await sandbox.act('getCardThreeDsEnrollment', id);

    expect([enrolled.status, updated.status, status]).toEqual([202, 202, 200]);
    expect(body).toMatchObject({ locale: 'fr-FR', phone_number: { country_code: '+1', number: '415 555 2671' } });
    expect(Object.keys(body)).not.toContain('password');
    expect(sandbox.events).toMatchObject([
      { source: 'issuing', type: '3ds_card_enrolled', data: { card: { id }, cardholder: { id: cardholderId } } },
    ]);
  });

  test('is made once', async () => {
    const sandbox = new IssuingHarness();
    const id = await sandbox.card();
    const body = exampleRequest('enrollCardThreeDs');
    const missing = await sandbox.act('updateCardThreeDsEnrollment', id, body);
    await sandbox.act('enrollCardThreeDs', id, body);
    expect([missing.status, (await sandbox.act('enrollCardThreeDs', id, body)).status]).toEqual([404, 422]);
  });
});

test.each([
  'getCard',
  'updateCard',
  'activateCard',
  'suspendCard',
  'revokeCard',
  'scheduleCardRevocation',
  'deleteScheduledCardRevocation',
  'renewCard',
  'getCardCredentials',
  'enrollCardThreeDs',
  'getCardThreeDsEnrollment',
  'updateCardThreeDsEnrollment',
])('%s answers 404 for a card that does not exist', async (operation) => {
  const body = { revocation_date: '2090-01-01' };
  expect((await new IssuingHarness().act(operation, `crd_${unknown}`, body)).status).toBe(404);
});
