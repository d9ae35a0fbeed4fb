import type { Id } from '@cko/core';
import type { DocumentAttempt } from '../../attempts/document.js';
import type { IdentityPage } from '../../page.js';

/** Images of an identity document. */
export interface CreateIdDocumentVerificationAttemptRequest {
  /**
   * The front, as a data URL such as `data:image/jpeg;base64,…`. Checkout.com documents a string and
   * no more; samples of its own SDKs have data URLs.
   *
   * @contentMediaType application/octet-stream
   */
  document_front: string;
  /**
   * The back, for documents that have one, in the same form.
   *
   * @contentMediaType application/octet-stream
   */
  document_back?: string;
}

/** One try at an ID document verification. */
export interface IdDocumentVerificationAttempt extends DocumentAttempt {
  /** The attempt, `datp_…`. */
  id: Id<'ID document verification attempt'>;
}

/** One page of the attempts of an ID document verification. */
export interface IdDocumentVerificationAttemptList extends IdentityPage {
  data: IdDocumentVerificationAttempt[];
}
