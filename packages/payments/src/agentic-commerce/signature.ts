import { InvalidArgumentError } from '@cko/core';
import { createHmac } from 'node:crypto';
import type { DelegatePaymentRequest } from './types.js';

/** Proof that a request comes from the platform, and when it was made. */
export interface DelegatedPaymentSignature {
  /** HMAC-SHA256 in Base64, over the timestamp followed by the body. */
  signature: string;
  /** When the request was signed, RFC 3339. Checkout.com refuses it five minutes later with 401. */
  timestamp: string;
}

/**
 * Signs a request for a delegated payment token. Sign just before the call, and do not change the request in between:
 * the signature holds for these bytes, within five minutes.
 *
 * @param request what will be sent
 * @param signingKey the key that Checkout.com and the platform share; not the secret API key
 * @param timestamp when the request is made, RFC 3339; now when absent
 * @throws {InvalidArgumentError} when the key is empty
 */
export function signDelegatedPayment(
  request: DelegatePaymentRequest,
  signingKey: string,
  timestamp: string = new Date().toISOString(),
): DelegatedPaymentSignature {
  if (!signingKey) {
    throw new InvalidArgumentError('delegatePayment: the signing key is empty.', { operation: 'delegatePayment' });
  }
  // A body is sent as `JSON.stringify` writes it, so these are the bytes that Checkout.com checks.
  const message = timestamp + JSON.stringify(request);
  return { signature: createHmac('sha256', signingKey).update(message).digest('base64'), timestamp };
}
