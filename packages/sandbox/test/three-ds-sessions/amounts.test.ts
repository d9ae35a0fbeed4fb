import { expect, test } from 'vitest';
import { cards, session, startSessions } from './api.js';

test.each([
  { currency: 'KWD', bad: 1015, good: 1020 },
  { currency: 'CLP', bad: 1050, good: 1100 },
])('a session is for an amount that there is in $currency', async ({ currency, bad, good }) => {
  const { call } = await startSessions();
  const ask = (amount: number) => call('createSession', { body: session(cards.challenge, { amount, currency }) });

  expect(await ask(bad)).toMatchObject({ status: 422, body: { error_codes: ['amount_invalid'] } });
  expect((await ask(good)).status).toBe(202);
});
