import type { WebhookEvent } from './events/event.js';
import { parseEvent } from './parse-event.js';
import { checkRawBody, type RawBody } from './raw-body.js';
import { secretList, type WebhookSecrets } from './secrets.js';
import { verifySignature } from './signature.js';

/**
 * Verifies that a webhook comes from Checkout.com and reads its event. Nothing is parsed before the signature is known
 * to be right, and signatures are compared in constant time.
 *
 * A signature carries no time, so an old delivery stays valid: handle each event `id` once.
 *
 * @param rawBody the request body exactly as received, neither parsed nor written again
 * @param signature value of the `Cko-Signature` header
 * @param secrets signature key of the webhook action; several during a rotation, of which any one may fit
 * @throws {WebhookVerificationError} when the request must not be trusted; `code` says why
 * @throws {ConfigurationError} when a secret is empty
 */
export function constructEvent(rawBody: RawBody, signature: string | undefined, secrets: WebhookSecrets): WebhookEvent {
  const list = secretList(secrets);
  checkRawBody(rawBody);
  verifySignature(rawBody, signature, list);
  return parseEvent(rawBody);
}
