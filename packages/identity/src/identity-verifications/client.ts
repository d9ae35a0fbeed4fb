import type { Api, ApiPromise, CallOptions, Connection } from '@cko/core';
import type { IdentityReport } from '../checks/report.js';
import type { IdentityVerificationId } from '../ids.js';
import { IdentityVerificationAttempts } from './attempts/client.js';
import { identityVerificationOperations, type IdentityVerificationOperations } from './operations.js';
import type {
  CreateAndOpenIdentityVerificationRequest,
  CreateIdentityVerificationRequest,
  IdentityVerification,
} from './types.js';

/**
 * Checks of who an applicant is. The applicant films document and face on pages of Checkout.com's; whether both are
 * genuine and belong together is answered later, so read the verification again or listen for its webhooks.
 */
export class IdentityVerifications {
  /** The applicant's tries. */
  readonly attempts: IdentityVerificationAttempts;

  private readonly api: Api<IdentityVerificationOperations>;

  constructor(connection: Connection) {
    this.api = connection.api(identityVerificationOperations);
    this.attempts = new IdentityVerificationAttempts(connection);
  }

  /**
   * Creates an identity verification, which then needs an attempt. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {BadRequestError} 400 when the request cannot be read
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /identity-verifications
   *
   * @example
   * ```ts
   * const verification = await identity.identityVerifications.create({
   *   applicant_id: applicant.id,
   *   user_journey_id: 'usj_tkoi5db4hryu5cei5vwoabr7we',
   *   declared_data: { name: 'Hannah Bret' },
   * });
   * const { _links } = await identity.identityVerifications.attempts.create(verification.id, {
   *   redirect_url: 'https://shop.example/verified',
   * });
   * console.log('send the applicant to', _links?.verification_url?.href);
   * ```
   */
  create(request: CreateIdentityVerificationRequest, options?: CallOptions): ApiPromise<IdentityVerification> {
    return this.api.call('createIdentityVerification', { body: request }, options);
  }

  /**
   * Creates an identity verification and its first attempt at once. The applicant is to be sent to
   * `_links.verification_url`. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {BadRequestError} 400 when the request cannot be read
   * @throws {ValidationError} 422 when the request is refused
   * @see POST /create-and-open-idv
   *
   * @example
   * ```ts
   * const { _links } = await identity.identityVerifications.createAndOpen({
   *   applicant_id: applicant.id,
   *   declared_data: { name: 'Hannah Bret' },
   *   redirect_url: 'https://shop.example/verified',
   * });
   * ```
   */
  createAndOpen(
    request: CreateAndOpenIdentityVerificationRequest,
    options?: CallOptions,
  ): ApiPromise<IdentityVerification> {
    return this.api.call('createAndOpenIdentityVerification', { body: request }, options);
  }

  /**
   * Reads an identity verification: how it stands, and who the applicant is once that is known. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such verification
   * @see GET /identity-verifications/{identity_verification_id}
   */
  get(id: IdentityVerificationId, options?: CallOptions): ApiPromise<IdentityVerification> {
    return this.api.call('getIdentityVerification', { path: { identity_verification_id: id } }, options);
  }

  /**
   * Removes the personal data of an identity verification for good. Its status and codes stay; no face authentication can
   * be compared with it any more. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such verification
   * @see POST /identity-verifications/{identity_verification_id}/anonymize
   */
  anonymize(id: IdentityVerificationId, options?: CallOptions): ApiPromise<IdentityVerification> {
    return this.api.call('anonymizeIdentityVerification', { path: { identity_verification_id: id } }, options);
  }

  /**
   * Tells where the report of an identity verification is, a PDF. Beta at Checkout.com.
   *
   * Takes a secret key, or OAuth with the scope `identity-verification`.
   *
   * @throws {NotFoundError} 404 when there is no such verification
   * @see GET /identity-verifications/{identity_verification_id}/pdf-report
   */
  getReport(id: IdentityVerificationId, options?: CallOptions): ApiPromise<IdentityReport> {
    return this.api.call('getIdentityVerificationReport', { path: { identity_verification_id: id } }, options);
  }
}
