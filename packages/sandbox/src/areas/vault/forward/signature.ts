import { createHmac } from 'node:crypto';
import type { DestinationRequestBody } from './forward-body.js';

/**
 * The header with which dLocal wants a request signed: an HMAC over login, date and body, as dLocal documents it. Login
 * and date are the headers that the caller sends.
 */
export function signatureHeaders(
  signature: DestinationRequestBody['signature'],
  headers: Record<string, string>,
  body: string,
): Record<string, string> {
  if (!signature) return {};
  const signed = `${valueOf(headers, 'x-login')}${valueOf(headers, 'x-date')}${body}`;
  const digest = createHmac('sha256', signature.dlocal_parameters.secret_key).update(signed).digest('hex');
  return { Authorization: `V2-HMAC-SHA256, Signature: ${digest}` };
}

function valueOf(headers: Record<string, string>, wanted: string): string {
  const header = Object.entries(headers).find(([name]) => name.toLowerCase() === wanted);
  return header?.[1] ?? '';
}
