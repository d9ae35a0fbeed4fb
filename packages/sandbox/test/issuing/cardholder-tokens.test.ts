import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { accessToken, call } from '../calls.js';
import { exampleRequest } from '../payments/described.js';
import { cardholderId, productId } from './world.js';

let sandbox: Sandbox;
let wide: string;
beforeEach(async () => {
  sandbox = await startSandbox();
  wide = await accessToken(sandbox);
  onTestFinished(() => sandbox.close());
});

async function cardOf(cardholder_id: string): Promise<string> {
  const body = { type: 'virtual', cardholder_id, card_product_id: productId };
  return (await call(sandbox, 'POST', '/issuing/cards', { credential: wide, body })).body.id;
}

async function tokenOf(cardholder_id: string, more: Record<string, string> = {}): Promise<string> {
  const { id, secret } = sandbox.credentials.accessKey;
  const fields = { grant_type: 'client_credentials', client_id: id, client_secret: secret, cardholder_id, ...more };
  const body = new URLSearchParams(fields);
  const answer = await call(sandbox, 'POST', '/issuing/access/connect/token', { credential: null, body });
  return answer.body.access_token;
}

describe("a cardholder's token", () => {
  test('reads their own cards and nobody else’s', async () => {
    const request = exampleRequest('createCardholder');
    const other = (await call(sandbox, 'POST', '/issuing/cardholders', { credential: wide, body: request })).body.id;
    const [own, foreign] = [await cardOf(cardholderId), await cardOf(other)];
    const credential = await tokenOf(cardholderId);
    const status = async (path: string) => (await call(sandbox, 'GET', path, { credential })).status;

    expect(await status(`/issuing/cards/${own}`)).toBe(200);
    expect(await status(`/issuing/cards/${own}/credentials`)).toBe(200);
    expect(await status(`/issuing/controls?target_id=${own}`)).toBe(200);
    expect(await status(`/issuing/cardholders/${cardholderId}/cards`)).toBe(200);
    expect(await status(`/issuing/cards/${foreign}`)).toBe(404);
    expect(await status(`/issuing/controls?target_id=${foreign}`)).toBe(404);
    expect(await status(`/issuing/cardholders/${other}`)).toBe(404);
    expect(await status('/issuing/controls/control-profiles/cpr_aaaaaaaaaaaaaaaaaaaaaaaaaa')).toBe(403);
  });

  test('lists their own transactions', async () => {
    const request = exampleRequest('createCardholder');
    const other = (await call(sandbox, 'POST', '/issuing/cardholders', { credential: wide, body: request })).body.id;
    for (const holder of [cardholderId, other]) {
      const id = await cardOf(holder);
      const { expiry_month, expiry_year } = (await call(sandbox, 'GET', `/issuing/cards/${id}`, { credential: wide }))
        .body;
      const transaction = { type: 'purchase', amount: 100, currency: 'GBP', merchant: { category_code: '7399' } };
      const body = { card: { id, expiry_month, expiry_year }, transaction };
      await call(sandbox, 'POST', '/issuing/simulate/authorizations', { credential: wide, body });
    }
    const credential = await tokenOf(cardholderId);

    const { body } = await call(sandbox, 'GET', '/issuing/transactions', { credential });

    expect(body.data).toHaveLength(1);
    const foreign = await call(sandbox, 'GET', `/issuing/transactions?cardholder_id=${other}`, { credential });
    expect(foreign.status).toBe(404);
  });

  test('that is for single use works once', async () => {
    const card = await cardOf(cardholderId);
    const credential = await tokenOf(cardholderId, { single_use: 'true' });
    const read = () => call(sandbox, 'GET', `/issuing/cards/${card}/credentials`, { credential });

    expect((await read()).body).toMatchObject({ cvc2: expect.stringMatching(/^\d{3}$/) });
    expect((await read()).status).toBe(401);
  });
});

test('a virtual card tells its credentials where it is made, if that is asked for', async () => {
  const request = { type: 'virtual', cardholder_id: cardholderId, card_product_id: productId };
  const make = (return_credentials: string[]) =>
    call(sandbox, 'POST', '/issuing/cards', { credential: wide, body: { ...request, return_credentials } });

  const { body } = await make(['number']);
  expect(body.credentials).toEqual({ number: expect.stringMatching(/^\d{16}$/) });
  expect((await make([])).body.credentials).toBeUndefined();
});
