import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { startSandbox, type Sandbox } from '../../src/index.js';
import { accessToken, call, cardPayment } from '../calls.js';
import { exampleRequest } from '../payments/described.js';
import { hosted, session } from '../three-ds-sessions/api.js';
import { card, PaymentsHarness } from './world.js';

/** What the form of a URI allows and a browser cannot open, or would run. */
const deadEnds = [
  'https://e.com:99999/',
  'http://256.256.256.256/',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
];

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await startSandbox();
  onTestFinished(() => sandbox.close());
});

const order = { amount: 1000, currency: 'GBP', billing: { address: { country: 'GB' } } };
const flow = { ...order, success_url: 'https://shop.test/success', failure_url: 'https://shop.test/failure' };
const page = exampleRequest('createHostedPayment') as object;
const notHosted = { type: 'non_hosted', callback_url: 'https://shop.test/callback' };

describe.each(deadEnds)('%s as an address that a browser is sent to is refused', (address) => {
  test.each([
    { path: '/payments', body: { ...cardPayment, success_url: address }, code: 'success_url_invalid' },
    { path: '/payments', body: { ...cardPayment, failure_url: address }, code: 'fail_url_invalid' },
    { path: '/payment-sessions', body: { ...flow, success_url: address }, code: 'success_url_invalid' },
    { path: '/payment-links', body: { ...order, return_url: address }, code: 'return_url_invalid' },
    { path: '/hosted-payments', body: { ...page, success_url: address }, code: 'success_url_invalid' },
    { path: '/hosted-payments', body: { ...page, failure_url: address }, code: 'fail_url_invalid' },
    { path: '/hosted-payments', body: { ...page, cancel_url: address }, code: 'cancel_url_invalid' },
    {
      path: '/sessions',
      body: session('4242424242424242', { completion: { ...hosted.completion, success_url: address } }),
      code: 'success_url_invalid',
    },
    {
      path: '/sessions',
      body: session('4242424242424242', { completion: { ...hosted.completion, failure_url: address } }),
      code: 'fail_url_invalid',
    },
    {
      path: '/sessions',
      body: session('4242424242424242', { completion: { ...notHosted, challenge_notification_url: address } }),
      code: 'challenge_notification_url_invalid',
    },
  ])('by $path with $code', async ({ path, body, code }) => {
    const credential = path === '/sessions' ? await accessToken(sandbox) : sandbox.credentials.secretKey;
    const answer = await call(sandbox, 'POST', path, { credential, body });

    expect(answer).toMatchObject({ status: 422, body: { error_codes: expect.arrayContaining([code]) } });
    expect(sandbox.events.all()).toEqual([]);
  });
});

test('an app is gone back to by its own scheme', async () => {
  const harness = new PaymentsHarness();
  const { body } = await harness.request({
    source: card('4543474002249996'),
    '3ds': { enabled: true },
    success_url: 'myapp://return',
    failure_url: 'myapp://return',
  });

  const reply = await harness.open('GET', body._links.redirect.href);

  expect(reply).toMatchObject({ redirect: expect.stringMatching(/^myapp:\/\/return\?cko-session-id=sid_/) });
});
