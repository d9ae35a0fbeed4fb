import { createHmac } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type DelegatePaymentRequest, InvalidArgumentError, signDelegatedPayment } from '../src/index.js';
import { connect, type Received } from './payments-server.js';

const signingKey = 'shared-with-checkout';
const answer = { status: 201, body: { id: 'vt_1', created: '2030-01-01T00:00:00Z', metadata: {} } };

const request: DelegatePaymentRequest = {
  payment_method: {
    type: 'card',
    card_number_type: 'fpan',
    number: '4242424242424242',
    name: 'Zoë Ångström',
    cvc: undefined,
    metadata: {},
  },
  allowance: {
    reason: 'one_time',
    max_amount: 1099,
    currency: 'GBP',
    merchant_id: 'cli_1',
    checkout_session_id: 'checkout-1',
    expires_at: '2030-01-01T00:00:00Z',
  },
  risk_signals: [{ type: 'card_testing', score: 10, action: 'authorized' }],
  metadata: { order: 'ORD-5023-4E89' },
};

/** The signature as a receiver works it out, from nothing but what arrived. */
const worksOut = ({ headers, body }: Received) =>
  createHmac('sha256', signingKey)
    .update(Buffer.concat([Buffer.from(String(headers['timestamp'])), Buffer.from(body)]))
    .digest('base64');

describe('a delegated payment', () => {
  test('is signed over its timestamp and the very bytes that are sent', async () => {
    const { payments, received } = await connect(answer);
    await payments.agenticCommerce.delegatePayment(request, signDelegatedPayment(request, signingKey));
    const [sent] = received;
    expect(sent?.body).toContain('Zoë Ångström');
    expect(sent?.headers['signature']).toBe(worksOut(sent!));
  });

  test('is signed as of now', () => {
    const { timestamp } = signDelegatedPayment(request, signingKey);
    expect(timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(Math.abs(Date.now() - Date.parse(timestamp))).toBeLessThan(60_000);
  });

  test('may be signed as of a given moment, which is sent as it is', async () => {
    const { payments, received } = await connect(answer);
    const signature = signDelegatedPayment(request, signingKey, '2026-03-11T10:30:00Z');
    await payments.agenticCommerce.delegatePayment(request, signature);
    expect(received[0]?.headers['timestamp']).toBe('2026-03-11T10:30:00Z');
    expect(received[0]?.headers['signature']).toBe(worksOut(received[0]!));
  });

  test('is sent without the key that signed it', async () => {
    const { payments, received } = await connect(answer);
    await payments.agenticCommerce.delegatePayment(request, signDelegatedPayment(request, signingKey));
    expect(JSON.stringify(received)).not.toContain(signingKey);
  });

  test('names the version of the protocol that the types describe, unless another is asked for', async () => {
    const { payments, received } = await connect(answer);
    const signature = signDelegatedPayment(request, signingKey);
    await payments.agenticCommerce.delegatePayment(request, signature);
    await payments.agenticCommerce.delegatePayment(request, signature, { apiVersion: '2025-09-29' });
    expect(received.map(({ headers }) => headers['api-version'])).toEqual(['2026-01-30', '2025-09-29']);
  });

  test('is not signed with an empty key, which a missing setting often is', () => {
    expect(() => signDelegatedPayment(request, '')).toThrow(InvalidArgumentError);
  });
});
