import { createHmac } from 'node:crypto';

/**
 * Value of `Cko-Signature`: lower-case hex HMAC-SHA256 over the bytes that are sent, under the action's key as UTF-8
 * text. No time stamp, no prefix. [docs/workflows 2025; docs/workflows/set-up-your-webhook-receiver 2024-01-10]
 */
export function signatureOf(body: string, key: string): string {
  return createHmac('sha256', key).update(body, 'utf8').digest('hex');
}
