import type { Api, ApiPromise, CallOptions, Connection, TokenId } from '@cko/core';
import { tokenOperations, type TokenOperations } from './operations.js';
import type { Token, TokenMetadata, TokenRequest } from './types.js';

/** Single-use tokens that stand for card or wallet data, so that your servers never see it. */
export class Tokens {
  private readonly api: Api<TokenOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(tokenOperations);
  }

  /**
   * Exchanges card details or the payload of a wallet for a token.
   *
   * The token works once, within 15 minutes: request a payment with it, or store it as an instrument. The call takes
   * the public key, or OAuth with scope `vault` or `vault:tokenization`; a secret key is refused. It is not repeated
   * after a failure that leaves its outcome unknown, because every call makes another token.
   *
   * @example
   * ```ts
   * const { token } = await vault.tokens.request({ type: 'applepay', token_data: payment.token.paymentData });
   * ```
   *
   * @throws {AuthenticationError} 401, for example a secret key in place of the public one
   * @throws {ValidationError} 422, for example `card_number_invalid` or `card_expired`
   * @see POST /tokens
   */
  request(request: TokenRequest, options?: CallOptions): ApiPromise<Token> {
    return this.api.call('requestToken', { body: request }, options);
  }

  /**
   * Reads what is stored with a token, such as the scheme and issuer of its card, without using the token up.
   *
   * The call takes the secret key, or OAuth with scope `vault` or `vault:tokens-metadata`.
   *
   * @example
   * ```ts
   * const { card_type, issuer_country } = await vault.tokens.metadata('tok_ubfj2q76miwundwlk72vxt2i7q');
   * ```
   *
   * @throws {NotFoundError} 404, for an unknown token
   * @see GET /tokens/{token_id}/metadata
   */
  metadata(token: TokenId, options?: CallOptions): ApiPromise<TokenMetadata> {
    return this.api.call('getTokenMetadata', { path: { token_id: token } }, options);
  }
}
