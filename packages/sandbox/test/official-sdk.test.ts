import { Checkout } from 'checkout-sdk-node';
import { describe, expect, onTestFinished, test } from 'vitest';
import { startSandbox, type Sandbox } from '../src/index.js';

/** The parts of the official SDK's answers that these tests look at; it types them as `Object`. */
interface Answer {
  id: string;
  status: string;
  approved: boolean;
  action_id: string;
  token: string;
  data: { id: string }[];
}

const card = { type: 'card', number: '4242424242424242', expiry_month: 6, expiry_year: 2030, cvv: '100' };
const payment = { source: card, currency: 'GBP', amount: 1099, capture: false, reference: 'ORDER-1' };

async function start(): Promise<Sandbox> {
  const sandbox = await startSandbox({ processingDelay: 10 });
  onTestFinished(() => sandbox.close());
  return sandbox;
}

function official({ url, credentials }: Sandbox, key = credentials.secretKey): Checkout {
  return new Checkout(key, { host: url, pk: credentials.publicKey, timeout: 5000 });
}

describe('the official Node SDK', () => {
  test('requests, captures and refunds a payment', async () => {
    const sandbox = await start();
    const { payments } = official(sandbox);
    const requested = (await payments.request(payment)) as Answer;
    expect(requested).toMatchObject({ approved: true, status: 'Authorized' });
    await payments.capture(requested.id, { amount: 1099 });
    await sandbox.clock.advance(10);
    expect(await payments.get(requested.id)).toMatchObject({ status: 'Captured' });
    const refund = (await payments.refund(requested.id, { amount: 99 })) as Answer;
    expect(refund.action_id).toMatch(/^act_/);
    await sandbox.clock.advance(10);
    expect(await payments.get(requested.id)).toMatchObject({ status: 'Partially Refunded' });
  });

  test('voids a payment', async () => {
    const sandbox = await start();
    const { payments } = official(sandbox);
    const { id } = (await payments.request(payment)) as Answer;
    await payments.void(id, { reference: 'VOID-1' });
    await sandbox.clock.advance(10);
    expect(await payments.get(id)).toMatchObject({ status: 'Voided' });
  });

  test('searches payments', async () => {
    const sandbox = await start();
    const { payments } = official(sandbox);
    const { id } = (await payments.request(payment)) as Answer;
    // A new payment takes a moment until it is found.
    await sandbox.clock.advance(10);
    const found = (await payments.search({ query: `id:'${id}'`, limit: 10 })) as Answer;
    expect(found.data.map((item) => item.id)).toEqual([id]);
  });

  test('gets a token and pays with it', async () => {
    const { tokens, payments } = official(await start());
    const { token } = (await tokens.request(card)) as Answer;
    const paid = await payments.request({ ...payment, source: { type: 'token', token } });
    expect(paid).toMatchObject({ approved: true });
  });

  test('gets an access token and pays with it', async () => {
    const sandbox = await start();
    const { id, secret, scopes } = sandbox.credentials.accessKey;
    const cko = new Checkout(secret, {
      client: id,
      scope: [...scopes],
      host: sandbox.url,
      environment: 'sandbox',
    });
    // It has no option for the address of the token endpoint.
    const environment = { getOAuthAuthorizationApi: () => `${sandbox.url}/connect/token` };
    Object.assign((cko as unknown as { config: object }).config, { environment });
    expect(await cko.payments.request(payment)).toMatchObject({ approved: true });
    expect(sandbox.requests.effects('requestAccessToken')).toBe(1);
  });

  test('fails with its own typed errors', async () => {
    const sandbox = await start();
    const { payments } = official(sandbox);
    const { id } = (await payments.request(payment)) as Answer;
    await expect(payments.get('pay_aaaaaaaaaaaaaaaaaaaaaaaaaa')).rejects.toMatchObject({ name: 'NotFoundError' });
    await expect(payments.refund(id)).rejects.toMatchObject({ name: 'ActionNotAllowed', http_code: 403 });
    await expect(
      payments.request({ ...payment, source: { ...card, number: '4242424242424241' } }),
    ).rejects.toMatchObject({
      name: 'ValidationError',
      body: { error_codes: ['card_number_invalid'] },
    });
    const stranger = official(sandbox, `sk_sbox_${'a'.repeat(27)}`);
    await expect(stranger.payments.get(id)).rejects.toMatchObject({ name: 'AuthenticationError', http_code: 401 });
  });
});
