import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isForwardedTo } from '../../src/areas/vault/forward/destinations.js';
import { cardToken } from '../calls.js';
import { Account } from './account.js';

interface Received {
  method: string;
  headers: IncomingHttpHeaders;
  body: string;
}

let account: Account;
let thirdParty: Server;
let received: Received[];
let url: string;
beforeEach(async () => {
  account = await Account.open();
  received = [];
  thirdParty = createServer((request, response) => {
    void text(request).then((body) => {
      received.push({ method: request.method ?? '', headers: request.headers, body });
      response.writeHead(302, { location: '/elsewhere', 'x-answer': ['one', 'two'] }).end('moved');
    });
  });
  await new Promise<void>((resolve) => thirdParty.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(thirdParty.address() as AddressInfo).port}/payments`;
});
afterEach(async () => {
  thirdParty.closeAllConnections();
  await new Promise((resolve) => thirdParty.close(resolve));
  await account.close();
});

async function forward(source: object, destination: object = {}, more: object = {}) {
  const headers = { raw: { 'Content-Type': 'application/json' } };
  const destination_request = { url, method: 'POST', headers, body: '{}', ...destination };
  return account.call('forwardRequest', { body: { source, destination_request, ...more } });
}

const card = { name: 'Ada Lovelace', expiry_month: 6, billing_address: { city: 'London', country: 'GB' } };

describe('a forwarded request', () => {
  test('reaches the third party with the card in place of the placeholders, and brings its answer back', async () => {
    const { id } = await account.storedCard({}, card);
    const body =
      '{{card_number}} {{ card_expiry_month }}/{{card_expiry_month_mm}} {{card_expiry_year_yyyy}} {{card_expiry_year_yy}} ' +
      '{{cardholder_name}} {{billing_address_city}} [{{card_cvv}}] {{their_own}}';

    const answer = await forward({ type: 'id', id }, { body });

    expect(received).toMatchObject([
      {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: `${cardToken.number} 6/06 2098 98 Ada Lovelace London [] {{their_own}}`,
      },
    ]);
    expect(answer).toMatchObject({ status: 200, body: { request_id: expect.stringMatching(/^fwd_[A-Z0-9]{26}$/) } });
    expect(answer.body.destination_response).toMatchObject({
      status: 302,
      headers: { location: ['/elsewhere'], 'x-answer': ['one', 'two'] },
      body: 'moved',
    });
  });

  test.each(['GET', 'DELETE', 'PUT'])('brings its body with the method %s too', async (method) => {
    const { id } = await account.storedCard();
    await forward({ type: 'id', id }, { method, body: '{{card_number}}' });
    expect(received).toMatchObject([{ method, body: cardToken.number }]);
  });

  test('spends the token of its card or of its CVV', async () => {
    const [token, cvv_token] = [await account.token(), await account.token()];
    const { id } = await account.storedCard();

    await forward({ type: 'token', token }, { body: '{{card_cvv}}' });
    await forward({ type: 'id', id, cvv_token }, { body: '{{card_cvv}}' });

    expect(received.map(({ body }) => body)).toEqual([cardToken.cvv, cardToken.cvv]);
    expect((await forward({ type: 'token', token })).body.error_codes).toEqual(['token_used']);
    expect((await forward({ type: 'id', id, cvv_token })).body.error_codes).toEqual(['token_used']);
  });

  test('carries the network token where the card has one, and the card where not', async () => {
    const { id } = await account.storedCard();
    const send = async (): Promise<string[]> => {
      const body = '{{network_token_number}} {{network_token_type}} {{network_token_cryptogram}}';
      await forward({ type: 'id', id }, { body }, { network_token: { enabled: true, request_cryptogram: true } });
      return received.at(-1)!.body.split(' ');
    };

    expect(await send()).toEqual([cardToken.number, '', '']);
    const { network_token } = (await account.call('provisionNetworkToken', { body: { source: { type: 'id', id } } }))
      .body;

    expect(await send()).toEqual([network_token.number, 'vts', expect.stringMatching(/^.{28}$/)]);
  });

  test('carries secrets, and is kept for 14 days without them, without the card and without credentials', async () => {
    await account.call('createSecret', { body: { name: 'their_key', value: 'hush' } });
    const { id } = await account.storedCard();
    const headers = { raw: { Authorization: 'Bearer of mine', 'X-Key': '{{secret_their_key}}' } };
    const body = '{{card_number}}';

    const { request_id } = (await forward({ type: 'id', id }, { headers, body }, { reference: 'ORDER-1' })).body;

    expect(received[0]?.headers).toMatchObject({ authorization: 'Bearer of mine', 'x-key': 'hush' });
    const kept = await account.call('getForwardRequest', { id: request_id });
    expect(kept.body).toMatchObject({
      request_id,
      reference: 'ORDER-1',
      destination_request: {
        url,
        method: 'POST',
        headers: { Authorization: '***redacted***', 'X-Key': '{{secret_their_key}}' },
        body,
      },
      destination_response: { status: 302 },
    });
    await account.sandbox.clock.advance(14 * 24 * 60 * 60_000 + 60_000);
    const gone = await account.call('getForwardRequest', { id: request_id });
    expect(gone).toMatchObject({ status: 404, body: { error_codes: ['forward_request_not_found'] } });
  });

  test('is signed as dLocal wants it', async () => {
    const { id } = await account.storedCard();
    const signature = { type: 'dlocal', dlocal_parameters: { secret_key: 'dlocal secret' } };
    const headers = { raw: { 'X-Date': '2026-01-01T00:00:00Z', 'X-Login': 'login' } };

    await forward({ type: 'id', id }, { signature, headers, body: '{{card_number}}' });

    const signed = `login2026-01-01T00:00:00Z${cardToken.number}`;
    const digest = createHmac('sha256', 'dlocal secret').update(signed).digest('hex');
    expect(received[0]?.headers.authorization).toBe(`V2-HMAC-SHA256, Signature: ${digest}`);
  });

  test('that nobody answers is kept without an answer', async () => {
    const { id } = await account.storedCard();
    thirdParty.removeAllListeners('request').on('request', (request) => request.socket.destroy());

    const answer = await forward({ type: 'id', id });

    expect(answer).toMatchObject({ status: 200, body: { request_id: expect.stringMatching(/^fwd_/) } });
    expect(answer.body).not.toHaveProperty('destination_response');
  });

  test('is refused with a header that cannot be sent, and spends nothing then', async () => {
    const token = await account.token();

    const refused = await forward({ type: 'token', token }, { headers: { raw: { 'X-Bad': 'a\nb' } } });

    expect(refused).toMatchObject({ status: 422, body: { error_codes: ['destination_request_headers_raw_invalid'] } });
    expect((await forward({ type: 'token', token })).status).toBe(200);
  });

  test('goes to no other machine, and spends nothing then', async () => {
    const token = await account.token();

    const refused = await forward({ type: 'token', token }, { url: 'https://example.com/payments' });

    expect(refused).toMatchObject({ status: 501, body: { error_codes: ['forward_only_to_loopback_in_sandbox'] } });
    expect((await forward({ type: 'token', token })).status).toBe(200);
  });

  test.each([
    ['http://127.0.0.1:80/', true],
    ['http://127.9.9.9/', true],
    ['https://localhost/', true],
    ['http://[::1]:8080/', true],
    ['http://0x7f000001/', true],
    ['http://127.0.0.1.example.com/', false],
    ['http://localhost.example.com/', false],
    ['http://10.0.0.1/', false],
    ['http://[::ffff:10.0.0.1]/', false],
    ['http://127.0.0.1@example.com/', false],
    ['ftp://127.0.0.1/', false],
  ])('%s leads back to this machine: %s', (address, expected) => {
    expect(isForwardedTo(new URL(address))).toBe(expected);
  });
});

describe('a secret', () => {
  test('is kept and listed without its value, and counts its changes', async () => {
    const created = await account.call('createSecret', { body: { name: 'first', value: 'hush' } });
    expect(created).toMatchObject({ status: 201, body: { name: 'first', version: 1 } });
    await account.call('createSecret', { body: { name: 'second', value: 'hush' } });

    const changed = await account.call('updateSecret', { id: 'first', body: { value: 'hush hush' } });

    expect(changed).toMatchObject({ status: 200, body: { name: 'first', version: 2 } });
    const { body, text: answer } = await account.call('listSecrets');
    expect(body.data.map((secret: { name: string }) => secret.name)).toEqual(['first', 'second']);
    expect(answer).not.toContain('hush');
  });

  test('has a name of its own', async () => {
    await account.call('createSecret', { body: { name: 'first', value: 'hush' } });

    const second = await account.call('createSecret', { body: { name: 'first', value: 'other' } });
    const badName = await account.call('createSecret', { body: { name: 'not-a-name', value: 'hush' } });

    for (const refused of [second, badName]) {
      expect(refused).toMatchObject({ status: 422, body: { error_codes: ['name_invalid'] } });
    }
  });

  test('is gone when it was deleted', async () => {
    await account.call('createSecret', { body: { name: 'first', value: 'hush' } });

    expect((await account.call('deleteSecret', { id: 'first' })).status).toBe(204);

    expect((await account.call('deleteSecret', { id: 'first' })).status).toBe(404);
    expect((await account.call('updateSecret', { id: 'first', body: { value: 'hush' } })).status).toBe(404);
    expect((await account.call('listSecrets')).body.data).toEqual([]);
  });
});
