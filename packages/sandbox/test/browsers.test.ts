import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { startSandbox, type Sandbox } from '../src/index.js';
import { cardToken } from './calls.js';

const shop = 'https://shop.test';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
});

/** Asks, as a browser does, whether a page of the shop may make a call. */
function ask(path: string, method: string): Promise<Response> {
  return fetch(`${sandbox.url}${path}`, {
    method: 'OPTIONS',
    headers: {
      origin: shop,
      'access-control-request-method': method,
      'access-control-request-headers': 'authorization,content-type',
    },
  });
}

describe('a page in a browser', () => {
  test.each([
    ['POST', '/tokens'],
    ['PUT', '/sessions/sid_aaaaaaaaaaaaaaaaaaaaaaaaaa/collect-data'],
    ['GET', '/sessions/sid_aaaaaaaaaaaaaaaaaaaaaaaaaa'],
  ])('may %s %s', async (method, path) => {
    const answer = await ask(path, method);
    expect(answer.status).toBe(204);
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-allow-methods')).toContain(method);
    expect(answer.headers.get('access-control-allow-headers')).toBe('authorization,content-type');
  });

  test('reads the token that it made, and what is wrong with a card', async () => {
    const make = (body: object) =>
      fetch(`${sandbox.url}/tokens`, {
        method: 'POST',
        headers: { origin: shop, authorization: `Bearer ${sandbox.credentials.publicKey}` },
        body: JSON.stringify(body),
      });
    for (const [body, status] of [
      [cardToken, 201],
      [{ ...cardToken, number: '4242424242424243' }, 422],
    ] as const) {
      const answer = await make(body);
      expect(answer.status).toBe(status);
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('access-control-expose-headers')).toContain('cko-request-id');
    }
  });

  test('is not let into what takes the keys of a server', async () => {
    const answer = await ask('/payments', 'POST');
    expect(answer.status).toBe(401);
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
    const unknown = await ask('/nothing/here', 'POST');
    expect(unknown.status).toBe(404);
  });
});
