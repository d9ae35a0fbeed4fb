import { CheckoutError } from '@cko/core';

/**
 * Why a webhook was refused:
 *
 * - `signature_missing`: there is no `Cko-Signature` header;
 * - `signature_malformed`: the header is not a hexadecimal SHA-256;
 * - `signature_mismatch`: no secret gives this signature for this body;
 * - `body_not_raw`: the bytes as sent are gone, because something parsed, decoded or read the body first;
 * - `body_too_large`: the body is over the adapter's limit;
 * - `body_incomplete`: the sender went away before the body was complete;
 * - `body_not_json`: the signature is right and the body is not JSON;
 * - `body_not_event`: the signature is right and the JSON is not an event.
 */
export type WebhookVerificationCode =
  | 'signature_missing'
  | 'signature_malformed'
  | 'signature_mismatch'
  | 'body_not_raw'
  | 'body_too_large'
  | 'body_incomplete'
  | 'body_not_json'
  | 'body_not_event';

/** A request that must not be trusted as a webhook. Says why in `code`; never holds the body, signature or secret. */
export class WebhookVerificationError extends CheckoutError {
  static override readonly kind: string = 'WebhookVerificationError';

  readonly code: WebhookVerificationCode;

  constructor(code: WebhookVerificationCode, message: string) {
    super(message);
    this.code = code;
  }
}
