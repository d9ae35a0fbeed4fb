import { describe, expect, test } from 'vitest';
import { cardThatIs, dateIn, day, IssuingHarness } from './world.js';

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
