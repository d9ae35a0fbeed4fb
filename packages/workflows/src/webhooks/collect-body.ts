import { InvalidArgumentError } from '@cko/core';
import { WebhookVerificationError } from './webhook-verification-error.js';

/** How much of a body an adapter reads. */
export interface BodyLimit {
  /**
   * Largest body in bytes; a larger one is refused with `body_too_large`. Events take a few kilobytes.
   *
   * @default 1048576 (1 MiB)
   */
  maxBytes?: number;
}

const oneMebibyte = 1_048_576;

/** The chunks as one body. Stops at the limit, so that a stranger cannot fill the memory before the check. */
export async function collectBody(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { maxBytes = oneMebibyte }: BodyLimit,
): Promise<Uint8Array> {
  if (!(maxBytes > 0)) throw new InvalidArgumentError('maxBytes must be a number of bytes above 0.');
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const part of chunks) {
      size += part.byteLength;
      if (size > maxBytes) throw tooLarge(maxBytes);
      parts.push(part);
    }
  } catch (error) {
    throw error instanceof WebhookVerificationError ? error : incomplete();
  }
  return Buffer.concat(parts, size);
}

function tooLarge(maxBytes: number): WebhookVerificationError {
  return new WebhookVerificationError('body_too_large', `The body is larger than ${maxBytes} bytes (maxBytes).`);
}

function incomplete(): WebhookVerificationError {
  return new WebhookVerificationError('body_incomplete', 'The sender went away before the body was complete.');
}
