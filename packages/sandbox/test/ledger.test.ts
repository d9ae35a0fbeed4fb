import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { programme } from '../src/areas/issuing/account.js';
import { startSandbox, type RecordedRequest, type Sandbox } from '../src/index.js';
import { Ledger } from '../src/http/ledger.js';
import { accessToken, call, cardPayment, cardToken } from './calls.js';

let sandbox: Sandbox;
let told: RecordedRequest[];
beforeEach(async () => {
  told = [];
  sandbox = await startSandbox({ onRequest: (request) => told.push(request) });
});
afterEach(() => sandbox.close());

test('every call is noted with its route, operation and status, in order', async () => {
  await call(sandbox, 'POST', '/tokens', { credential: sandbox.credentials.publicKey, body: cardToken });
  await call(sandbox, 'GET', '/tokens/tok_x/metadata?verbose=1');
  await call(sandbox, 'GET', '/no-such-path');
  expect(sandbox.requests.all()).toMatchObject([
    { method: 'POST', path: '/tokens', operation: 'requestToken', status: 201, effect: true },
    { method: 'GET', path: '/tokens/tok_x/metadata', operation: 'getTokenMetadata', status: 404, effect: false },
    { method: 'GET', path: '/no-such-path', status: 404, effect: false },
  ]);
  expect(told).toEqual(sandbox.requests.all());
});

test('it holds the idempotency key of each call', async () => {
  await call(sandbox, 'POST', '/payments', { body: cardPayment, headers: { 'Cko-Idempotency-Key': 'order-1' } });
  expect(sandbox.requests.of('requestPayment')).toMatchObject([{ idempotencyKey: 'order-1' }]);
});

test('it holds how long each call took', async () => {
  await call(sandbox, 'GET', '/tokens/tok_x/metadata');
  expect(sandbox.requests.all()[0]?.duration).toBeGreaterThan(0);
});

test('it counts what was carried out, also when the calls are not kept any more', async () => {
  const { publicKey } = sandbox.credentials;
  await call(sandbox, 'POST', '/tokens', { credential: publicKey, body: cardToken });
  // The calls are made by the ledger's own means: ten thousand over a socket take too long.
  const ledger = new Ledger();
  for (let count = 0; count < 10_050; count++) {
    const operation = count % 2 === 0 ? 'requestPayment' : 'getPayment';
    const noted = ledger.add({ requestId: `${count}`, receivedOn: '', method: 'POST', path: '/payments', operation });
    if (operation === 'requestPayment') ledger.addEffect(noted);
  }
  expect(ledger.all()).toHaveLength(10_000);
  expect(ledger.all()[0]?.requestId).toBe('50');
  expect(ledger.of('requestPayment')).toHaveLength(5_000);
  expect(ledger.allEffects()).toEqual({ requestPayment: 5_025 });
  expect(sandbox.requests.allEffects()).toEqual({ requestToken: 1 });
});

test('it holds no bodies unless asked', async () => {
  await call(sandbox, 'POST', '/payments', { body: cardPayment });
  expect(sandbox.requests.all()[0]?.bodies).toBeUndefined();
});

test('it holds bodies when asked, without secrets and with card numbers masked', async () => {
  const logging = await startSandbox({ logBodies: true });
  try {
    const { accessKey, secretKey, publicKey } = logging.credentials;
    const { body } = await call(logging, 'POST', '/payments', {
      body: { ...cardPayment, reference: 'paid with 4242 4242 4242 4242', metadata: { password: 'letmein' } },
    });
    const token = await accessToken(logging);
    await call(logging, 'POST', '/tokens', { credential: publicKey, body: cardToken });
    await call(logging, 'POST', '/payments', { body: '{"number": 4242424242424242' });
    await call(logging, 'POST', '/workflows', {
      body: {
        conditions: [{ type: 'event', events: { gateway: ['payment_approved'] } }],
        actions: [{ type: 'webhook', url: 'http://127.0.0.1:1', signature: { method: 'HMACSHA256', key: 'sign me' } }],
      },
    });
    expect(logging.requests.of('requestPayment')[0]?.bodies).toMatchObject({
      request: {
        source: { type: 'card', number: '************4242', expiry_month: 12, cvv: '[removed]' },
        amount: 1000,
        reference: 'paid with ***************4242',
        metadata: { password: '[removed]' },
      },
      response: { id: body.id, source: { last4: '4242' } },
    });
    expect(logging.requests.of('requestAccessToken')[0]?.bodies).toMatchObject({
      request: { client_id: accessKey.id, client_secret: '[removed]' },
      response: { access_token: '[removed]', token_type: 'Bearer' },
    });
    expect(logging.requests.of('requestToken')[0]?.bodies?.response).toMatchObject({ token: '[removed]' });
    expect(logging.requests.of('requestPayment')[1]?.bodies?.request).toMatch(/^\[.*, 27 bytes\]$/);
    const everything = JSON.stringify(logging.requests.all());
    for (const secret of ['4242424242424242', 'letmein', 'sign me', token, accessKey.secret, secretKey, publicKey]) {
      expect(everything).not.toContain(secret);
    }
  } finally {
    await logging.close();
  }
});

