import { createHmac } from 'node:crypto';
import { createConfig } from '@cko/core';
import { PaymentsClient, signDelegatedPayment, type DelegatePaymentRequest } from '@cko/payments';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startSandbox } from '../../src/index.js';
import { call } from '../calls.js';
import { exampleRequest, problemsOf } from '../payments/described.js';

const signingKey = 'the key that both sides have';
const example = exampleRequest('delegatePayment');

async function start() {
  const sandbox = await startSandbox({ signingKey });
  const configuration = createConfig({ baseUrl: sandbox.url, secretKey: sandbox.credentials.secretKey }, {});
  onTestFinished(async () => {
    await configuration.close();
    await sandbox.close();
  });
  return { sandbox, client: new PaymentsClient(configuration) };
}

/** The documented request, with an allowance that still holds. */
function request(allowance: Partial<DelegatePaymentRequest['allowance']> = {}): DelegatePaymentRequest {
  const expires_at = new Date(Date.now() + 60 * 60 * 1000).toISOString();
  return { ...example, allowance: { ...example.allowance, expires_at, ...allowance } };
}

async function delegated(client: PaymentsClient, allowance = {}): Promise<string> {
  const body = request(allowance);
  const token = await client.agenticCommerce.delegatePayment(body, signDelegatedPayment(body, signingKey));
  expect(problemsOf('delegatePayment', 201, token)).toEqual([]);
  return token.id;
}

describe('a delegated payment', () => {
  test('gives a token that pays once, within its allowance', async () => {
    const { client } = await start();
    const source = { type: 'token' as const, token: await delegated(client) };

    const tooMuch = client.request({ source, amount: 1001, currency: 'GBP' });
    await expect(tooMuch).rejects.toMatchObject({ errorCodes: ['amount_invalid'] });
    const foreign = client.request({ source, amount: 1000, currency: 'EUR' });
    await expect(foreign).rejects.toMatchObject({ errorCodes: ['currency_invalid'] });

    const paid = await client.request({ source, amount: 1000, currency: 'GBP' });
    expect(paid).toMatchObject({ status: 'Authorized' });
    expect(await client.get(paid.id)).not.toHaveProperty('source.id');
    const again = client.request({ source, amount: 1, currency: 'GBP' });
    await expect(again).rejects.toMatchObject({ errorCodes: ['token_used'] });
  });

  test('is no longer good after its time', async () => {
    const { client, sandbox } = await start();
    const source = { type: 'token' as const, token: await delegated(client) };
    await sandbox.clock.advance(60 * 60 * 1000);
    const late = client.request({ source, amount: 1000, currency: 'GBP' });
    await expect(late).rejects.toMatchObject({ errorCodes: ['token_expired'] });
  });

  test('is told by its bytes, however they are written', async () => {
    const { sandbox } = await start();
    const body = JSON.stringify(request(), undefined, 2);
    const timestamp = new Date().toISOString();
    const signature = createHmac('sha256', signingKey).update(`${timestamp}${body}`).digest('base64');
    const headers = { Signature: signature, Timestamp: timestamp };

    const path = '/agentic_commerce/delegate_payment';
    expect((await call(sandbox, 'POST', path, { body, headers })).status).toBe(201);
    expect((await call(sandbox, 'POST', path, { body: `${body} `, headers })).status).toBe(401);
  });

  test('must be signed before its idempotency key and its body are looked at', async () => {
    const { sandbox } = await start();
    const body = JSON.stringify(request());
    const timestamp = new Date().toISOString();
    const signature = createHmac('sha256', signingKey).update(`${timestamp}${body}`).digest('base64');
    const key = { 'cko-idempotency-key': 'once' };
    const headers = { Signature: signature, Timestamp: timestamp, ...key };
    const path = '/agentic_commerce/delegate_payment';

    expect((await call(sandbox, 'POST', path, { body, headers })).status).toBe(201);
    expect((await call(sandbox, 'POST', path, { body, headers: key })).status).toBe(401);
    expect((await call(sandbox, 'POST', path, { body: {} })).status).toBe(401);
  });

  test.each([
    { what: 'signed with another key', signature: () => signDelegatedPayment(request(), 'another') },
    {
      what: 'signed more than five minutes ago',
      signature: (body: DelegatePaymentRequest) =>
        signDelegatedPayment(body, signingKey, new Date(Date.now() - 301_000).toISOString()),
    },
    {
      what: 'with no time',
      signature: (body: DelegatePaymentRequest) => signDelegatedPayment(body, signingKey, 'yesterday'),
    },
  ])('$what is 401', async ({ signature }) => {
    const { client } = await start();
    const body = request();
    await expect(client.agenticCommerce.delegatePayment(body, signature(body))).rejects.toMatchObject({ status: 401 });
  });

  test.each([
    { wrong: { number: '4242424242424243' }, code: 'card_number_invalid' },
    { wrong: { exp_month: '13', exp_year: '2098' }, code: 'card_expiry_month_invalid' },
    { wrong: { exp_month: '12', exp_year: 'soon' }, code: 'card_expiry_year_invalid' },
    { wrong: { exp_month: '12', exp_year: '2020' }, code: 'card_expired' },
  ])('of a card that is wrong is refused with $code', async ({ wrong, code }) => {
    const { client } = await start();
    const body = { ...request(), payment_method: { ...request().payment_method, ...wrong } };
    const refused = client.agenticCommerce.delegatePayment(body, signDelegatedPayment(body, signingKey));
    await expect(refused).rejects.toMatchObject({ errorCodes: [code] });
  });

  test.each([
    { wrong: { max_amount: 0 }, code: 'max_amount_invalid' },
    { wrong: { expires_at: '2020-01-01T00:00:00Z' }, code: 'expires_at_invalid' },
  ])('is refused with $code', async ({ wrong, code }) => {
    const { client } = await start();
    await expect(delegated(client, wrong)).rejects.toMatchObject({ errorCodes: [code] });
  });
});
