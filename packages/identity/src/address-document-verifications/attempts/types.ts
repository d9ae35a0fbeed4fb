import type { Id } from '@cko/core';
import type { DocumentAttempt } from '../../attempts/document.js';
import type { IdentityPage } from '../../page.js';

/** Image of a proof of address. */
export interface CreateAddressDocumentVerificationAttemptRequest {
  /**
   * The document, as a data URL such as `data:image/jpeg;base64,…`. Checkout.com documents a string and
   * no more; samples of its own SDKs have data URLs.
   *
   * @contentMediaType application/octet-stream
   */
  document: string;
}

/** One try at an address document verification. */
export interface AddressDocumentVerificationAttempt extends DocumentAttempt {
  /** The attempt, `adva_…`. */
  id: Id<'address document verification attempt'>;
}

/** One page of the attempts of an address document verification. */
export interface AddressDocumentVerificationAttemptList extends IdentityPage {
  data: AddressDocumentVerificationAttempt[];
}
