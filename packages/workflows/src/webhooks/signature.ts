import { createHmac, timingSafeEqual } from 'node:crypto';
import type { RawBody } from './raw-body.js';
import { secretList } from './secrets.js';
import { WebhookVerificationError } from './webhook-verification-error.js';

/** The header that carries the signature, in the lower case that Node.js gives header names. */
export const signatureHeader = 'cko-signature';

/**
 * Signs a body as Checkout.com does: HMAC-SHA256 of its bytes under the secret's UTF-8 bytes, in lower-case hexadecimal
 * (64 digits). For tests of a webhook receiver.
 *
 * @param body what will be sent, byte for byte; a string is signed as UTF-8
 * @param secret signature key of the webhook action
 * @returns the value of the `Cko-Signature` header
 * @throws {ConfigurationError} when the secret is empty
 */
export function signWebhook(body: RawBody, secret: string): string {
  secretList(secret);
  return digest(body, secret).toString('hex');
}

/** Passes when one of the secrets gives the signature for the body, and throws what is wrong when none does. */
export function verifySignature(body: RawBody, signature: string | undefined, secrets: readonly string[]): void {
  const given = signatureBytes(signature);
  const fits = (secret: string) => timingSafeEqual(digest(body, secret), given);
  if (secrets.some(fits)) return;

  const fitsTrimmed = secrets.some((secret) => fits(secret.trim()));
  throw new WebhookVerificationError('signature_mismatch', fitsTrimmed ? untrimmedSecret : mismatch);
}

function digest(body: RawBody, secret: string): Buffer {
  return createHmac('sha256', secret).update(body).digest();
}

function signatureBytes(signature: string | undefined): Buffer {
  if (!signature) throw new WebhookVerificationError('signature_missing', missing);
  // A caller in plain JavaScript may pass the array that some frameworks make of a header.
  const wellFormed = typeof signature === 'string' && /^[0-9a-f]{64}$/i.test(signature);
  if (!wellFormed) throw new WebhookVerificationError('signature_malformed', malformed);
  return Buffer.from(signature, 'hex');
}

const missing =
  'There is no Cko-Signature header. Either this is not a webhook of Checkout.com, or something on the way drops the ' +
  'header, or the webhook action has no signature key.';

const malformed =
  'The Cko-Signature header is not a signature: 64 hexadecimal digits are expected, with nothing before or after. ' +
  'Pass the value of this one header unchanged; it has no prefix, and a repeated header must not be joined.';

const mismatch =
  'The signature does not fit the body. Usual causes: the body was parsed and written as JSON again, which changes ' +
  'bytes, so pass it as it was received; the secret belongs to another webhook action, or to the sandbox instead of ' +
  'production; the key was rotated, so pass both the old and the new one for a while; a proxy rewrote the body.';

const untrimmedSecret =
  'The signature fits once white space around the secret is removed. Remove it where the secret is kept: a line break ' +
  'at the end of a file or environment variable is the usual source.';
