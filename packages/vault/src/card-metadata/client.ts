import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import { cardMetadataOperations, type CardMetadataOperations } from './operations.js';
import type { CardMetadata, CardMetadataRequest } from './types.js';

/** What is known of a card from its number: scheme, issuer, funding, and which payouts it can receive. */
export class CardMetadataLookup {
  private readonly api: Api<CardMetadataOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(cardMetadataOperations);
  }

  /**
   * Looks a card up by its first digits, number, token or instrument. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `vault` or `vault:card-metadata`.
   *
   * @throws {PermissionError} 403 when the credential may not look cards up
   * @throws {NotFoundError} 404 when nothing is known of the card
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /metadata/card
   *
   * @example
   * ```ts
   * const { scheme, card_payouts } = await vault.cardMetadata.get({
   *   source: { type: 'bin', bin: '424242' },
   *   format: 'card_payouts',
   * });
   * ```
   */
  get(request: CardMetadataRequest, options?: CallOptions): ApiPromise<CardMetadata> {
    return this.api.call('getCardMetadata', { body: request }, options);
  }
}
