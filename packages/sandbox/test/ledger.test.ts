import { inspect } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startSandbox, type RecordedRequest, type Sandbox } from '../src/index.js';
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

test('it holds no card data and no credential', async () => {
  const { secretKey, publicKey, accessKey } = sandbox.credentials;
  const token = await accessToken(sandbox);
  const { number } = cardToken;
  await call(sandbox, 'POST', '/tokens', { credential: publicKey, body: { ...cardToken, cvv: '987' } });
  await call(sandbox, 'POST', '/tokens', { credential: token, body: { ...cardToken, number: [number] } });
  await call(sandbox, 'POST', '/payments', { body: cardPayment });
  await call(sandbox, 'GET', `/tokens/${number}/metadata?number=${number}`);
  const everything = inspect(sandbox.requests, { depth: null }) + JSON.stringify(told);
  for (const secret of [number, '987', secretKey, publicKey, accessKey.secret, token]) {
    expect(everything).not.toContain(secret);
  }
});

test('it forgets when it is cleared', async () => {
  await call(sandbox, 'GET', '/no-such-path');
  sandbox.requests.clear();
  expect(sandbox.requests.all()).toEqual([]);
});
