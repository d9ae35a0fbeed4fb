import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import type { IssuingTransactionId } from '../ids.js';
import { issuingSimulationOperations, type IssuingSimulationOperations } from './operations.js';
import type {
  SimulateAuthorizationRequest,
  SimulateAuthorizationResponse,
  SimulateClearingRequest,
  SimulateIncrementRequest,
  SimulateIncrementResponse,
  SimulateOobAuthenticationRequest,
  SimulateRefundRequest,
  SimulateReversalRequest,
  SimulateReversalResponse,
} from './types.js';

/**
 * Transactions for tests, as if a card had been used at a merchant. The sandbox environment only has them.
 *
 * Calls are not repeated after a failure that leaves their outcome unknown.
 */
export class IssuingSimulation {
  private readonly api: Api<IssuingSimulationOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(issuingSimulationOperations);
  }

  /**
   * Simulates a merchant that asks for an authorization.
   *
   * A declined authorization is an answer, not an error. It is declined when the card cannot be used or has expired,
   * when a control says so, or when the funds do not suffice. The card should be a single-use virtual one that was
   * activated when it was created.
   *
   * Takes OAuth with the scope `transactions` or `issuing:transactions-write`.
   *
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /issuing/simulate/authorizations
   *
   * @example
   * ```ts
   * const { id, status } = await issuing.simulate.authorization({
   *   card: { id: card.id, expiry_month: card.expiry_month, expiry_year: card.expiry_year },
   *   transaction: { type: 'purchase', amount: 6540, currency: 'GBP', merchant: { category_code: '7399' } },
   * });
   * ```
   */
  authorization(
    request: SimulateAuthorizationRequest,
    options?: CallOptions,
  ): ApiPromise<SimulateAuthorizationResponse> {
    return this.api.call('simulateAuthorization', { body: request }, options);
  }

  /**
   * Simulates a merchant that adds to an authorization. One that was asked for as a final `authorization` does not grow.
   *
   * Takes OAuth with the scope `transactions` or `issuing:transactions-write`.
   *
   * @throws {NotFoundError} 404 when there is no such transaction
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /issuing/simulate/authorizations/{id}/authorizations
   */
  incrementalAuthorization(
    id: IssuingTransactionId,
    request: SimulateIncrementRequest,
    options?: CallOptions,
  ): ApiPromise<SimulateIncrementResponse> {
    return this.api.call('simulateIncrementalAuthorization', { path: { id }, body: request }, options);
  }

  /**
   * Simulates a merchant that clears an authorization, all of it or `amount`.
   *
   * Takes OAuth with the scope `transactions` or `issuing:transactions-write`.
   *
   * @throws {NotFoundError} 404 when there is no such transaction
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /issuing/simulate/authorizations/{id}/presentments
   */
  clearing(
    id: IssuingTransactionId,
    request: SimulateClearingRequest = {},
    options?: CallOptions,
  ): ApiPromise<undefined> {
    return this.api.call('simulateClearing', { path: { id }, body: request }, options);
  }

  /**
   * Simulates a merchant that gives money back, which it can once the authorization is cleared.
   *
   * Takes OAuth with the scope `transactions` or `issuing:transactions-write`.
   *
   * @throws {NotFoundError} 404 when there is no such transaction
   * @throws {ValidationError} 422, for example for an authorization that is not cleared
   * @see POST /issuing/simulate/authorizations/{id}/refunds
   */
  refund(id: IssuingTransactionId, request: SimulateRefundRequest = {}, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('simulateRefund', { path: { id }, body: request }, options);
  }

  /**
   * Simulates a merchant that gives up an authorization before it is cleared.
   *
   * Takes OAuth with the scope `transactions` or `issuing:transactions-write`.
   *
   * @throws {NotFoundError} 404 when there is no such transaction
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /issuing/simulate/authorizations/{id}/reversals
   */
  reversal(
    id: IssuingTransactionId,
    request: SimulateReversalRequest = {},
    options?: CallOptions,
  ): ApiPromise<SimulateReversalResponse> {
    return this.api.call('simulateReversal', { path: { id }, body: request }, options);
  }

  /**
   * Simulates an online purchase that the cardholder has to confirm in their app.
   *
   * Takes OAuth with the scope `transactions` or `issuing:transactions-write`.
   *
   * @throws {NotFoundError} 404 when there is no such card
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /issuing/simulate/oob/authentication
   */
  oobAuthentication(request?: SimulateOobAuthenticationRequest, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('simulateOobAuthentication', { body: request }, options);
  }
}
