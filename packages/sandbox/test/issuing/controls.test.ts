import { describe, expect, test } from 'vitest';
import { controlsOf } from '../../src/areas/issuing/controls/record.js';
import { categories, decision, group, IssuingHarness, merchants, unknown, velocity } from './world.js';

describe('lists of what is allowed and blocked', () => {
  test.each([
    { controls: [categories('block', '7995')], mcc: '7995', decided: 'mcc_not_allowed' },
    { controls: [categories('block', '7995')], mcc: '5814', decided: 'Authorized' },
    { controls: [categories('allow', '5814')], mcc: '5814', decided: 'Authorized' },
    { controls: [categories('allow', '5814')], mcc: '7995', decided: 'mcc_not_allowed' },
    { controls: [categories('allow', '5814')], mcc: undefined, decided: 'mcc_not_allowed' },
    { controls: [categories('allow', '5814'), categories('allow', '7995')], mcc: '7995', decided: 'Authorized' },
    { controls: [categories('allow', '7995'), categories('block', '7995')], mcc: '7995', decided: 'mcc_not_allowed' },
  ])('$controls at $mcc: $decided', async ({ controls, mcc, decided }) => {
    const sandbox = new IssuingHarness();
    const card = await sandbox.card();
    for (const control of controls) await sandbox.control(card, control);
    expect(await decision(sandbox, card, { category_code: mcc })).toBe(decided);
  });

  test.each([
    { type: 'allow' as const, id: 'shop', decided: 'Authorized' },
    { type: 'allow' as const, id: 'bar', decided: 'mid_not_allowed' },
    { type: 'block' as const, id: 'shop', decided: 'mid_not_allowed' },
    { type: 'block' as const, id: 'bar', decided: 'Authorized' },
  ])('a list of merchants to $type, at $id: $decided', async ({ type, id, decided }) => {
    const sandbox = new IssuingHarness();
    const card = await sandbox.card();
    await sandbox.control(card, merchants(type, 'shop'));
    expect(await decision(sandbox, card, { id })).toBe(decided);
  });
});

describe('groups', () => {
  const casino = categories('block', '7995');
  const bigSpend = velocity(50);

  test.each([
    { failIf: 'all_fail', mcc: '7995', amount: 100, decided: 'mcc_not_allowed' },
    { failIf: 'all_fail', mcc: '7995', amount: 40, decided: 'Authorized' },
    { failIf: 'all_fail', mcc: '5814', amount: 100, decided: 'Authorized' },
    { failIf: 'any_fail', mcc: '7995', amount: 40, decided: 'mcc_not_allowed' },
    { failIf: 'any_fail', mcc: '5814', amount: 100, decided: 'velocity_reached' },
    { failIf: 'any_fail', mcc: '5814', amount: 40, decided: 'Authorized' },
  ])('$failIf with $amount at $mcc: $decided', async ({ failIf, mcc, amount, decided }) => {
    const sandbox = new IssuingHarness();
    const target_id = await sandbox.card();
    const body = { target_id, ...group(failIf, casino, bigSpend) };
    expect((await sandbox.call('createControlGroup', { body })).status).toBe(201);
    expect(await decision(sandbox, target_id, { category_code: mcc }, amount)).toBe(decided);
  });

  test('are read, listed and deleted with their controls', async () => {
    const sandbox = new IssuingHarness();
    const target_id = await sandbox.card();
    const { body } = await sandbox.call('createControlGroup', { body: { target_id, ...group('any_fail', casino) } });
    const path = { controlGroupId: body.id };

    expect((await sandbox.call('getControlGroup', { path })).body).toEqual(body);
    const list = () => sandbox.call('listControlGroups', { query: { target_id } });
    expect((await list()).body.control_groups).toEqual([body]);
    expect((await sandbox.call('deleteControlGroup', { path })).body).toEqual({ id: body.id });
    expect((await list()).body.control_groups).toEqual([]);
    expect((await sandbox.call('getControlGroup', { path })).status).toBe(404);
    expect(await decision(sandbox, target_id, { category_code: '7995' })).toBe('Authorized');
  });

  test('need a target that exists and a control', async () => {
    const sandbox = new IssuingHarness();
    const nowhere = { target_id: `crd_${unknown}`, ...group('any_fail', casino) };
    const empty = { target_id: await sandbox.card(), ...group('any_fail') };
    expect((await sandbox.call('createControlGroup', { body: nowhere })).status).toBe(404);
    expect((await sandbox.call('createControlGroup', { body: empty })).status).toBe(422);
  });
});

