import { collectBody, type BodyLimit } from './collect-body.js';
import { constructEvent } from './construct-event.js';
import type { WebhookEvent } from './events/event.js';
import { alreadyRead } from './raw-body.js';
import type { WebhookSecrets } from './secrets.js';
import { signatureHeader } from './signature.js';

/**
 * Reads and verifies a webhook from a fetch-style `Request`, as Next.js route handlers, Hono, Remix, Bun and Deno give
 * it. The body is consumed; pass a clone to keep it.
 *
 * @throws {WebhookVerificationError} when the request must not be trusted; `code` says why
 * @throws {ConfigurationError} when a secret is empty
 */
export async function webhookFromRequest(
  request: Request,
  secrets: WebhookSecrets,
  limit: BodyLimit = {},
): Promise<WebhookEvent> {
  if (request.bodyUsed) throw alreadyRead();
  const body = await collectBody(request.body ?? [], limit);
  return constructEvent(body, request.headers.get(signatureHeader) ?? undefined, secrets);
}
