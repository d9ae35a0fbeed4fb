import { describe, expect, test } from 'vitest';
import { findTestCard, testCardNumbers } from '../../src/cards/index.js';
import { card, PaymentsHarness } from './world.js';

const documented = testCardNumbers().map((number) => ({ number, ...findTestCard(number) }));

describe('every documented card does what is documented', () => {
  test.each(documented)('$number, charged', async ({ number, decline, threeDs: _, partial: __ }) => {
    const expected = decline?.always ?? decline?.payment ?? decline?.notAft ?? decline?.without3ds ?? '10000';

    const { status, body } = await new PaymentsHarness().request({ source: card(number), amount: 2500 });

    expect(status).toBe(201);
    expect(body.response_code).toBe(expected);
    expect(body.status).toBe(expected === '10000' ? 'Authorized' : 'Declined');
    expect(body.response_summary).not.toBe('Other / Unidentified responses');
  });

  test.each(documented.filter(({ decline }) => decline?.payment))('$number, verified', async ({ number }) => {
    const { body } = await new PaymentsHarness().request({ source: card(number), amount: 0 });

    expect(body).toMatchObject({ status: 'Card Verified', response_code: '10000' });
  });

  test.each(documented.filter(({ decline }) => decline?.expired))('$number, expired', async ({ number, decline }) => {
    const { body } = await new PaymentsHarness().request({ source: card(number, { expiry_year: 2020 }) });

    expect(body).toMatchObject({ status: 'Declined', response_code: decline?.expired });
  });
});

describe('a decline', () => {
  test('is a payment that was created, without a way to capture it', async () => {
    const sandbox = new PaymentsHarness();

    const { status, body } = await sandbox.request({ source: card('4544249167673670') });
    await sandbox.processed();

    expect(status).toBe(201);
    expect(body).toMatchObject({
      approved: false,
      status: 'Declined',
      response_code: '20051',
      response_summary: 'Insufficient funds',
    });
    expect(Object.keys(body._links)).toEqual(['self', 'actions']);
    expect(await sandbox.read(body.id)).toMatchObject({ status: 'Declined', approved: false });
    expect(sandbox.eventTypes()).toEqual(['payment_declined']);
    expect(sandbox.eventData('payment_declined')).toMatchObject({ response_code: '20051', action_id: body.action_id });
  });

  test('comes with amount 101 on 4242424242424242', async () => {
    const sandbox = new PaymentsHarness();

    expect((await sandbox.request({ amount: 101 })).body.response_code).toBe('20051');
    expect((await sandbox.request({ amount: 100 })).body.response_code).toBe('10000');
  });

  test.each([
    { number: '4151512736305999', aft: true, code: '10000' },
    { number: '4151512736305999', aft: false, code: '20057' },
    { number: '4659465888705671', aft: true, code: '20057' },
    { number: '4659465888705671', aft: false, code: '10000' },
  ])('of $number with account funding $aft gives $code', async ({ number, aft, code }) => {
    const { body } = await new PaymentsHarness().request({ source: card(number), processing: { aft } });

    expect(body.response_code).toBe(code);
  });
});
