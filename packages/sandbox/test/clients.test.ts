import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createConfig, type Configuration } from '@cko/core';
import { PaymentsClient } from '@cko/payments';
import { VaultClient } from '@cko/vault';
import { readWebhook, type WebhookEvent } from '@cko/workflows';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { startSandbox, type FaultKind, type Sandbox } from '../src/index.js';
import { cardPayment, cardToken } from './calls.js';

let sandbox: Sandbox;
let configuration: Configuration;
beforeEach(async () => {
  sandbox = await startSandbox();
  const { secretKey, publicKey } = sandbox.credentials;
  configuration = createConfig({ baseUrl: sandbox.url, secretKey, publicKey }, {});
});
afterEach(async () => {
  await configuration.close();
  await sandbox.close();
});

const body = { ...cardPayment, source: { ...cardPayment.source, type: 'card' }, currency: 'GBP' } as const;

test('a client whose answer was lost asks again under the same key, and pays once', async () => {
  sandbox.faults.add({ operation: 'requestPayment', kind: 'reset', when: 'after' });
  const payment = await new PaymentsClient(configuration).request(body);
  const calls = sandbox.requests.of('requestPayment');
  expect(calls.map(({ effect, replayed }) => ({ effect, replayed }))).toEqual([
    { effect: true, replayed: false },
    { effect: false, replayed: true },
  ]);
  expect(calls[0]?.idempotencyKey).toBe(calls[1]?.idempotencyKey);
  expect(sandbox.world.collection('payments').get(payment.id)).toBeDefined();
});

test.each<[string, FaultKind & { delay?: number }]>([
  ['comes late', { kind: 'delay', delay: 50 }],
  ['is cut before anything is done', { kind: 'reset' }],
  ['is cut in the middle', { kind: 'truncate' }],
  ['stalls', { kind: 'stall' }],
  ['comes slowly', { kind: 'slow', duration: 50 }],
  ['says to come back at a time', { kind: 'status', status: 429, headers: { 'Retry-After': '0' } }],
  ['says that there were too many calls', { kind: 'status', status: 429 }],
  ['is an outage', { kind: 'status', status: 503 }],
  ['is an error after the payment was made', { kind: 'status', status: 500, when: 'after' }],
  ['says that the same call is running', { kind: 'duplicate' }],
])('a client whose answer %s pays once', async (_, fault) => {
  sandbox.faults.add({ operation: 'requestPayment', ...fault });
  const payment = await new PaymentsClient(configuration).request(body, { timeout: 500 });
  expect(payment.id).toMatch(/^pay_/);
  expect(sandbox.requests.effects('requestPayment')).toBe(1);
});

test('a client with an access key gets a token and is let in', async () => {
  const { accessKey } = sandbox.credentials;
  const oauth = createConfig({ baseUrl: sandbox.url, accessKey }, {});
  try {
    const { token } = await new VaultClient(oauth).tokens.request({ ...cardToken, type: 'card' });
    expect(token).toMatch(/^tok_/);
    expect(sandbox.requests.effects('requestAccessToken')).toBe(1);
  } finally {
    await oauth.close();
  }
});

test('a webhook is verified by the client library that receives it', async () => {
  const secret = 'whsec-of-a-test';
  const received = new Promise<WebhookEvent>((resolve, reject) => {
    const receiver = createServer((request, response) => {
      readWebhook(request, secret)
        .then(resolve, reject)
        .finally(() => response.end());
    });
    receiver.listen(0, '127.0.0.1', () => {
      const { port } = receiver.address() as AddressInfo;
      sandbox.addWorkflow({
        url: `http://127.0.0.1:${port}`,
        signatureKey: secret,
        events: { gateway: ['payment_approved'] },
      });
      void new PaymentsClient(configuration).request(body);
    });
    onTestFinished(() => void receiver.close());
  });
  const event = await received;
  expect(event.type).toBe('payment_approved');
  expect(event.data).toMatchObject({ currency: 'GBP' });
});
