import { describe, expect, it } from 'vitest';
import { signWebhook, webhookFromApiGateway, type ApiGatewayRequest } from '../src/index.js';
import { refusal } from './refusal.js';
import { paymentApproved, secret } from './sample-events.js';

const body = JSON.stringify(paymentApproved);
const signature = signWebhook(body, secret);

describe('webhookFromApiGateway', () => {
  it.each(['Cko-Signature', 'cko-signature', 'CKO-SIGNATURE'])('finds the signature in a header spelt %s', (name) => {
    const request = { body, isBase64Encoded: false, headers: { Host: 'localhost', [name]: signature } };
    expect(webhookFromApiGateway(request, secret)).toEqual(paymentApproved);
  });

  it('verifies the bytes behind a Base64 body', () => {
    const encoded = Buffer.from(body).toString('base64');
    const request = { body: encoded, isBase64Encoded: true, headers: { 'cko-signature': signature } };
    expect(webhookFromApiGateway(request, secret)).toEqual(paymentApproved);
  });

  it.each<[string, ApiGatewayRequest, string]>([
    ['another body', { body: `${body}\n`, headers: { 'cko-signature': signature } }, 'signature_mismatch'],
    ['no body', { body: null, headers: { 'cko-signature': signature } }, 'signature_mismatch'],
    ['no signature', { body, headers: {} }, 'signature_missing'],
    ['no headers', { body, headers: null }, 'signature_missing'],
  ])('refuses %s', async (_, request, code) => {
    expect((await refusal(() => webhookFromApiGateway(request, secret))).code).toBe(code);
  });

  it('says so when a mapping template has parsed the body', async () => {
    const request = { body: paymentApproved, headers: { 'cko-signature': signature } } as unknown as ApiGatewayRequest;
    expect((await refusal(() => webhookFromApiGateway(request, secret))).code).toBe('body_not_raw');
  });
});
