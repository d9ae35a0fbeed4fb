import { afterEach, beforeEach, expect, test } from 'vitest';
import { currencyAccountFor } from '../../src/areas/treasury/books/currency-accounts.js';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { call } from '../calls.js';
import { platform } from './world.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
});
afterEach(() => sandbox.close());

const topUp = (currency: string, amount: unknown) => {
  const currencyAccount = currencyAccountFor(sandbox.world, platform, currency).id;
  return call(sandbox, 'POST', '/_sandbox/top-ups', { credential: null, body: { currencyAccount, amount } });
};

test.each([-5, 0, 1.5, '5000', null])('an amount of %s is told to be whole and from 1', async (amount) => {
  const message = 'amount is a whole number of minor units, from 1.';
  expect(await topUp('GBP', amount)).toMatchObject({ status: 400, body: { message } });
});

test.each([
  ['KWD', 5, 'There is no amount of 5 in KWD: the last digit must be 0.'],
  ['CLP', 50, 'There is no amount of 50 in CLP: the last two digits must be 0.'],
])('no amount arrives that its currency does not have: %s', async (currency, amount, message) => {
  expect(await topUp(currency, amount)).toMatchObject({ status: 400, body: { message } });
  expect((await topUp(currency, 100)).status).toBe(204);
});
