import { describe, expect, test } from 'vitest';
import { PaymentsHarness } from './world.js';

describe('a void of a part keeps to the amounts that its currency has', () => {
  test.each([
    { currency: 'KWD', bad: 15, good: 20 },
    { currency: 'CLP', bad: 150, good: 200 },
  ])('$bad $currency is refused, $good is not', async ({ currency, bad, good }) => {
    const sandbox = new PaymentsHarness();
    const id = await sandbox.authorized({ amount: 1000, currency });

    const refused = await sandbox.call('voidPayment', { id, body: { amount: bad } });

    expect(refused).toEqual({ status: 422, body: { error_codes: ['void_amount_invalid'] } });
    expect((await sandbox.call('voidPayment', { id, body: { amount: good } })).status).toBe(202);
  });
});
