import type { IncomingMessage } from 'node:http';
import { collectBody, type BodyLimit } from './collect-body.js';
import { constructEvent } from './construct-event.js';
import type { WebhookEvent } from './events/event.js';
import { alreadyRead } from './raw-body.js';
import type { WebhookSecrets } from './secrets.js';
import { signatureHeader } from './signature.js';

/**
 * Reads and verifies a webhook from a `node:http` request, or from a framework's request that extends it, provided that
 * nothing has read the body.
 *
 * The connection stays open whatever happens, so that an answer can be sent; what a too large body still has to come is
 * thrown away as it arrives.
 *
 * @throws {WebhookVerificationError} when the request must not be trusted; `code` says why
 * @throws {ConfigurationError} when a secret is empty
 */
export async function readWebhook(
  request: IncomingMessage,
  secrets: WebhookSecrets,
  limit: BodyLimit = {},
): Promise<WebhookEvent> {
  if (request.readableDidRead || request.readableEncoding !== null) throw alreadyRead();
  const chunks = request.iterator({ destroyOnReturn: false });
  const body = await collectBody(chunks, limit).finally(() => request.resume());
  const signature = request.headers[signatureHeader];
  return constructEvent(body, signature?.toString(), secrets);
}
