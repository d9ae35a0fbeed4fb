import { PaymentsClient } from '@cko/payments';
import type { APIGatewayProxyResult } from 'aws-lambda';
import { expect, test } from 'vitest';
import { openAccount } from './running/account.js';
import { startFunction } from './running/function-process.js';
import { proxyEvent, type Sent } from './running/proxy-event.js';
import { testCard, tokenOf } from './running/token.js';

const bodyOf = (answer: APIGatewayProxyResult) => JSON.parse(answer.body);

async function open() {
  const account = await openAccount();
  const lambda = await startFunction('payments', account.env);
  const call = (operation: string, sent?: Sent) => lambda.invoke(proxyEvent(operation, sent));
  const paymentBody = {
    source: { type: 'token', token: await tokenOf(account.sandbox) },
    amount: 1099,
    currency: 'GBP',
  };
  return { ...account, lambda, call, paymentBody };
}

test('a payment lives its whole life through the function, in Checkout.com’s own shapes', async () => {
  const { sandbox, call, paymentBody } = await open();
  const created = await call('requestPayment', { body: { ...paymentBody, reference: 'ORDER-1' } });
  expect(created.statusCode).toBe(201);
  expect(bodyOf(created)).toMatchObject({ amount: 1099, status: 'Authorized', reference: 'ORDER-1' });
  const path = { id: bodyOf(created).id };

  const captured = await call('capturePayment', { path, body: { amount: 600 } });
  expect(captured.statusCode).toBe(202);
  await sandbox.clock.advance(5_000);
  expect(bodyOf(await call('getPayment', { path }))).toMatchObject({ status: 'Partially Captured' });
  expect((await call('refundPayment', { path })).statusCode).toBe(202);
  await sandbox.clock.advance(5_000);
  const actions = bodyOf(await call('listPaymentActions', { path }));
  expect(actions.map(({ type }: { type: string }) => type).sort()).toEqual(['Authorization', 'Capture', 'Refund']);
  const found = await call('searchPayments', { body: { query: "reference:'ORDER-1'", limit: 10 } });
  expect(bodyOf(found).data).toHaveLength(1);
});

test('an authorization is voided, and another reversed, without a body', async () => {
  const { call, paymentBody, sandbox } = await open();
  for (const operation of ['voidPayment', 'reversePayment']) {
    const source = { type: 'token', token: await tokenOf(sandbox) };
    const { id } = bodyOf(await call('requestPayment', { body: { ...paymentBody, source } }));
    expect((await call(operation, { path: { id } })).statusCode).toBe(202);
  }
  const missing = await call('voidPayment', { path: { id: 'pay_aaaaaaaaaaaaaaaaaaaaaaaaaa' } });
  expect(missing.statusCode).toBe(404);
});

test('what Checkout.com refuses is told in its own codes, under a request id of ours', async () => {
  const { call, paymentBody } = await open();
  const { id } = bodyOf(await call('requestPayment', { body: paymentBody }));
  const answer = await call('capturePayment', { path: { id }, body: { amount: 999_999 } });
  expect(answer.statusCode).toBe(422);
  expect(bodyOf(answer)).toEqual({
    request_id: expect.stringMatching(/^request-\d+$/),
    error_type: 'request_invalid',
    error_codes: ['capture_value_greater_than_authorized'],
  });
  expect(answer.headers).toMatchObject({ 'cko-request-id': expect.any(String) });
});

test('a request that does not fit its description is refused with a code for each field, and not sent', async () => {
  const { sandbox, call } = await open();
  const before = sandbox.requests.all().length;
  const body = { source: { type: 'token' }, amount: '10.99', customer: { email: 'nobody' } };
  const answer = await call('requestPayment', { body });
  expect(answer.statusCode).toBe(422);
  expect(bodyOf(answer).error_type).toBe('request_invalid');
  expect(bodyOf(answer).error_codes.sort()).toEqual([
    'amount_invalid',
    'currency_required',
    'customer_email_invalid',
    'source_token_required',
  ]);
  expect(sandbox.requests.all()).toHaveLength(before);
});

test.each([
  ['a body that is not JSON', { body: '{"amount":' }, 400, ['request_json_invalid']],
  ['no body', {}, 422, ['currency_required']],
  [
    'a key that is none',
    { headers: { 'Idempotency-Key': 'k\u00e9y' }, body: { amount: 1, currency: 'GBP' } },
    422,
    ['idempotency_key_invalid'],
  ],
])('%s is refused', async (_, sent, status, codes) => {
  const { call } = await open();
  const answer = await call('requestPayment', sent);
  expect([answer.statusCode, bodyOf(answer).error_codes]).toEqual([status, codes]);
});

test('a method that the path does not have is answered 405 with those it has, another path 404', async () => {
  const { lambda } = await open();
  const wrong = await lambda.invoke({ ...proxyEvent('getPayment'), httpMethod: 'DELETE' });
  expect([wrong.statusCode, wrong.headers?.['allow']]).toEqual([405, 'GET']);
  const unknown = await lambda.invoke({ ...proxyEvent('getPayment'), resource: '/elsewhere' });
  expect(unknown.statusCode).toBe(404);
});

test('a body in Base64 is read like any other', async () => {
  const { lambda, paymentBody } = await open();
  const event = proxyEvent('requestPayment', { body: paymentBody });
  const body = Buffer.from(event.body ?? '').toString('base64');
  expect((await lambda.invoke({ ...event, body, isBase64Encoded: true })).statusCode).toBe(201);
});

test('the log tells of a request without anything that was sent', async () => {
  const { call, lambda, paymentBody, sandbox } = await open();
  await call('requestPayment', { body: { ...paymentBody, reference: 'planted-reference' } });
  await call('requestPayment', { body: { ...paymentBody, source: { type: 'card', ...testCard } } });
  const log = lambda.log();
  expect(log).toContain('"operation":"requestPayment"');
  for (const planted of [
    'planted-reference',
    testCard.number,
    paymentBody.source.token,
    sandbox.credentials.secretKey,
  ]) {
    expect(log).not.toContain(planted);
  }
});

test('a payment over PaymentsClient and one through the function are the same payment', async () => {
  const { call, paymentBody, sandbox } = await open();
  const { id } = bodyOf(await call('requestPayment', { body: paymentBody }));
  const payments = new PaymentsClient({ baseUrl: sandbox.url, secretKey: sandbox.credentials.secretKey });
  expect(JSON.parse((await call('getPayment', { path: { id } })).body)).toEqual(await payments.get(id));
});
