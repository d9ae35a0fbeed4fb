import { expect, test } from 'vitest';
import { browser, cards, session, startSessions } from './api.js';

/** Pays with a card, by the result of a session. */
function payment(number: string, authentication_id: string, more: object = {}) {
  return {
    source: { type: 'card' as const, number, expiry_month: 12, expiry_year: 2098 },
    amount: 1000,
    currency: 'GBP' as const,
    '3ds': { enabled: true, authentication_id, ...more },
  };
}

test('a payment goes on with the proof of an approved session', async () => {
  const { client } = await startSessions();
  const made = await client.threeDsSessions.create(session(cards.frictionless, { channel_data: browser }));

  const { id, status } = await client.request(payment(cards.frictionless, made.id));

  expect(status).toBe('Authorized');
  const proof = await client.threeDsSessions.get(made.id);
  expect(await client.get(id)).toMatchObject({
    eci: proof.eci,
    '3ds': { authentication_response: 'Y', cryptogram: proof.cryptogram, xid: proof.xid, challenged: false },
  });
});

test.each([
  { how: 'failed', number: '4539628347117863', code: '20151' },
  { how: 'could not be done', number: '4024007186645015', code: '20153' },
  { how: 'waits for a challenge', number: cards.challenge, code: '20154' },
])('a payment is declined when its session $how', async ({ number, code }) => {
  const { client } = await startSessions();
  const { id } = await client.threeDsSessions.create(session(number, { channel_data: browser }));
  expect(await client.request(payment(number, id))).toMatchObject({ status: 'Declined', response_code: code });
});

test('a payment may go on without a session that could not be done', async () => {
  const { client } = await startSessions();
  const number = '4024007186645015';
  const { id } = await client.threeDsSessions.create(session(number, { channel_data: browser }));
  const paid = await client.request(payment(number, id, { attempt_n3d: true }));
  expect(paid).toMatchObject({ status: 'Authorized', '3ds': { downgraded: true } });
});

test('a payment with the session of another card, or one that there is not, is refused', async () => {
  const { client } = await startSessions();
  const { id } = await client.threeDsSessions.create(session(cards.frictionless, { channel_data: browser }));
  for (const refused of [payment(cards.challenge, id), payment(cards.challenge, 'sid_aaaaaaaaaaaaaaaaaaaaaaaaaa')]) {
    await expect(client.request(refused)).rejects.toMatchObject({ errorCodes: ['authentication_id_invalid'] });
  }
});

test('a session spends a token and tells the instrument that pays afterwards', async () => {
  const { client, sandbox } = await startSessions();
  const response = await fetch(`${sandbox.url}/tokens`, {
    method: 'POST',
    headers: { authorization: `Bearer ${sandbox.credentials.publicKey}` },
    body: JSON.stringify({ type: 'card', number: cards.frictionless, expiry_month: 12, expiry_year: 2098 }),
  });
  const { token } = (await response.json()) as { token: string };
  const source = { type: 'token' as const, token };
  const made = await client.threeDsSessions.create({ ...session(cards.frictionless), source, channel_data: browser });

  await expect(client.request({ source, amount: 1000, currency: 'GBP' })).rejects.toMatchObject({
    errorCodes: ['token_used'],
  });
  const instrument = { type: 'id' as const, id: made.card?.instrument_id ?? '' };
  const paid = await client.request({ ...payment('', made.id), source: instrument });
  expect(paid).toMatchObject({ status: 'Authorized' });
});
