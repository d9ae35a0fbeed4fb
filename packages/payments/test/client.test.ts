import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { createConfig, type Configuration } from '@cko/core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { PaymentsClient } from '../src/index.js';

const secretKey = 'sk_sbox_aaaaaaaaaaaaaaaaaaaaaaaaaaa';
const id = 'pay_mbabizu24mvu3mela5njyhpit4';
const body = { reference: 'ORD-5023-4E89' };
const key = { idempotencyKey: 'ORD-5023-4E89' };

interface Received {
  line: string;
  body: unknown;
  idempotencyKey?: unknown;
}

let server: Server;
let config: Configuration;
let payments: PaymentsClient;
let received: Received[];
/** What the server answers, in this order; the last one again and again. */
let answers: object[];

beforeEach(async () => {
  received = [];
  answers = [{ action_id: 'act_y3oqhf46pyzuxjbcn2giaqnb44' }];
  server = createServer(async (request: IncomingMessage, response) => {
    const sent = await text(request);
    received.push({
      line: `${request.method} ${request.url}`,
      body: sent === '' ? undefined : JSON.parse(sent),
      idempotencyKey: request.headers['cko-idempotency-key'],
    });
    response.writeHead(200, { 'Content-Type': 'application/json' });
    response.end(JSON.stringify(answers.length > 1 ? answers.shift() : answers[0]));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  config = createConfig({ secretKey, baseUrl: `http://127.0.0.1:${port}` }, {});
  payments = new PaymentsClient(config);
});

afterEach(async () => {
  await config.close();
  await new Promise((resolve) => server.close(resolve));
});

describe('a method that changes something sends its body and key to its own address', () => {
  const request = { source: { type: 'token', token: 'tok_ubfj2q76miwundwlk72vxt2i7q' }, currency: 'GBP' } as const;

  test.each<[line: string, send: () => Promise<unknown>, sent: object]>([
    ['POST /payments', () => payments.request(request, key), request],
    [`POST /payments/${id}/authorizations`, () => payments.incrementAuthorization(id, body, key), body],
    [`POST /payments/${id}/cancellations`, () => payments.cancelScheduledRetry(id, body, key), body],
    [`POST /payments/${id}/captures`, () => payments.capture(id, body, key), body],
    [`POST /payments/${id}/refunds`, () => payments.refund(id, body, key), body],
    [`POST /payments/${id}/reversals`, () => payments.reverse(id, body, key), body],
    [`POST /payments/${id}/voids`, () => payments.void(id, body, key), body],
  ])('%s', async (line, send, sent) => {
    expect(await send()).toEqual(answers[0]);
    expect(received).toEqual([{ line, body: sent, idempotencyKey: key.idempotencyKey }]);
  });
});

describe('a method that reads sends no key', () => {
  test.each<[line: string, send: () => Promise<unknown>, sent?: object]>([
    [`GET /payments/${id}`, () => payments.get(id)],
    [`GET /payments/${id}/actions`, () => payments.actions(id)],
    ['GET /payments?reference=ORD-5023-4E89', () => payments.list(body)],
    ['POST /payments/search', () => payments.search({ limit: 100 }), { limit: 100 }],
  ])('%s', async (line, send, sent) => {
    expect(await send()).toEqual(answers[0]);
    expect(received).toEqual([{ line, body: sent, idempotencyKey: undefined }]);
  });
});

test('the whole payment is meant when a capture, refund or void has no body', async () => {
  await payments.capture(id);
  await payments.refund(id);
  await payments.void(id);
  expect(received.map((request) => request.body)).toEqual([undefined, undefined, undefined]);
});

test('a list goes on where the page before ended, until all payments are read', async () => {
  answers = [
    { skip: 0, limit: 2, total_count: 3, data: [{ id: 'pay_1' }, { id: 'pay_2' }] },
    { skip: 2, limit: 2, total_count: 3, data: [{ id: 'pay_3' }] },
  ];
  const ids: string[] = [];
  for await (const payment of payments.list({ ...body, limit: 2 })) ids.push(payment.id);
  expect(ids).toEqual(['pay_1', 'pay_2', 'pay_3']);
  expect(received.map(({ line }) => line)).toEqual([
    'GET /payments?reference=ORD-5023-4E89&limit=2',
    'GET /payments?reference=ORD-5023-4E89&limit=2&skip=2',
  ]);
});

test('a search follows the link to its next page and repeats what was searched for', async () => {
  answers = [
    { data: [{ id: 'pay_1' }], _links: { next: { href: 'https://api.example/payments/search?continuation=next' } } },
    { data: [{ id: 'pay_2' }] },
  ];
  const ids: string[] = [];
  for await (const payment of payments.search({ query: "currency:'GBP'" })) ids.push(payment.id);
  expect(ids).toEqual(['pay_1', 'pay_2']);
  expect(received).toMatchObject([
    { line: 'POST /payments/search', body: { query: "currency:'GBP'" } },
    { line: 'POST /payments/search?continuation=next', body: { query: "currency:'GBP'" } },
  ]);
});
