import type { Api, ApiPromise, Connection, IdempotentCallOptions } from '@cko/core';
import { agenticCommerceOperations, type AgenticCommerceOperations } from './operations.js';
import type { DelegatedPaymentSignature } from './signature.js';
import type { DelegatedPaymentToken, DelegatePaymentRequest } from './types.js';

/** What a single call of `delegatePayment` may change. */
export interface DelegatePaymentOptions extends IdempotentCallOptions {
  /** Version of the protocol, a date. @default '2026-01-30' */
  apiVersion?: string;
}

/**
 * Agentic commerce, for platforms whose agents buy for people: card details are exchanged for a token that one merchant
 * can charge once, within limits.
 */
export class AgenticCommerce {
  private readonly api: Api<AgenticCommerceOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(agenticCommerceOperations);
  }

  /**
   * Exchanges a payer's card for a token that a merchant can charge within the allowance. Beta at Checkout.com.
   *
   * The request has to be signed with the key that Checkout.com shares with the platform: `signDelegatedPayment` does
   * so.
   *
   * Takes a secret key.
   *
   * @param signature what `signDelegatedPayment` made of this very request
   * @throws {AuthenticationError} 401, also when the signature does not fit or is more than five minutes old
   * @throws {PermissionError} 403 when the merchant does not take payments from the platform
   * @throws {ConflictError} 409 when the idempotency key was used with another request
   * @throws {ValidationError} 422 when the request is refused
   * @throws {BadRequestError} 400 when the request cannot be read
   * @see POST /agentic_commerce/delegate_payment
   *
   * @example
   * ```ts
   * const signature = signDelegatedPayment(request, signingKey);
   * const token = await payments.agenticCommerce.delegatePayment(request, signature);
   * ```
   */
  delegatePayment(
    request: DelegatePaymentRequest,
    { signature, timestamp }: DelegatedPaymentSignature,
    options?: DelegatePaymentOptions,
  ): ApiPromise<DelegatedPaymentToken> {
    return this.api.call(
      'delegatePayment',
      { headers: { Signature: signature, Timestamp: timestamp, 'API-Version': options?.apiVersion }, body: request },
      options,
    );
  }
}