test('it holds no credentials of a card that was issued', async () => {
  const logging = await startSandbox({ logBodies: true });
  onTestFinished(() => logging.close());
  const credential = await accessToken(logging);
  const { cardholder: cardholder_id, cardProduct: card_product_id } = programme;
  const card = { type: 'virtual', cardholder_id, card_product_id };
  const { id } = (await call(logging, 'POST', '/issuing/cards', { credential, body: card })).body;
  const { body } = await call(logging, 'GET', `/issuing/cards/${id}/credentials`, { credential });
  expect(body.cvc2).toMatch(/^\d{3}$/);
  expect(logging.requests.of('getCardCredentials')[0]?.bodies?.response).toEqual({
    number: `************${body.number.slice(-4)}`,
    cvc2: '[removed]',
  });
});

test('it holds nothing of a forwarded request that may be secret, whatever a third party calls or repeats of it', async () => {
  const logging = await startSandbox({ logBodies: true });
  const thirdParty = createServer((request, response) => {
    void text(request).then((sent) =>
      response.writeHead(200, { 'x-repeated': String(request.headers['x-api-key']) }).end(`${sent} ${secrets[0]}`),
    );
  });
  await new Promise<void>((resolve) => thirdParty.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    thirdParty.close();
    await logging.close();
  });
  const secrets = ['hush-1', 'hush-2', 'hush-3', 'hush-4', 'hush-5', 'hush-6'];
  const raw = {
    'x-api-key': secrets[0],
    'Api-Key': secrets[1],
    'x-auth-token': secrets[2],
    'X-Pass': secrets[3],
    'Content-Type': 'application/json',
  };
  const { publicKey } = logging.credentials;
  const { body: source } = await call(logging, 'POST', '/tokens', { credential: publicKey, body: cardToken });
  const sent = JSON.stringify({ amount: 5, api_key: secrets[4] });
  const address = `http://127.0.0.1:${(thirdParty.address() as AddressInfo).port}/pay`;
  const url = `${address}?key=${secrets[5]}`;
  const answer = await call(logging, 'POST', '/forward', {
    body: {
      source: { type: 'token', token: source.token },
      destination_request: { url, method: 'POST', headers: { raw }, body: sent },
    },
  });
  await call(logging, 'GET', `/forward/${answer.body.request_id}`);

  expect(answer.body.destination_response.body).toContain(secrets[4]);
  const everything = JSON.stringify(logging.requests.all());
  for (const secret of secrets) expect(everything).not.toContain(secret);
  expect(logging.requests.of('forwardRequest')[0]?.bodies).toMatchObject({
    request: {
      destination_request: {
        url: `${address}?[removed]`,
        headers: { raw: { 'x-api-key': '[removed]', 'Content-Type': 'application/json' } },
        body: { amount: 5, api_key: '[removed]' },
      },
    },
    response: { destination_response: { status: 200, body: '[removed]' } },
  });
});

test('over HTTP it tells calls and what was carried out, and forgets', async () => {
  const control = (method: string, path: string) => call(sandbox, method, `/_sandbox${path}`, { credential: null });
  await call(sandbox, 'POST', '/payments', { body: cardPayment });
  expect((await control('GET', '/requests')).body).toMatchObject([{ operation: 'requestPayment', effect: true }]);
  expect((await control('GET', '/effects')).body).toEqual({ requestPayment: 1 });
  expect((await control('DELETE', '/requests')).status).toBe(204);
  expect([(await control('GET', '/requests')).body, (await control('GET', '/effects')).body]).toEqual([[], {}]);
});

test('it holds no card data and no credential', async () => {
  const { secretKey, publicKey, accessKey } = sandbox.credentials;
  const token = await accessToken(sandbox);
  const { number } = cardToken;
  await call(sandbox, 'POST', '/tokens', { credential: publicKey, body: { ...cardToken, cvv: '987' } });
  await call(sandbox, 'POST', '/tokens', { credential: token, body: { ...cardToken, number: [number] } });
  await call(sandbox, 'POST', '/payments', { body: cardPayment });
  await call(sandbox, 'GET', `/tokens/${number}/metadata?number=${number}`);
  await call(sandbox, 'GET', `/tokens/${number.replace(/\d{4}(?=\d)/g, '$&%20')}/metadata`);
  const everything = decodeURIComponent(inspect(sandbox.requests, { depth: null }) + JSON.stringify(told)).replaceAll(
    ' ',
    '',
  );
  for (const secret of [number, '987', secretKey, publicKey, accessKey.secret, token]) {
    expect(everything).not.toContain(secret);
  }
  const paths = sandbox.requests.all().map(({ path }) => decodeURIComponent(path).replaceAll(' ', ''));
  expect(paths.join()).not.toContain(number);
});

test('it forgets when it is cleared', async () => {
  await call(sandbox, 'GET', '/no-such-path');
  sandbox.requests.clear();
  expect(sandbox.requests.all()).toEqual([]);
});