describe('profiles', () => {
  test('hand their controls on to the cards in them, as long as they are in them', async () => {
    const sandbox = new IssuingHarness();
    const [inside, outside] = [await sandbox.card(), await sandbox.card()];
    const controlProfileId = await sandbox.profile();
    await sandbox.control(controlProfileId, categories('block', '7995'));
    const path = { controlProfileId, targetId: inside };
    const casino = { category_code: '7995' };

    expect((await sandbox.call('addTargetToControlProfile', { path })).status).toBe(200);
    expect(await decision(sandbox, inside, casino)).toBe('mcc_not_allowed');
    expect(await decision(sandbox, outside, casino)).toBe('Authorized');
    expect((await sandbox.call('deleteControlProfile', { path })).status).toBe(422);
    expect((await sandbox.call('removeTargetFromControlProfile', { path })).status).toBe(200);
    expect(await decision(sandbox, inside, casino)).toBe('Authorized');
    expect((await sandbox.call('deleteControlProfile', { path })).status).toBe(200);
    expect((await sandbox.call('getControlProfile', { path })).status).toBe(404);
  });

  test('do not widen what the card itself allows: the strictest decides', async () => {
    const sandbox = new IssuingHarness();
    const controlProfileId = await sandbox.profile();
    await sandbox.control(controlProfileId, categories('allow', '7995', '5814'));
    const card = await sandbox.card({ control_profiles: [controlProfileId], controls: [categories('allow', '5814')] });
    expect(await decision(sandbox, card, { category_code: '7995' })).toBe('mcc_not_allowed');
    expect(await decision(sandbox, card, { category_code: '5814' })).toBe('Authorized');
  });

  test('take no limits of spending, and ten controls at most, groups counted', async () => {
    const sandbox = new IssuingHarness();
    const target_id = await sandbox.profile();
    const create = (limit: object) => sandbox.call('createCardControl', { body: { target_id, ...limit } });
    const one = categories('block', '7995');

    expect((await create(velocity(100))).status).toBe(422);
    const grouped = { target_id, ...group('any_fail', velocity(100)) };
    expect((await sandbox.call('createControlGroup', { body: grouped })).status).toBe(422);
    await sandbox.call('createControlGroup', { body: { target_id, ...group('any_fail', one, one) } });
    for (let made = 0; made < 8; made++) expect((await create(one)).status).toBe(201);
    expect((await create(one)).body.error_codes).toEqual(['control_profile_controls_limit_exceeded']);
  });

  test('are at most a hundred', async () => {
    const sandbox = new IssuingHarness();
    for (let made = 0; made < 100; made++) await sandbox.profile(`Profile ${made}`);
    expect((await sandbox.call('createControlProfile', { body: { name: 'One more' } })).status).toBe(422);
  });

  test('are renamed', async () => {
    const sandbox = new IssuingHarness();
    const path = { controlProfileId: await sandbox.profile('Travel') };
    const renamed = await sandbox.call('updateControlProfile', { path, body: { name: 'Food' } });
    expect(renamed.body.name).toBe('Food');
    expect((await sandbox.call('listControlProfiles')).body.control_profiles).toEqual([renamed.body]);
  });

  test('and cards have to exist', async () => {
    const sandbox = new IssuingHarness();
    const controlProfileId = await sandbox.profile();
    const add = (path: Record<string, string>) => sandbox.call('addTargetToControlProfile', { path });
    expect((await add({ controlProfileId, targetId: `crd_${unknown}` })).status).toBe(404);
    const targetId = await sandbox.card();
    expect((await add({ controlProfileId: `cpr_${unknown}`, targetId })).status).toBe(404);
  });
});

describe('a control', () => {
  test('is updated to the limit of its own type, and decides by it from then on', async () => {
    const sandbox = new IssuingHarness();
    const card = await sandbox.card();
    const controlId = await sandbox.control(card, velocity(100));
    const body = { ...velocity(500), ...categories('block', '7399'), control_type: undefined };
    const updated = await sandbox.call('updateCardControl', { path: { controlId }, body });

    expect(updated.body).toMatchObject({ control_type: 'velocity_limit', velocity_limit: { amount_limit: 500 } });
    expect(updated.body).not.toHaveProperty('mcc_limit');
    expect(await decision(sandbox, card, {}, 500)).toBe('Authorized');
  });

  test('is deleted, and decides no more', async () => {
    const sandbox = new IssuingHarness();
    const card = await sandbox.card();
    const controlId = await sandbox.control(card, categories('block', '7995'));
    expect((await sandbox.call('deleteCardControl', { path: { controlId } })).body).toEqual({ id: controlId });
    expect(await decision(sandbox, card, { category_code: '7995' })).toBe('Authorized');
    expect((await sandbox.call('getCardControl', { path: { controlId } })).status).toBe(404);
  });

  test('that the provider set stays as it is', async () => {
    const sandbox = new IssuingHarness();
    const controlId = await sandbox.control(await sandbox.card(), velocity(100));
    controlsOf(sandbox.world).get(controlId)!.editable = false;
    const path = { controlId };
    expect((await sandbox.call('updateCardControl', { path, body: velocity(500) })).status).toBe(422);
    expect((await sandbox.call('deleteCardControl', { path })).status).toBe(422);
    expect((await sandbox.call('getCardControl', { path })).body.is_editable).toBe(false);
  });

  test('needs a target that exists', async () => {
    const sandbox = new IssuingHarness();
    const body = { target_id: `crd_${unknown}`, ...velocity(100) };
    expect((await sandbox.call('createCardControl', { body })).status).toBe(404);
    expect((await sandbox.call('listCardControls', { query: { target_id: `cpr_${unknown}` } })).status).toBe(404);
  });
});
