import { describe, expect, test } from 'vitest';
import { controlsOf } from '../../src/areas/issuing/controls/record.js';
import { day, decision, group, IssuingHarness, productId, velocity } from './world.js';

describe('limits of spending', () => {
  test('count what was approved, and tell what is left', async () => {
    const sandbox = new IssuingHarness();
    const card = await sandbox.card();
    const controlId = await sandbox.control(card, velocity(250));
    const left = async () =>
      (await sandbox.call('getCardControl', { path: { controlId } })).body.velocity_limit.amount_remaining;

    expect(await decision(sandbox, card, {}, 200)).toBe('Authorized');
    expect(await decision(sandbox, card, {}, 51)).toBe('velocity_reached');
    expect(await left()).toBe(50);
    expect(await decision(sandbox, card, {}, 50)).toBe('Authorized');
    expect(await left()).toBe(0);
  });

  test.each([
    { window: 'daily', days: 1 },
    { window: 'weekly', days: 7 },
    { window: 'monthly', days: 31 },
  ])('begin again after a $window window', async ({ window, days }) => {
    const sandbox = new IssuingHarness();
    const card = await sandbox.card();
    await sandbox.control(card, velocity(100, window));
    await decision(sandbox, card, {});
    expect(await decision(sandbox, card, {})).toBe('velocity_reached');
    await sandbox.clock.advance(days * day);
    expect(await decision(sandbox, card, {})).toBe('Authorized');
  });

  test('last for ever when the window is all time', async () => {
    const sandbox = new IssuingHarness();
    const card = await sandbox.card();
    await sandbox.control(card, velocity(100, 'all_time'));
    await decision(sandbox, card, {});
    await sandbox.clock.advance(400 * day);
    expect(await decision(sandbox, card, {})).toBe('velocity_reached');
  });

  test('leave out other kinds of business, and get back what is reversed', async () => {
    const sandbox = new IssuingHarness();
    const card = await sandbox.card();
    await sandbox.control(card, velocity(100, 'daily', { mcc_list: ['5814'] }));
    expect(await decision(sandbox, card, { category_code: '7399' }, 500)).toBe('Authorized');
    const { id } = await sandbox.authorize(card, { amount: 100, merchant: { category_code: '5814' } });
    expect(await decision(sandbox, card, { category_code: '5814' })).toBe('velocity_reached');
    await sandbox.simulate('simulateReversal', id);
    expect(await decision(sandbox, card, { category_code: '5814' })).toBe('Authorized');
  });

  test('give back what is reversed in the window in which it was approved, and no more than that', async () => {
    const sandbox = new IssuingHarness();
    const card = await sandbox.card();
    const daily = await sandbox.control(card, velocity(1000));
    const always = await sandbox.control(card, velocity(2000, 'all_time'));
    const left = async (controlId: string) =>
      (await sandbox.call('getCardControl', { path: { controlId } })).body.velocity_limit.amount_remaining;
    const { id } = await sandbox.authorize(card, { amount: 800 });

    await sandbox.clock.advance(day);
    expect([await left(daily), await left(always)]).toEqual([1000, 1200]);
    await sandbox.simulate('simulateReversal', id, 300);
    expect([await left(daily), await left(always)]).toEqual([1000, 1500]);
    expect(await decision(sandbox, card, {}, 1001)).toBe('velocity_reached');
  });

  test('give back the last of what was approved first, when it grew over several windows', async () => {
    const sandbox = new IssuingHarness();
    const card = await sandbox.card();
    const controlId = await sandbox.control(card, velocity(1000));
    const left = async () =>
      (await sandbox.call('getCardControl', { path: { controlId } })).body.velocity_limit.amount_remaining;
    const { id } = await sandbox.authorize(card, { amount: 500 });
    await sandbox.clock.advance(day);
    await sandbox.simulate('simulateIncrementalAuthorization', id, 400);
    expect(await left()).toBe(600);

    await sandbox.simulate('simulateReversal', id, 100);
    expect(await left()).toBe(700);
    await sandbox.simulate('simulateReversal', id, 600);
    expect(await left()).toBe(1000);
    await sandbox.simulate('simulateIncrementalAuthorization', id, 250);
    expect(await left()).toBe(750);
  });

  test.each([
    ['a control', (sandbox: IssuingHarness, card: string) => sandbox.control(card, velocity(5000, 'weekly'))],
    [
      'a group',
      (sandbox: IssuingHarness, target_id: string) =>
        sandbox.call('createControlGroup', { body: { target_id, ...group('any_fail', velocity(5000, 'weekly')) } }),
    ],
  ])('of %s count from when they were made on, even at the same time', async (_name, limitTo) => {
    const sandbox = new IssuingHarness();
    await sandbox.clock.freeze();
    const card = await sandbox.card();
    const { id } = await sandbox.authorize(card, { amount: 2500 });
    await sandbox.authorize(card, { amount: 2500 });
    await limitTo(sandbox, card);

    expect(await decision(sandbox, card, {}, 100_000)).toBe('velocity_reached');
    expect((await sandbox.simulate('simulateIncrementalAuthorization', id, 2500)).body.status).toBe('Authorized');
    expect(await decision(sandbox, card, {}, 2501)).toBe('velocity_reached');
    expect(await decision(sandbox, card, {}, 2500)).toBe('Authorized');
  });

  test('hold for increments too', async () => {
    const sandbox = new IssuingHarness();
    const card = await sandbox.card();
    await sandbox.control(card, velocity(150));
    const { id } = await sandbox.authorize(card, { amount: 100, authorization_type: 'pre_authorization' });
    expect((await sandbox.simulate('simulateIncrementalAuthorization', id, 51)).body.status).toBe('Declined');
    expect((await sandbox.simulate('simulateIncrementalAuthorization', id, 50)).body.status).toBe('Authorized');
  });

  test('of a product give each card a meter of its own, which can be asked for', async () => {
    const sandbox = new IssuingHarness();
    const [one, other] = [await sandbox.card(), await sandbox.card()];
    const controlId = await sandbox.control(one, velocity(100));
    controlsOf(sandbox.world).get(controlId)!.targetId = productId;
    await decision(sandbox, one, {});
    const left = async (card_id: string) =>
      (await sandbox.call('getCardControl', { path: { controlId }, query: { card_id } })).body.velocity_limit;

    expect(await decision(sandbox, one, {})).toBe('velocity_reached');
    expect(await left(one)).toMatchObject({ amount_remaining: 0 });
    expect(await left(other)).toMatchObject({ amount_remaining: 100 });
    expect(await decision(sandbox, other, {})).toBe('Authorized');
  });
});
