import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  AuthenticationError,
  ConfigurationError,
  createConfig,
  IssuingClient,
  NotFoundError,
  ValidationError,
} from '../src/index.js';
import { connect } from './issuing-server.js';

const cardId = 'crd_fa6psq242dcd6fdn5gifcq1491';
const secretKey = 'sk_sbox_m73dzbpy7cf3gfd46xr4yj5xo4e';
const disputeId = 'idsp_fa6psq242dcd6fdn5gifcq1491';

describe('a cardholder token', () => {
  const token = { access_token: 'for-the-app', token_type: 'Bearer', expires_in: 900 };
  const request = {
    grant_type: 'client_credentials',
    client_id: 'ack_dpgz2qdgxbiufnxaalxpx6e5ja',
    client_secret: 'secret&of=the key',
    cardholder_id: 'crh_d3ozhf43pcq2xbldn2g45qnb44',
    single_use: true,
  } as const;

  test('is asked for with the fields of a form', async () => {
    const { issuing, received } = await connect({ status: 200, body: token });
    expect(await issuing.cardholders.requestAccessToken(request)).toEqual(token);
    expect(received).toMatchObject([
      {
        line: 'POST /issuing/access/connect/token',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      },
    ]);
    expect(Object.fromEntries(new URLSearchParams(received[0]?.body))).toEqual({ ...request, single_use: 'true' });
  });

  test('is asked for without a credential of the client, and without fetching one', async () => {
    const { issuing, received, tokenRequests } = await connect({ status: 200, body: token });
    await issuing.cardholders.requestAccessToken(request);
    expect(received[0]?.headers).not.toHaveProperty('authorization');
    expect(tokenRequests).toEqual([]);
  });

  test('that is refused leaves no trace of the secret in the error', async () => {
    const { issuing } = await connect({ status: 401 });
    const error: unknown = await issuing.cardholders.requestAccessToken(request).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(inspect(error, { depth: Infinity, showHidden: true })).not.toMatch(/the.key/);
  });
});

describe('a dispute', () => {
  test('is written under a key of its own when none is given, since Checkout.com requires one', async () => {
    const { issuing, received } = await connect({ status: 202 });
    await issuing.disputes.cancel(disputeId);
    await issuing.disputes.cancel(disputeId);
    const keys = received.map(({ headers }) => headers['cko-idempotency-key']);
    expect(keys).toEqual([expect.stringMatching(/^[\w.-]{1,256}$/), expect.stringMatching(/^[\w.-]{1,256}$/)]);
    expect(new Set(keys).size).toBe(2);
  });

  test('is repeated under the same key after a failure that leaves its outcome unknown', async () => {
    const { issuing, received } = await connect({ status: 502 }, { status: 202 });
    await issuing.disputes.cancel(disputeId, { idempotencyKey: 'claim-1021' });
    expect(received.map(({ headers }) => headers['cko-idempotency-key'])).toEqual(['claim-1021', 'claim-1021']);
  });
});

describe('an answer without a body is undefined', () => {
  test.each<[name: string, status: number, send: (wire: Awaited<ReturnType<typeof connect>>) => PromiseLike<unknown>]>([
    ['controls.profiles.delete', 200, ({ issuing }) => issuing.controls.profiles.delete('cpr_1')],
    ['disputes.cancel', 202, ({ issuing }) => issuing.disputes.cancel(disputeId)],
    ['disputes.escalate', 202, ({ issuing }) => issuing.disputes.escalate(disputeId, { justification: 'It is so.' })],
    ['simulate.clearing', 202, ({ issuing }) => issuing.simulate.clearing('trx_1')],
    ['simulate.refund', 202, ({ issuing }) => issuing.simulate.refund('trx_1')],
    ['simulate.oobAuthentication', 202, ({ issuing }) => issuing.simulate.oobAuthentication()],
  ])('%s', async (_, status, send) => {
    expect(await send(await connect({ status }))).toBeUndefined();
  });
});

describe('an empty object is sent where the body is required and nothing of it is given', () => {
  test.each<[name: string, send: (wire: Awaited<ReturnType<typeof connect>>) => PromiseLike<unknown>]>([
    ['cards.suspend', ({ issuing }) => issuing.cards.suspend(cardId)],
    ['cards.revoke', ({ issuing }) => issuing.cards.revoke(cardId)],
    ['cards.renew', ({ issuing }) => issuing.cards.renew(cardId)],
    ['simulate.clearing', ({ issuing }) => issuing.simulate.clearing('trx_1')],
    ['simulate.refund', ({ issuing }) => issuing.simulate.refund('trx_1')],
    ['simulate.reversal', ({ issuing }) => issuing.simulate.reversal('trx_1')],
  ])('%s', async (_, send) => {
    const wire = await connect({ status: 200, body: {} });
    await send(wire);
    expect(wire.received.map(({ body }) => body)).toEqual(['{}']);
  });
});

test('a list of transactions goes on where the page before ended, until all are read', async () => {
  const { issuing, received } = await connect(
    { status: 200, body: { skip: 0, limit: 2, total_count: 3, data: [{ id: 'trx_1' }, { id: 'trx_2' }] } },
    { status: 200, body: { skip: 2, limit: 2, total_count: 3, data: [{ id: 'trx_3' }] } },
  );
  const ids: string[] = [];
  for await (const transaction of issuing.transactions.list({ card_id: cardId })) ids.push(transaction.id);
  expect(ids).toEqual(['trx_1', 'trx_2', 'trx_3']);
  expect(received.map(({ line }) => line)).toEqual([
    `GET /issuing/transactions?card_id=${cardId}`,
    `GET /issuing/transactions?card_id=${cardId}&skip=2`,
  ]);
});

describe('a refusal', () => {
  test('of what was sent tells its codes', async () => {
    const body = { request_id: 'a-request', error_type: 'request_invalid', error_codes: ['cardholder_type_required'] };
    const { issuing } = await connect({ status: 422, body });
    const call = issuing.cardholders.create({} as never);
    await expect(call).rejects.toThrow(ValidationError);
    await expect(call).rejects.toMatchObject({
      operation: 'createCardholder',
      errorCodes: ['cardholder_type_required'],
      outcome: 'none',
    });
  });

  test('for want of the card is a NotFoundError', async () => {
    const { issuing } = await connect({ status: 404 });
    await expect(issuing.cards.get(cardId)).rejects.toThrow(NotFoundError);
  });

  test('of a write without a key is not followed by another try, which could issue a second card', async () => {
    const { issuing, received } = await connect({ status: 502 });
    await expect(issuing.cards.renew(cardId)).rejects.toMatchObject({ status: 502, outcome: 'unknown' });
    expect(received).toHaveLength(1);
  });
});

test('a secret key alone is not enough, which is said before anything is sent', async () => {
  const issuing = new IssuingClient(createConfig({ secretKey, baseUrl: 'http://127.0.0.1:9' }, {}));
  await expect(issuing.cards.get(cardId)).rejects.toThrow(ConfigurationError);
});
