import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSandbox, type Sandbox } from '../src/index.js';
import { accessToken, call, cardToken, type Answer } from './calls.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

function expectEmpty(answer: Answer, status: number): void {
  expect(answer.status).toBe(status);
  expect(answer.headers.get('content-length')).toBe('0');
  expect(answer.headers.get('content-type')).toBeNull();
}

describe('route', () => {
  test('an unknown path is 404 without a body, even without a credential', async () => {
    expectEmpty(await call(sandbox, 'GET', '/no-such-path', { credential: null }), 404);
    expectEmpty(await call(sandbox, 'GET', '/no-such-path'), 404);
  });

  test('a path that cannot be decoded is an unknown one', async () => {
    expect((await call(sandbox, 'GET', '/payments/%E0%A4%A')).status).toBe(404);
  });
});

describe('an id that belongs to nothing', () => {
  test('is told before the body is looked at where that is known of live', async () => {
    const body = { amount: 1500, currency: 'GBP' };
    expect((await call(sandbox, 'PUT', '/payments/setups/set_of_nobody', { body })).status).toBe(404);
  });
});

describe('credential', () => {
  const wrong = {
    'no credential': {},
    'a wrong key': { authorization: 'Bearer sk_sbox_aaaaaaaaaaaaaaaaaaaaaaaaaaa' },
    'a key without its scheme': { authorization: 'sk_sbox_aaaaaaaaaaaaaaaaaaaaaaaaaaa' },
    'a malformed key': { authorization: 'Bearer one two' },
    'a token of nobody': { authorization: 'Bearer aaaa.bbbb.cccc' },
  };

  test.each(Object.entries(wrong))('%s is 401 without a body or a content type', async (_name, headers) => {
    expectEmpty(await call(sandbox, 'GET', '/payments/pay_x', { credential: null, headers }), 401);
  });

  test('a good key is taken without its scheme, as the official SDK sends public keys', async () => {
    const headers = { authorization: sandbox.credentials.publicKey };
    expect((await call(sandbox, 'POST', '/tokens', { credential: null, headers, body: cardToken })).status).toBe(201);
  });

  test('a good credential of the wrong kind is 401', async () => {
    expectEmpty(await call(sandbox, 'GET', '/payments/pay_x', { credential: sandbox.credentials.publicKey }), 401);
    expectEmpty(await call(sandbox, 'POST', '/tokens', { body: cardToken }), 401);
  });

  test('the public key is taken where it is described', async () => {
    const { publicKey } = sandbox.credentials;
    expect((await call(sandbox, 'POST', '/tokens', { credential: publicKey, body: cardToken })).status).toBe(201);
  });

  test('it is checked before the body is read', async () => {
    expectEmpty(await call(sandbox, 'POST', '/payments', { credential: null, body: '{' }), 401);
  });
});

describe('scope', () => {
  test('a token without any accepted scope is 403 without a body', async () => {
    const credential = await accessToken(sandbox, 'gateway');
    expectEmpty(await call(sandbox, 'POST', '/tokens', { credential, body: cardToken }), 403);
  });

  test('any one of the accepted scopes is enough', async () => {
    for (const scope of ['vault', 'vault:tokenization']) {
      const credential = await accessToken(sandbox, scope);
      expect((await call(sandbox, 'POST', '/tokens', { credential, body: cardToken })).status).toBe(201);
    }
  });

  test('it is checked before the body is read', async () => {
    const credential = await accessToken(sandbox, 'gateway');
    expectEmpty(await call(sandbox, 'POST', '/tokens', { credential, body: '{' }), 403);
  });
});

describe('method', () => {
  test('a known path with another method asks for the credential first', async () => {
    expectEmpty(await call(sandbox, 'DELETE', '/payments/pay_x', { credential: null }), 401);
  });

  test('a known path with another method is 405 without a body for a good credential', async () => {
    for (const method of ['DELETE', 'PATCH', 'PUT', 'OPTIONS']) {
      expectEmpty(await call(sandbox, method, '/payments/pay_x'), 405);
    }
  });
});

describe('body', () => {
  test('a body that is not JSON is 422 where no 400 is documented', async () => {
    const answer = await call(sandbox, 'POST', '/tokens', { credential: sandbox.credentials.publicKey, body: '{' });
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ error_type: 'request_invalid', error_codes: ['request_json_invalid'] });
  });

  test('a body that is not JSON is 400 where that is documented', async () => {
    const answer = await call(sandbox, 'POST', '/payments/search', { body: '{' });
    expect(answer.status).toBe(400);
    expect(answer.body.error_type).toBe('request_malformed');
  });

  test('a body beyond every limit is 413', async () => {
    const answer = await call(sandbox, 'POST', '/payments', { body: 'x'.repeat(10 * 1024 * 1024) });
    expect(answer.status).toBe(413);
    expect(answer.body.message).toBe('The body is larger than the 8388608 bytes that the sandbox takes.');
  });
});

test('every answer names its request and the version, errors with the same id as their body', async () => {
  const answers = [
    await call(sandbox, 'GET', '/no-such-path'),
    await call(sandbox, 'GET', '/payments/pay_x', { credential: null }),
    await call(sandbox, 'POST', '/tokens', { credential: sandbox.credentials.publicKey, body: cardToken }),
    await call(sandbox, 'POST', '/tokens', { credential: sandbox.credentials.publicKey, body: {} }),
  ];
  const ids = answers.map(({ headers }) => headers.get('cko-request-id'));
  expect(new Set(ids).size).toBe(answers.length);
  for (const id of ids) expect(id).toMatch(/^0H[A-Z2-7]{11}$/);
  for (const { headers } of answers) expect(headers.get('cko-version')).toBeTruthy();
  expect(answers.at(-1)?.body.request_id).toBe(ids.at(-1));
});
