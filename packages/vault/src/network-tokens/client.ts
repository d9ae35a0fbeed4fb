import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import type { NetworkTokenId } from '../ids.js';
import { networkTokenOperations, type NetworkTokenOperations } from './operations.js';
import type {
  DeleteNetworkTokenRequest,
  NetworkTokenCryptogram,
  NetworkTokenDetails,
  ProvisionNetworkTokenRequest,
  RequestCryptogramRequest,
} from './types.js';

/**
 * Network tokens: numbers that a scheme issues in place of a card's own, and keeps good when the card is replaced.
 * Payments through Checkout.com use them on their own; ask for one to pay with it elsewhere. Beta at Checkout.com.
 */
export class NetworkTokens {
  private readonly api: Api<NetworkTokenOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(networkTokenOperations);
  }

  /**
   * Gets a network token for a card, stored or by its number: the one that there is, or a new one.
   *
   * Takes OAuth with the scope `vault` or `vault:network-tokens`.
   *
   * @throws {PermissionError} 403 when the credential may not use network tokens
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /network-tokens
   *
   * @example
   * ```ts
   * const { network_token } = await vault.networkTokens.provision({
   *   source: { type: 'id', id: 'src_wmlfc3zyhqzehihu7giusaaawu' },
   * });
   * console.log(network_token.id, network_token.state);
   * ```
   */
  provision(request: ProvisionNetworkTokenRequest, options?: CallOptions): ApiPromise<NetworkTokenDetails> {
    return this.api.call('provisionNetworkToken', { body: request }, options);
  }

  /**
   * Reads a network token, its number included.
   *
   * Takes OAuth with the scope `vault` or `vault:network-tokens`.
   *
   * @throws {PermissionError} 403 when the credential may not use network tokens
   * @throws {NotFoundError} 404 when there is no such network token
   * @see GET /network-tokens/{network_token_id}
   */
  get(id: NetworkTokenId, options?: CallOptions): ApiPromise<NetworkTokenDetails> {
    return this.api.call('getNetworkToken', { path: { network_token_id: id } }, options);
  }

  /**
   * Requests a cryptogram, the proof that goes with a network token in one payment.
   *
   * Takes OAuth with the scope `vault` or `vault:network-tokens`.
   *
   * @throws {PermissionError} 403 when the credential may not use network tokens
   * @throws {NotFoundError} 404 when there is no such network token
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /network-tokens/{network_token_id}/cryptograms
   */
  requestCryptogram(
    id: NetworkTokenId,
    request: RequestCryptogramRequest,
    options?: CallOptions,
  ): ApiPromise<NetworkTokenCryptogram> {
    return this.api.call('requestCryptogram', { path: { network_token_id: id }, body: request }, options);
  }

  /**
   * Deletes a network token for good.
   *
   * Takes OAuth with the scope `vault` or `vault:network-tokens`.
   *
   * @throws {PermissionError} 403 when the credential may not use network tokens
   * @throws {NotFoundError} 404 when there is no such network token
   * @throws {ValidationError} 422 when the request is refused
   * @see PATCH /network-tokens/{network_token_id}/delete
   *
   * @example
   * ```ts
   * await vault.networkTokens.delete('nt_xgu3isllqfyu7ktpk5z2yxbwna', { initiated_by: 'cardholder', reason: 'other' });
   * ```
   */
  delete(id: NetworkTokenId, request: DeleteNetworkTokenRequest, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('deleteNetworkToken', { path: { network_token_id: id }, body: request }, options);
  }
}
