import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import type { ForwardRequestId } from '../ids.js';
import { forwardOperations, type ForwardOperations } from './operations.js';
import { ForwardSecrets } from './secrets/client.js';
import type { ForwardRequest, ForwardRequestDetails, ForwardResponse } from './types.js';

/** Requests to other companies' APIs that Checkout.com puts card data into, so that you need not handle it. */
export class Forward {
  /** What third parties want to see in a request and nobody else should, kept with Checkout.com. */
  readonly secrets: ForwardSecrets;

  private readonly api: Api<ForwardOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(forwardOperations);
    this.secrets = new ForwardSecrets(connection);
  }

  /**
   * Sends a request to a third party, with the data of a card in place of placeholders. Beta at Checkout.com.
   *
   * Whatever the third party answers, a refusal or a fault of its own included, is an answer here: read
   * `destination_response.status`. The call is not repeated after a failure that leaves its outcome unknown, because the
   * third party may have got the request. If it understands idempotency keys, put one into the headers, and repeating the
   * call is safe.
   *
   * Takes a secret key, or OAuth with the scope `forward`.
   *
   * @throws {ValidationError} 422 when the request is refused by Checkout.com
   * @see POST /forward
   *
   * @example
   * ```ts
   * const { destination_response } = await vault.forward.request({
   *   source: { type: 'id', id: 'src_v5rgkf3gdtpuzjqesyxmyodnya' },
   *   reference: 'ORD-5023-4E89',
   *   destination_request: {
   *     url: 'https://psp.example/payments',
   *     method: 'POST',
   *     headers: { raw: { 'Content-Type': 'application/json' }, encrypted },
   *     body: JSON.stringify({ amount: 1099, currency: 'GBP', card: '{{card_number}}' }),
   *   },
   * });
   * console.log(destination_response?.status, destination_response?.body);
   * ```
   */
  request(request: ForwardRequest, options?: CallOptions): ApiPromise<ForwardResponse> {
    return this.api.call('forwardRequest', { body: request }, options);
  }

  /**
   * Reads a forwarded request and what came of it, up to 14 days later.
   *
   * Takes a secret key, or OAuth with the scope `forward`.
   *
   * @throws {NotFoundError} 404, `forward_request_not_found`, when there is no such request or it is too old
   * @see GET /forward/{id}
   */
  get(id: ForwardRequestId, options?: CallOptions): ApiPromise<ForwardRequestDetails> {
    return this.api.call('getForwardRequest', { path: { id } }, options);
  }
}
