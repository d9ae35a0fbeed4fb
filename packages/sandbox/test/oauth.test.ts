import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { startSandbox, type Sandbox } from '../src/index.js';
import { accessToken, call, cardToken, type Answer } from './calls.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox({
    accessKeys: [{ scopes: ['vault', 'gateway'] }, { id: 'ack_second', secret: 'other: secret', scopes: ['vault'] }],
  });
});
afterEach(() => sandbox.close());

const basic = (id: string, secret: string) => ({
  authorization: `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`,
});

function requestToken(fields: Record<string, string>, headers: Record<string, string> = {}): Promise<Answer> {
  return call(sandbox, 'POST', '/connect/token', { credential: null, body: new URLSearchParams(fields), headers });
}

test('the client may come by Basic authentication or as fields', async () => {
  const { id, secret } = sandbox.credentials.accessKey;
  const byHeader = await requestToken({ grant_type: 'client_credentials' }, basic(id, secret));
  const byFields = await requestToken({ grant_type: 'client_credentials', client_id: id, client_secret: secret });
  for (const answer of [byHeader, byFields]) {
    expect(answer.status).toBe(200);
    expect(answer.body).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: 'vault gateway' });
    expect(answer.body.access_token).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+$/);
  }
});

test('every configured access key gets the scopes of its own', async () => {
  const answer = await requestToken({ grant_type: 'client_credentials' }, basic('ack_second', 'other: secret'));
  expect(answer.body.scope).toBe('vault');
});

test('a token has the scopes that were asked for and no more', async () => {
  const { id, secret } = sandbox.credentials.accessKey;
  const answer = await requestToken({ grant_type: 'client_credentials', scope: 'gateway' }, basic(id, secret));
  expect(answer.body.scope).toBe('gateway');
  const credential = answer.body.access_token as string;
  expect((await call(sandbox, 'POST', '/tokens', { credential, body: cardToken })).status).toBe(403);
});

test('a scope of earlier years is granted, and opens what those of today do', async () => {
  const own = await startSandbox();
  onTestFinished(() => own.close());
  const { id: client_id, secret: client_secret } = own.credentials.accessKey;
  const fields = { grant_type: 'client_credentials', client_id, client_secret, scope: 'issuing:card-mgmt' };
  const made = await call(own, 'POST', '/connect/token', { credential: null, body: new URLSearchParams(fields) });
  expect(made.body.scope).toBe('issuing:card-mgmt');
  const credential = made.body.access_token as string;
  expect((await call(own, 'GET', `/issuing/cards/crd_${'a'.repeat(26)}`, { credential })).status).toBe(404);
  expect((await call(own, 'POST', '/issuing/controls', { credential })).status).toBe(403);
});

test.each([
  ['invalid_client', { grant_type: 'client_credentials', client_id: 'ack_nobody', client_secret: 'x' }],
  ['invalid_client', { grant_type: 'client_credentials' }],
  ['invalid_request', { client_id: 'ack_second', client_secret: 'other: secret' }],
  ['unsupported_grant_type', { grant_type: 'password', client_id: 'ack_second', client_secret: 'other: secret' }],
  [
    'invalid_scope',
    { grant_type: 'client_credentials', client_id: 'ack_second', client_secret: 'other: secret', scope: 'gateway' },
  ],
])('a bad token request is 400 with %s alone', async (error, fields) => {
  const answer = await requestToken(fields);
  expect(answer.status).toBe(400);
  expect(answer.body).toEqual({ error });
});

test('a token expires by the clock of the sandbox', async () => {
  const credential = await accessToken(sandbox);
  await sandbox.clock.advance(3_599_000);
  expect((await call(sandbox, 'POST', '/tokens', { credential, body: cardToken })).status).toBe(201);
  await sandbox.clock.advance(2_000);
  expect((await call(sandbox, 'POST', '/tokens', { credential, body: cardToken })).status).toBe(401);
});

test('a token whose content was changed is refused', async () => {
  const [head, , signature] = (await accessToken(sandbox, 'gateway')).split('.');
  const claims = Buffer.from(JSON.stringify({ scope: ['vault'], exp: 4_000_000_000 })).toString('base64url');
  const credential = `${head}.${claims}.${signature}`;
  expect((await call(sandbox, 'POST', '/tokens', { credential, body: cardToken })).status).toBe(401);
});

test('a token outlives a reset, as clients keep theirs', async () => {
  const credential = await accessToken(sandbox);
  sandbox.reset();
  expect((await call(sandbox, 'POST', '/tokens', { credential, body: cardToken })).status).toBe(201);
});
