import type { Api, ApiPromise, CallOptions, Connection, PaymentId } from '@cko/core';
import { complianceRequestOperations, type ComplianceRequestOperations } from './operations.js';
import type { ComplianceRequest, RespondToComplianceRequest } from './types.js';

/** Compliance requests: what Checkout.com asks about the parties of a payment, mostly a payout, that it holds up. */
export class ComplianceRequests {
  private readonly api: Api<ComplianceRequestOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(complianceRequestOperations);
  }

  /**
   * Reads the questions that were asked about a payment. A webhook tells that there are some.
   *
   * Takes a secret key, or OAuth with the scope `compliance-requests` or `compliance-requests:read`.
   *
   * @throws {NotFoundError} 404 when nothing is asked about the payment
   * @throws {PermissionError} 403 when the credential may not read it
   * @see GET /compliance-requests/{payment_id}
   */
  get(paymentId: PaymentId, options?: CallOptions): ApiPromise<ComplianceRequest> {
    return this.api.call('getComplianceRequest', { path: { payment_id: paymentId } }, options);
  }

  /**
   * Answers the questions that were asked about a payment. People then decide whether it goes on, which may take a day.
   *
   * The call is not repeated after a failure that leaves its outcome unknown; look with `get` before another try.
   *
   * Takes a secret key, or OAuth with the scope `compliance-requests` or `compliance-requests:respond`.
   *
   * @throws {NotFoundError} 404 when nothing is asked about the payment
   * @throws {ConflictError} 409 when the request takes no answer any more
   * @throws {BadRequestError} 400 when the answers do not fit the questions
   * @see POST /compliance-requests/{payment_id}
   *
   * @example
   * ```ts
   * await payments.complianceRequests.respond('pay_mbabizu24mvu3mela5njyhpit4', {
   *   fields: { sender: [{ name: 'date_of_birth', value: '1990-01-01', not_available: false }] },
   * });
   * ```
   */
  respond(paymentId: PaymentId, request: RespondToComplianceRequest, options?: CallOptions): ApiPromise<undefined> {
    return this.api.call('respondToComplianceRequest', { path: { payment_id: paymentId }, body: request }, options);
  }
}
