import { createHmac, randomBytes } from 'node:crypto';
import type { APIGatewayProxyEvent } from 'aws-lambda';
import { proxyEvent } from './proxy-event.js';

export const signatureKey = 'the-key-of-the-workflow';

export interface TestEvent {
  id: string;
  type: string;
  data: { id: string; note: string };
}

export function testEvent(type = 'payment_approved'): TestEvent {
  const id = randomBytes(13).toString('hex');
  return { id: `evt_${id}`, type, data: { id: `pay_${id}`, note: 'grüße ✓' } };
}

/** The delivery of an event as API Gateway hands it to the function. */
export function delivery(event: object, { key = signatureKey, base64 = false } = {}): APIGatewayProxyEvent {
  const body = JSON.stringify(event);
  const signature = createHmac('sha256', key).update(body).digest('hex');
  const request = proxyEvent('receiveWebhook', { body, headers: { 'Cko-Signature': signature } });
  return base64 ? { ...request, body: Buffer.from(body).toString('base64'), isBase64Encoded: true } : request;
}
