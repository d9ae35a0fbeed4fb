import type { WebhookEvent } from './events/event.js';
import type { RawBody } from './raw-body.js';
import { WebhookVerificationError } from './webhook-verification-error.js';

/** The event in a body whose signature has been verified. */
export function parseEvent(body: RawBody): WebhookEvent {
  const value = parseJson(body);
  if (isEvent(value)) return value;
  throw new WebhookVerificationError(
    'body_not_event',
    'The signature is right, but the body is not an event: a JSON object with an id and a type is expected. ' +
      'Was the key used to sign something else?',
  );
}

function parseJson(body: RawBody): unknown {
  try {
    const text = typeof body === 'string' ? body : new TextDecoder('utf-8', { fatal: true }).decode(body);
    return JSON.parse(text);
  } catch {
    // The parser's own error quotes the body, so it is not passed on.
    throw new WebhookVerificationError(
      'body_not_json',
      'The signature is right, but the body is not JSON in UTF-8. Was the key used to sign something else?',
    );
  }
}

/** Looks at the envelope only: refusing what Checkout.com signed would lose it for good. */
function isEvent(value: unknown): value is WebhookEvent {
  const { id, type } = (value ?? {}) as { id?: unknown; type?: unknown };
  return typeof id === 'string' && typeof type === 'string';
}
