import { types } from 'node:util';
import { WebhookVerificationError } from './webhook-verification-error.js';

/** A request body exactly as it was sent: its bytes, or those bytes read as UTF-8 text. */
export type RawBody = string | Uint8Array;

/** Refuses everything that is not a raw body, whatever the types said. */
export function checkRawBody(body: unknown): asserts body is RawBody {
  if (typeof body === 'string' || types.isUint8Array(body)) return;
  // Reads the built-in tag only: a name taken from the value itself could be part of the body.
  const kind = Object.prototype.toString.call(body).slice('[object '.length, -1);
  throw notRaw(`The body must be a string or a Uint8Array, not ${kind}. ${advice[kind] ?? advice.Object}`);
}

/** The error for a body that somebody else has consumed. */
export function alreadyRead(): WebhookVerificationError {
  return notRaw(
    'The body was read or decoded before it got here, so its bytes are gone. ' +
      'Keep body parsers away from this route, or give the raw body that they kept to constructEvent.',
  );
}

const advice: Record<string, string> & { Object: string } = {
  Object:
    'The signature covers the bytes as they were sent, and a parsed body cannot be turned back into them. ' +
    "In Express, mount express.raw({ type: 'application/json' }) on this route, ahead of express.json(); " +
    'with fetch-style requests use webhookFromRequest, or pass new Uint8Array(await request.arrayBuffer()).',
  Undefined:
    "Nothing read the body yet, or it is kept elsewhere. In Express, mount express.raw({ type: 'application/json' }) " +
    'on this route and pass request.body; with node:http use readWebhook.',
  ArrayBuffer: 'Wrap it: new Uint8Array(buffer).',
};

function notRaw(message: string): WebhookVerificationError {
  return new WebhookVerificationError('body_not_raw', message);
}
