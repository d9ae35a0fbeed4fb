import { expect, test } from 'vitest';
import { tokensOf } from '../../src/areas/vault/token-record.js';
import { card, PaymentsHarness } from './world.js';

const visa = '4242424242424242';
const cvv = '731';
const expires_on = '2099-01-01T00:00:00Z';
const bankSource = { type: 'currency_account', id: 'ca_y3oqhf46pyzuxjbcn2giaqnb44' };

test('no answer, event or page ever holds a card number or CVV', async () => {
  const sandbox = new PaymentsHarness();
  const source = card(visa, { cvv });
  const said: unknown[] = [];
  const data = { number: visa, expiry_month: 1, expiry_year: 2098, cvv };
  tokensOf(sandbox.world).add({ id: 'tok_a', type: 'card', card: data, expires_on, used: false });
  const networkToken = { type: 'network_token', token: visa, token_type: 'vts', expiry_month: 1, expiry_year: 2098 };

  const requests = [
    { source },
    { source: card('4242424242424241', { cvv }) },
    { source: card('4544249167673670', { cvv }) },
    { source, amount: 0 },
    { source, '3ds': { enabled: true } },
    { source: { type: 'token', token: 'tok_a' } },
    { source: networkToken },
    { source, fallback_source: source },
    { source: bankSource, destination: { ...data, type: 'card', cvv: undefined } },
    { source: bankSource, destination: networkToken },
    { source: bankSource, destination: { ...data, type: 'card' }, payment_type: 'UnreferencedRefund' },
  ];
  for (const body of requests) {
    const answer = await sandbox.request(body);
    said.push(answer);
    await sandbox.processed();
    const { id, _links } = answer.body;
    if (!id) continue;
    if (_links.redirect) said.push(await sandbox.open('GET', _links.redirect.href));
    said.push(await sandbox.read(id), await sandbox.actions(id), await sandbox.call('refundPayment', { id }));
  }
  said.push(await sandbox.call('searchPayments', { body: { limit: 100 } }));
  said.push(await sandbox.call('listPayments', { query: { reference: 'ORDER-1' } }), sandbox.events);

  const text = JSON.stringify(said);
  for (const secret of [visa, '4544249167673670', '4242424242424241', `"${cvv}"`]) expect(text).not.toContain(secret);
  expect(text).toContain('"last4":"4242"');
});
