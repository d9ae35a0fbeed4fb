import { describe, expect, test } from 'vitest';
import { luhnValid } from '../../src/cards/luhn.js';
import { exampleRequest } from '../payments/described.js';
import { cardholderId, day, IssuingHarness, productId, unknown } from './world.js';

const physical = { type: 'physical', cardholder_id: cardholderId, card_product_id: productId };

/** Brings a new card into a status. */
async function cardThatIs(sandbox: IssuingHarness, status: string): Promise<string> {
  const id = await sandbox.card({ activate_card: status !== 'inactive' });
  if (status === 'suspended') await sandbox.act('suspendCard', id, {});
  if (status === 'revoked') await sandbox.act('revokeCard', id, {});
  expect((await sandbox.read(id)).status).toBe(status);
  return id;
}

function dateIn(sandbox: IssuingHarness, days: number): string {
  return new Date(sandbox.clock.now().getTime() + days * day).toISOString().slice(0, 10);
}

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

  test.each(['yesterday', '2020-01-01', '2090-01-01T10:30Z'])('no card is activated at %s', async (activation_date) => {
    const sandbox = new IssuingHarness();
    const id = await sandbox.card({ activate_card: false });
    expect((await sandbox.act('updateCard', id, { activation_date })).status).toBe(422);
  });
});

describe('updating a card', () => {
  test('changes what is named and nothing else', async () => {
    const sandbox = new IssuingHarness();
    const id = await sandbox.card({ reference: 'A', metadata: { udf1: 'one' } });
    expect((await sandbox.act('updateCard', id, { reference: 'B', expiry_month: 7 })).status).toBe(200);
    expect(await sandbox.read(id)).toMatchObject({ reference: 'B', expiry_month: 7, metadata: { udf1: 'one' } });
  });

  test('plans the first activation only, and leaves a revoked card alone', async () => {
    const sandbox = new IssuingHarness();
    const active = await sandbox.act('updateCard', await sandbox.card(), { activation_date: dateIn(sandbox, 2) });
    const revoked = await sandbox.act('updateCard', await cardThatIs(sandbox, 'revoked'), { reference: 'B' });
    expect([active.status, revoked.status]).toEqual([422, 422]);
  });
});

describe('renewing a card', () => {
  test('makes another inactive card of the same kind, and the first one works on', async () => {
    const sandbox = new IssuingHarness();
    const parent = await sandbox.card({ reference: 'A' });
    const { status, body } = await sandbox.act('renewCard', parent, { display_name: 'JANE' });

    expect(status).toBe(201);
    expect(body).toMatchObject({ parent_card_id: parent, status: 'inactive', type: 'virtual', reference: 'A' });
    expect(await sandbox.read(body.id)).toMatchObject({ root_card_id: parent, display_name: 'JANE' });
    expect((await sandbox.authorize(parent)).status).toBe('Authorized');
    const again = await sandbox.act('renewCard', parent, {});
    expect(again.body.error_codes).toEqual(['card_already_renewed']);
  });

  test('its activation moves enrolment, controls and profiles over, and revokes the first card the next day', async () => {
    const sandbox = new IssuingHarness();
    const parent = await sandbox.card();
    const profile = await sandbox.profile();
    await sandbox.call('addTargetToControlProfile', { path: { controlProfileId: profile, targetId: parent } });
    await sandbox.act('enrollCardThreeDs', parent, { password: 'Xtui43FvfiZ', locale: 'en-GB' });
    const mcc_limit = { type: 'block', mcc_list: ['7995'] };
    await sandbox.control(parent, { control_type: 'mcc_limit', mcc_limit });
    const card = (await sandbox.act('renewCard', parent, {})).body.id as string;
    expect((await sandbox.act('getCardThreeDsEnrollment', card)).status).toBe(404);

    await sandbox.act('activateCard', card);

    expect((await sandbox.act('getCardThreeDsEnrollment', card)).body).toMatchObject({ locale: 'en-GB' });
    expect((await sandbox.act('getCardThreeDsEnrollment', parent)).status).toBe(404);
    const controls = await sandbox.call('listCardControls', { query: { target_id: card } });
    expect(controls.body.controls).toMatchObject([{ target_id: card, mcc_limit }]);
    const profiles = await sandbox.call('listControlProfiles', { query: { target_id: card } });
    expect(profiles.body.control_profiles).toMatchObject([{ id: profile }]);
    expect(await sandbox.read(parent)).toMatchObject({ status: 'active', revocation_date: dateIn(sandbox, 1) });
    await sandbox.clock.advance(day);
    expect((await sandbox.read(parent)).status).toBe('revoked');
    expect((await sandbox.read(card)).status).toBe('active');
  });

  test('its activation after a suspension moves nothing any more', async () => {
    const sandbox = new IssuingHarness();
    const parent = await sandbox.card();
    const card = (await sandbox.act('renewCard', parent, {})).body.id as string;
    await sandbox.act('activateCard', card);
    await sandbox.act('deleteScheduledCardRevocation', parent);
    await sandbox.act('suspendCard', card, {});
    await sandbox.act('activateCard', card);
    expect(await sandbox.read(parent)).not.toHaveProperty('revocation_date');
  });

  test('the whole row of renewals knows the first card', async () => {
    const sandbox = new IssuingHarness();
    const first = await sandbox.card();
    const second = (await sandbox.act('renewCard', first, {})).body.id as string;
    const third = (await sandbox.act('renewCard', second, {})).body.id as string;
    expect(await sandbox.read(third)).toMatchObject({ root_card_id: first, parent_card_id: second });
  });

  test('is refused of a revoked card', async () => {
    const sandbox = new IssuingHarness();
    const revoked = await cardThatIs(sandbox, 'revoked');
    expect((await sandbox.act('renewCard', revoked, {})).status).toBe(422);
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
